package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// What of a note speaks for a payment: its clauses are gone through in order, and each may take back or
/// carry on what stands before it.
final class SpokenFor {
    /// A day without a year that would be further off has mostly been.
    private static final int LONGEST_WAIT = 270;

    private static final int SOON = 200;
    private static final int LONGEST_SPEAKER = 12;
    private static final Pattern DATE = Pattern.compile(
            "\\d[/.-]\\d|tomorrow|next |this |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|" + Feast.ANY);
    private static final Pattern BASE_VERB =
            Pattern.compile("(?:promise|pay|send|commit|wire|give|transfer|release)\\b");
    /// Without a subject of its own: it is told of whom the clause before speaks of.
    private static final Pattern THEIR_VERB =
            Pattern.compile("^\\s*(?:pays?|sends?|wires?|transfers?|releases?|will (?:pay|send|wire))\\b");
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:he|she|they|i|we|will|promis\\w+|agree\\w*|commit\\w*|yes)\\b");
    /// "And will be included in the run": what is paid was said right before.
    private static final Pattern OF_WHAT_WAS_SAID =
            Pattern.compile("^\\s*(?:will (?:be|go|come|post|hit|land|arrive|clear|"
                    + "follow|reach)|is (?:being|going|to be|scheduled|due to|set to)|goes|gets|to be)\\b");
    private static final Pattern OTHER_DAY = Pattern.compile("\\s*(?:but )?(?:in|on|by|next|then) ");
    private static final Pattern ONLY_MARKS =
            Pattern.compile("(?:[FMN #.,:]|no|nr|number|for|(?:a|each|per|every) (?:week|month)|monthly|weekly)+");
    /// Who owes them, pays them: "we owe him 200 and we will send it Friday".
    private static final Pattern WE = Pattern.compile("\\W*(?:(?:and|so|that|which) )*(?:we|i)\\b");
    private static final Pattern ONLY_INVOICE = Pattern.compile("\\W*I+\\W*");
    private static final Pattern INSTEAD = Pattern.compile("\\binstead\\b");

    private final Heard heard;
    private final List<Clause> clauses;
    private final List<Clause> kept = new ArrayList<>();
    /// Of those what was asked before it was said yes to.
    private final List<Clause> takenUp = new ArrayList<>();
    private final LocalDate furthest;
    private boolean paying;
    /// What is asked for is answered with a day alone.
    private boolean givesDay;

    private Optional<Clause> condition = Optional.empty();
    private final List<Clause> waiting = new ArrayList<>();
    /// Within the sentence: something speaks against what follows it without a verb.
    private boolean against;
    /// Within the sentence: they want something taken off first.
    private boolean bargaining;
    /// Within the sentence: a condition stands before what follows.
    private Optional<Clause> awaiting = Optional.empty();

    SpokenFor(Heard heard) {
        this.heard = heard;
        clauses = Clause.of(heard.text());
        furthest = heard.context().calledOn().plusDays(LONGEST_WAIT);
        int sentence = 0;
        for (Clause clause : clauses) {
            if (clause.sentence() != sentence) {
                against = false;
                bargaining = false;
                awaiting = Optional.empty();
            }
            sentence = clause.sentence();
            hear(clause);
        }
    }

    private void hear(Clause clause) {
        Clause.Stance stance = clause.mayBeToCome() && isOnDayToCome(clause) ? Clause.Stance.FOR : clause.stance();
        switch (stance) {
            case AGAINST -> {
                against = true;
                bargaining |= clause.isBargain();
                if (clause.isBargain()) dropBargained(clause);
                dropNamedBefore(clause);
                dropGone(clause);
            }
            case CONDITION -> {
                awaiting = Optional.of(clause);
                if (paying && kept.getLast().sentence() == clause.sentence()) hangOn(clause, kept.getLast());
            }
            case WITHDRAWN -> {
                if (clause.isOnlyNo() && (!isSentence(clause) || isAnswer(clause))) return;
                kept.clear();
                paying = false;
                against = true;
            }
            case TAKEN_UP -> takeUp(clause);
            case ASIDE -> {
                if (endsSentence(clause)) dropNamedBefore(clause);
                if (clause.tellsHowLong() && !kept.isEmpty() && kept.getLast().isAgainAndAgain()) kept.add(clause);
            }
            case BARE -> {
                if (against && (concludes(clause) || isOtherDay(clause) || isAnotherMatter(clause))) against = false;
                if (!against) keep(clause);
                if (answersWithDay(clause)) answer();
            }
            case FOR, IF -> {
                if (bargaining || against && goesOn(clause) || sendsPapers(clause)) return;
                against = false;
                keepSubject(clause);
                keepDayBefore(clause);
                keep(clause);
                paying |= clause.mayBeToCome();
            }
        }
    }

    /// "40131? No.": of what was said before it nothing is taken back.
    private boolean isAnswer(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before >= 0 && clauses.get(before).asked();
    }

    private boolean isSentence(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        boolean begins = before < 0 || clauses.get(before).sentence() != clause.sentence();
        return begins && endsSentence(clause);
    }

    /// "He pays it if we let him off the fee": what was said right before its condition was no promise.
    private void dropBargained(Clause bargain) {
        int before = clauses.indexOf(bargain) - 1;
        if (before < 0 || kept.isEmpty() || kept.getLast() != clauses.get(before)) return;
        if (kept.getLast().sentence() != bargain.sentence()) return;
        kept.removeLast();
        paying = kept.stream().anyMatch(clause -> clause.isFor() || clause.mayBeToCome());
    }

    /// "3,600 by ACH, posted on 11/19": no day to come is said for it.
    private void dropGone(Clause gone) {
        int before = clauses.indexOf(gone) - 1;
        if (before < 0 || kept.isEmpty() || kept.getLast() != clauses.get(before) || !gone.tellsThatItWent()) return;
        LocalDate called = heard.context().calledOn();
        boolean toCome = heard.in(List.of(kept.getLast(), gone)).days().stream()
                .anyMatch(day -> day.what().filter(called::isBefore).isPresent() && !isLongPast(gone));
        boolean itself = kept.getLast().sentence() == gone.sentence()
                && !heard.in(List.of(gone)).hasMoney();
        if (toCome || !itself) return;
        kept.removeLast();
        paying = kept.stream().anyMatch(clause -> clause.isFor() || clause.mayBeToCome());
    }

    private boolean endsSentence(Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        return next == clauses.size() || clauses.get(next).sentence() != clause.sentence();
    }

    /// "10511: open, no date": an invoice that was only named goes with what is said of it.
    private void dropNamedBefore(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        if (before >= 0 && clauses.get(before).stance() == Clause.Stance.ASIDE) before--;
        if (before < 0 || kept.isEmpty() || kept.getLast() != clauses.get(before)) return;
        if (clause.asked() && kept.getLast().sentence() != clause.sentence()) return;
        Heard named = heard.in(List.of(kept.getLast()));
        boolean only = kept.getLast().stance() == Clause.Stance.BARE
                && named.sums().isEmpty()
                && named.days().isEmpty();
        if (only) kept.removeLast();
    }

    private void keep(Clause clause) {
        if (isLongPast(clause)) return;
        paying |= clause.isFor();
        if (clause.stance() == Clause.Stance.IF) hangOn(clause, clause);
        awaiting.ifPresent(what -> hangOn(what, clause));
        kept.add(clause);
    }

    /// A day that can only be one to come: written as a date, or tomorrow. "Friday" may be the last one.
    private boolean isOnDayToCome(Clause clause) {
        return heard.days().stream()
                .filter(clause::holds)
                .anyMatch(day -> DATE.matcher(heard.words().substring(day.at(), day.end()))
                                .find()
                        && day.what().filter(this::isSoon).isPresent());
    }

    private boolean isSoon(LocalDate day) {
        LocalDate called = heard.context().calledOn();
        return day.isAfter(called) && day.isBefore(called.plusDays(SOON));
    }

    /// "She overruled him: the full balance by 15 Dec": a sum and a day after all that was said against.
    private boolean concludes(Clause clause) {
        String before = heard.text().substring(0, clause.at()).stripTrailing();
        boolean drawn =
                before.endsWith(":") || before.endsWith(" so") || before.endsWith(" then") || before.endsWith(" but");
        if (INSTEAD.matcher(clause.text()).find() && heard.in(List.of(clause)).hasDate()) return true;
        boolean whole = heard.in(List.of(clause)).hasMoney()
                && heard.in(List.of(clause)).hasDate();
        boolean refused = before.endsWith(":") && isRefusedBefore(clause);
        return drawn && whole && !refused && !isAskedFor(clause);
    }

    /// "Not in this week's run, in next week's", "will do 6k but not before the 25th, so the 25th".
    private boolean isOtherDay(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        if (before < 0 || !clauses.get(before).isNotOnThisDay()) return false;
        boolean day = !heard.in(List.of(clause)).days().isEmpty();
        boolean other = OTHER_DAY.matcher(clause.text()).lookingAt()
                || heard.text().substring(0, clause.at()).stripTrailing().endsWith(" so");
        return day && other;
    }

    /// "40131: no date; 40152: 12/18": behind a semicolon another invoice is spoken of.
    private boolean isAnotherMatter(Clause clause) {
        return heard.text().substring(0, clause.at()).stripTrailing().endsWith(";")
                && ONLY_INVOICE.matcher(clause.text()).matches();
    }

    /// "Asked for a date on 3,600. '12/4.'"
    private boolean answersWithDay(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before >= 0
                && kept.contains(clause)
                && clause.isOnlyDay()
                && (clauses.get(before).asksForDay() || clauses.get(before).isAskedOfThem());
    }

    private void answer() {
        paying = true;
        givesDay = true;
    }

    /// "We asked for: 4,150 by Friday", "paid: 2,000 on 3 Nov".
    private boolean isAskedFor(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before >= 0
                && (clauses.get(before).isOurs() || clauses.get(before).isPast());
    }

    private boolean isRefusedBefore(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before >= 0 && clauses.get(before).isRefused();
    }

    /// "Not going to stand here and promise you 4,000", "paid 2,000, check 3112": no word of its own on
    /// paying.
    private boolean goesOn(Clause clause) {
        String joint = heard.text().substring(0, clause.at());
        int before = clauses.indexOf(clause) - 1;
        boolean negated = joint.endsWith(" and ")
                && before >= 0
                && (clauses.get(before).isNegated() || clauses.get(before).isWished());
        if (before >= 0 && clauses.get(before).sentence() == clause.sentence()) {
            Clause last = clauses.get(before);
            if (last.isOurDebt() && WE.matcher(clause.text()).lookingAt()) return true;
            if (joint.endsWith(" and ")
                    && last.isTheirs()
                    && THEIR_VERB.matcher(clause.text()).find()) return true;
            boolean listed = joint.stripTrailing().endsWith(":") && last.isProposed();
            if (listed && !PROMISED.matcher(clause.text()).find()) return true;
        }
        return negated && BASE_VERB.matcher(clause.text().strip()).lookingAt()
                || ONLY_MARKS.matcher(clause.text().strip()).matches()
                        && heard.in(List.of(clause)).days().isEmpty();
    }

    /// "Wants copies of all three. Sending today": what was asked for is sent, and that is no money.
    private boolean sendsPapers(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before >= 0
                && clause.onlySends()
                && clauses.get(before).asksForPapers()
                && !heard.in(List.of(clause)).hasMoney();
    }

    private void hangOn(Clause what, Clause paid) {
        if (condition.isEmpty()) condition = Optional.of(what);
        waiting.add(paid);
    }

    /// "We offered 6,000 now, he took it", "can you pay Friday? Yes": what we asked or offered is promised.
    private void takeUp(Clause answer) {
        int last = clauses.indexOf(answer) - 1;
        while (last >= 0 && isOnlySpeaker(clauses.get(last))) last--;
        int first = last;
        while (first >= 0 && clauses.get(first).stance() == Clause.Stance.BARE) first--;
        if (first < 0 || !clauses.get(first).isOurs() && !clauses.get(first).isAskedOfThem()) return;
        takenUp.addAll(clauses.subList(first, last + 1));
        kept.addAll(takenUp);
        if (!heard.in(List.of(answer)).forms().isEmpty()) kept.add(answer);
        paying = true;
        against = false;
    }

    /// "Her:", "she says,": who answers.
    private boolean isOnlySpeaker(Clause clause) {
        return clause.text().strip().length() <= LONGEST_SPEAKER
                && clause.text().chars().noneMatch(Character::isUpperCase);
    }

    /// "Invoice 41190 is approved and will be in the run of 31 July".
    private void keepSubject(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        if (before < 0 || heard.in(List.of(clause)).hasMoney()) return;
        Clause subject = clauses.get(before);
        boolean same = subject.sentence() == clause.sentence()
                && heard.text().substring(0, clause.at()).endsWith(" and ")
                && OF_WHAT_WAS_SAID.matcher(clause.text()).find();
        if (same && !kept.contains(subject) && !subject.isRefused() && !subject.isTheirs()) kept.add(subject);
    }

    /// "On the 15th he pays it all": the day stands before the verb without a comma.
    private void keepDayBefore(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        boolean day = before >= 0
                && clauses.get(before).isOnlyDay()
                && clauses.get(before).end() + 1 >= clause.at()
                && heard.text()
                        .substring(clauses.get(before).end(), clause.at())
                        .isBlank();
        if (day && !kept.contains(clauses.get(before))) kept.add(clauses.get(before));
    }

    private boolean isLongPast(Clause clause) {
        return heard.days().stream()
                .filter(clause::holds)
                .flatMap(day -> day.what().stream())
                .anyMatch(day -> day.isAfter(furthest));
    }

    /// What has to happen before anything is paid.
    Optional<Condition> condition() {
        return condition.map(what ->
                new Condition(heard.words().substring(what.at(), what.end()).strip(), waiting));
    }

    /// What was found that the payment is made of; empty where none is promised.
    Optional<Heard> payment() {
        Heard said = withCredit(answered()).owing(heard.context().balance().minus(goneToday()));
        if (!paying)
            return Optional.of(said)
                    .filter(bare -> bare.hasMoney() && !bare.days().isEmpty() && !isOnlyCredit(bare));
        said = withoutLongPast(said);
        if (said.days().isEmpty() && clauses.stream().anyMatch(Clause::asksWhen)) return Optional.empty();
        Meant meant = new Meant(heard, clauses, kept);
        if (!said.hasMoney()) said = said.withSums(meant.sums(namesPayment() || givesDay));
        List<Said<List<String>>> asked = meant.wholeOf(said);
        if (!asked.isEmpty()) said = said.withInvoices(asked);
        if (said.forms().isEmpty()) said = said.withForms(meant.form().stream().toList());
        if (isOnlyRest(said)) said = said.owing(said.context().balance().minus(refused()));
        if (said.days().isEmpty()) said = said.withDays(heard.in(whenClauses()).days());
        List<Said<Optional<LocalDate>>> ofRun = daysOfRun();
        return Optional.of(said.hasDate() || ofRun.size() != 1 ? said : said.withDays(ofRun));
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
                .anyMatch(one -> one.what().is(Sum.Kind.REST) || one.what().is(Sum.Kind.WHOLE));
        boolean taken = said.sums().stream().anyMatch(one -> one.what().is(Sum.Kind.CREDIT));
        if (!rest || taken || said.sums().size() > 1) return said;
        List<Said<Sum>> sums = new ArrayList<>(heard.sums().stream()
                .filter(one -> one.what().is(Sum.Kind.CREDIT))
                .filter(one -> clauses.stream().noneMatch(clause -> clause.holds(one) && clause.isRefused()))
                .toList());
        sums.addAll(said.sums());
        return said.withSums(sums);
    }

    private List<Clause> whenClauses() {
        return clauses.stream()
                .filter(clause -> clause.tellsWhen() || clause.tellsOfCollecting())
                .toList();
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
