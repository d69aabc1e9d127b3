package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Of what a note promises the parts: what its promising clauses name, without what has been or is
/// refused, and with what they leave out because it was said elsewhere.
///
/// @param heard the whole note
/// @param kept the clauses that promise
/// @param takenUp of those what was asked before it was said yes to
/// @param paying whether any of them says that it is paid; without, a sum and a day have to speak for
///     themselves
/// @param givesDay what was asked for is answered with a day alone
/// @param furthest a day after it has mostly been
record WhatIsPaid(
        Heard heard,
        List<Clause> clauses,
        List<Clause> kept,
        List<Clause> takenUp,
        boolean paying,
        boolean givesDay,
        LocalDate furthest) {
    /// "The 620 credit against", before an invoice.
    private static final Pattern AGAINST_IT = Pattern.compile(
            "M+(?: credit| memo| note| on account)*,? (?:on|to|against|off|towards?|for|from|up on) (?:the )?$");

    /// What was found that the payment is made of; empty where none is promised.
    Optional<Heard> payment() {
        Heard said = withCredit(answered()).owing(heard.context().balance().minus(goneToday()));
        said = said.withInvoices(withoutGroups(said.invoices()));
        if (!paying)
            return Optional.of(said)
                    .filter(bare -> bare.hasMoney() && !bare.days().isEmpty() && !isOnlyCredit(bare))
                    .map(bare -> bare.forms().isEmpty()
                            ? bare.withForms(new Meant(heard, clauses, kept)
                                    .wished().stream().toList())
                            : bare);
        said = withoutLongPast(said);
        if (said.days().isEmpty() && clauses.stream().anyMatch(Clause::asksWhen)) return Optional.empty();
        Meant meant = new Meant(heard, clauses, kept);
        if (!said.hasMoney()) said = said.withSums(meant.sums(namesPayment() || givesDay));
        List<Said<List<String>>> asked = meant.wholeOf(said);
        if (!asked.isEmpty()) said = said.withInvoices(asked);
        if (said.forms().isEmpty()) said = said.withForms(meant.form().stream().toList());
        if (isOnlyRest(said)) said = said.owing(said.context().balance().minus(refused()));
        if (said.days().isEmpty()) said = said.withDays(heard.in(whenClauses()).days());
        if (said.days().isEmpty()) said = said.withDays(daysOfCallToPay());
        said = said.withDays(withoutSchedule(finalDay().orElse(said.days())));
        List<Said<Optional<LocalDate>>> ofRun = daysOfRun();
        if (said.days().isEmpty() && ofRun.isEmpty() && isOnlyApproved()) return Optional.empty();
        return Optional.of(said.hasDate() || ofRun.size() != 1 ? said : said.withDays(ofRun));
    }

    /// "All three go on his card, he's calling back at 2 today with the number".
    private List<Said<Optional<LocalDate>>> daysOfCallToPay() {
        return heard.in(clauses.stream().filter(Clause::tellsOfCallToPay).toList())
                .days();
    }

    /// "In Friday's mail, no, it goes Thursday. Thursday it is."
    private Optional<List<Said<Optional<LocalDate>>>> finalDay() {
        return clauses.stream()
                .filter(Clause::isFinalDay)
                .map(clause -> heard.in(List.of(clause)).days())
                .filter(days -> days.size() == 1)
                .findFirst()
                .filter(_ -> heard.in(kept).sums().size() < 2);
    }

    /// "Checks are cut on the 10th and the 25th. 71550 makes the 10th, 71562 the 25th": days that are said
    /// again with what is paid on them.
    private List<Said<Optional<LocalDate>>> withoutSchedule(List<Said<Optional<LocalDate>>> days) {
        return clauses.stream()
                .filter(clause -> !heard.in(List.of(clause)).hasMoney())
                .map(clause -> days.stream().filter(clause::holds).toList())
                .filter(schedule -> schedule.size() > 1)
                .filter(schedule -> schedule.stream()
                        .allMatch(day -> days.stream()
                                .anyMatch(
                                        later -> later.at() > schedule.getLast().at()
                                                && later.what().equals(day.what()))))
                .findFirst()
                .map(schedule ->
                        days.stream().filter(day -> !schedule.contains(day)).toList())
                .orElse(days);
    }

    /// "Both of the others: 20261 on Friday, 20277 the Friday after": a group whose invoices are each named
    /// behind it.
    private static List<Said<List<String>>> withoutGroups(List<Said<List<String>>> invoices) {
        return invoices.stream()
                .filter(group -> group.what().size() < 2
                        || !group.what().stream()
                                .allMatch(number -> invoices.stream()
                                        .anyMatch(one -> one.at() > group.at()
                                                && one.what().equals(List.of(number)))))
                .toList();
    }

    /// "Mailed 2,000 today, the rest by April 15": what has just gone is no part of the rest.
    private Money goneToday() {
        LocalDate called = heard.context().calledOn();
        return clauses.stream()
                .filter(clause -> !kept.contains(clause) && clause.isPast() && !clause.isRefused())
                .map(clause -> heard.in(List.of(clause)))
                .filter(gone -> gone.firstDate().filter(called::equals).isPresent())
                .flatMap(gone -> gone.sums().stream())
                .filter(one -> one.what().is(Sum.Kind.EXACT))
                .flatMap(one -> one.what().money().stream())
                .reduce(Money.zero(heard.context().balance().getCurrencyUnit()), Money::plus);
    }

    /// "Was cut 11/18 and will be mailed 11/24": the first day has been.
    private Heard withoutLongPast(Heard said) {
        List<Said<Optional<LocalDate>>> past = said.days().stream()
                .filter(day -> day.what().filter(furthest::isBefore).isPresent())
                .toList();
        return past.size() < said.days().size() ? said.without(past) : said;
    }

    private static boolean isOnlyRest(Heard said) {
        return said.invoices().isEmpty()
                && said.sums().size() == 1
                && said.sums().getFirst().what().is(Sum.Kind.REST);
    }

    /// "Won't pay 3340, the rest comes on 4 August": the rest is all but what is refused before it.
    private Money refused() {
        List<Clause> against = clauses.stream()
                .filter(clause ->
                        clause.isRefused() && clause.at() < kept.getLast().at())
                .toList();
        Heard refused = heard.in(against);
        List<String> numbers = refused.invoices().stream()
                .flatMap(one -> one.what().stream())
                .distinct()
                .toList();
        Money figures = refused.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.EXACT))
                .flatMap(one -> one.what().money().stream())
                .reduce(Money.zero(heard.context().balance().getCurrencyUnit()), Money::plus);
        return numbers.isEmpty() ? figures : heard.context().sumOf(numbers);
    }

    /// What is kept; of what was taken up only that to which the answer puts nothing else.
    private Heard answered() {
        Heard said = withoutDayOfApproval(heard.in(kept));
        if (takenUp.isEmpty()) return said;
        Heard asked = heard.in(takenUp);
        Heard answer = heard.in(
                kept.stream().filter(clause -> !takenUp.contains(clause)).toList());
        if (!answer.days().isEmpty()) said = said.without(asked.days());
        if (!answer.sums().isEmpty()) said = said.without(asked.sums());
        return said;
    }

    /// "Signed off this morning, goes tomorrow".
    private Heard withoutDayOfApproval(Heard said) {
        LocalDate called = heard.context().calledOn();
        List<Said<Optional<LocalDate>>> approved =
                heard.in(kept.stream().filter(Clause::tellsOfApproval).toList()).days().stream()
                        .filter(day -> day.what().filter(called::equals).isPresent())
                        .toList();
        boolean later = said.days().stream()
                .anyMatch(day -> day.what().filter(called::isBefore).isPresent());
        return later && said.sums().size() < said.days().size() ? said.without(approved) : said;
    }

    private static boolean isOnlyCredit(Heard bare) {
        return bare.invoices().isEmpty()
                && bare.sums().stream().allMatch(one -> one.what().is(Sum.Kind.CREDIT));
    }

    /// "Deduct the 620 credit, the rest comes Monday": what is taken off is said beside the payment.
    private Heard withCredit(Heard said) {
        boolean rest = said.sums().stream()
                .anyMatch(one -> one.what().is(Sum.Kind.REST)
                        || one.what().is(Sum.Kind.OTHER_PART)
                        || one.what().is(Sum.Kind.WHOLE));
        boolean taken = said.sums().stream().anyMatch(one -> one.what().is(Sum.Kind.CREDIT));
        if (!rest || taken || said.sums().size() > 1) return said;
        List<Said<Sum>> sums = new ArrayList<>(heard.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.CREDIT))
                .filter(one -> clauses.stream().noneMatch(clause -> clause.holds(one) && clause.isRefused()))
                .toList());
        sums.addAll(said.sums());
        return ofWhatTheCreditIsFor(said.withSums(sums));
    }

    /// "Uses the 620 credit on 10511 and sends the rest of that one": the rest is that invoice's.
    private Heard ofWhatTheCreditIsFor(Heard said) {
        boolean whole = said.sums().stream().anyMatch(one -> one.what().is(Sum.Kind.WHOLE));
        if (whole || !said.invoices().isEmpty()) return said;
        List<Said<List<String>>> named = heard.invoices().stream()
                .filter(one ->
                        AGAINST_IT.matcher(heard.text().substring(0, one.at())).find())
                .toList();
        return said.withInvoices(named);
    }

    private List<Clause> whenClauses() {
        return clauses.stream()
                .filter(clause -> clause.tellsWhen()
                        || clause.tellsOfCollecting()
                        || clause.tellsOfBringing()
                        || isBesidePayment(clause))
                .toList();
    }

    /// "Pays 8,400 but not until the 19th", "will call back within the hour and pay by card".
    private boolean isBesidePayment(Clause clause) {
        int at = clauses.indexOf(clause);
        boolean earliest = clause.tellsTheEarliest() && at > 0 && isPayment(clauses.get(at - 1), clause);
        boolean called = clause.tellsOfCall()
                && at + 1 < clauses.size()
                && isPayment(clauses.get(at + 1), clause)
                && heard.text().substring(0, clauses.get(at + 1).at()).endsWith(" and ");
        return earliest || called;
    }

    private boolean isPayment(Clause paid, Clause beside) {
        return paid.isFor() && kept.contains(paid) && paid.sentence() == beside.sentence();
    }

    /// "The budget holder approved 2219": nobody says yet that or when it is paid.
    private boolean isOnlyApproved() {
        return kept.stream().filter(Clause::isFor).allMatch(Clause::isOnlyApproved)
                && kept.stream().anyMatch(Clause::isOnlyApproved);
    }

    /// "Run closes Wednesday, 40131 made the cut".
    private List<Said<Optional<LocalDate>>> daysOfRun() {
        if (kept.stream().noneMatch(Clause::isInRun)) return List.of();
        return heard.in(clauses.stream().filter(Clause::tellsOfRun).toList()).days().stream()
                .filter(day -> day.what().isPresent())
                .toList();
    }

    /// Without a sum, only words of payment itself promise one.
    boolean namesPayment() {
        return Cue.PAYMENT_ITSELF.in(
                clauses.stream().filter(Clause::isFor).map(Clause::text).collect(Collectors.joining(" | ")));
    }
}
