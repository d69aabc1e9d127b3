package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a promise leaves out because it was said before: "can you pay 4,800 today? No, Friday", "the ACH
/// bounced, they run it again Monday".
///
/// @param heard the whole note
/// @param kept the clauses that promise, in the order of the note
record Meant(Heard heard, List<Clause> clauses, List<Clause> kept) {
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:re-?(?:present|run|submit|send|issu|process|do|try)\\w*"
                    + "|resent|redone|re-?cut\\w*|replac\\w+|again|another|a new one|second attempt|retry|us(?:es?|ing) (?:it|that|the link))\\b");

    private static final Pattern ALL_BY = Pattern.compile(
            "\\b(?:both|all|each|them|everything)(?: of (?:them|it))? (?:by|on|via|with|in)(?: (?:his|her|the|their|a))? F");
    private static final Pattern SAME = Pattern.compile("\\bsame\\b");
    private static final Pattern POSTS_IT = Pattern.compile(
            "\\b(?:post|mail|overnight|fedex|courier|drop)(?:s|ing|ping|es)? (?:it|that|this)\\b|\\b(?:it|that) goes in the (?:post|mail)\\b");
    private static final Pattern MANDATE = Pattern.compile(
            "\\bnew (?:F+ )?mandate\\b|\\bmandate (?:\\w+ ){0,2}(?:signed|set|in place|back|received|active|live|ready|reinstated)\\b");
    private static final Pattern ALL_OF_IT =
            Pattern.compile("(?:the )?(?:all of it|it all|in full|whole (?:thing|lot)|lot)");

    /// The sum of what was asked, wished or broken before; of what is past only where "it" or "the same"
    /// is said.
    List<Said<Sum>> sums(boolean ofPayment) {
        if (kept.isEmpty()) return List.of();
        boolean refers = clauses.stream().anyMatch(clause -> clause.isFor() && clause.refersBack());
        List<Said<Sum>> open = sumsOf(before().filter(clause -> clause.isLeftOpen() || isBrokenNext(clause)));
        boolean onADay = !heard.in(kept).days().isEmpty();
        boolean dated = ofPayment && onADay;
        if (!open.isEmpty() && onADay && (refers || ofPayment && isOne(open))) return List.of(open.getLast());
        List<Said<Sum>> asked = refers || dated
                ? ofInvoices(before().filter(clause -> clause.isLeftOpen() && !clause.isPast())
                        .toList())
                : List.of();
        if (open.isEmpty() && !asked.isEmpty()) return asked;
        if (refers) return nearest();
        return !dated ? List.of() : onlySum().isEmpty() ? only() : onlySum();
    }

    /// "Took 9,000 as full and final, he pays by card today": the only sum of which the note speaks.
    private List<Said<Sum>> onlySum() {
        List<Said<Sum>> told = sumsOf(clauses.stream());
        boolean aside = before().anyMatch(clause -> (clause.stance() == Stance.ASIDE || clause.settles())
                && told.stream().anyMatch(clause::holds));
        return told.size() == 1 && aside ? told : List.of();
    }

    /// The only invoice of which the note speaks at all, where nothing is said against it.
    private List<Said<Sum>> only() {
        List<Clause> said = before().filter(clause -> !clause.isOurs()).toList();
        Heard named = heard.in(said);
        boolean one = named.sums().isEmpty() && named.invoices().size() == 1;
        if (!one) return List.of();
        boolean open = said.stream()
                .filter(clause -> clause.holds(named.invoices().getFirst()))
                .noneMatch(clause -> clause.isRefused() && !clause.lacksInvoice() || clause.isTheirs());
        return open ? ofInvoices(said) : List.of();
    }

    /// "Asked for 10511. You will have it, all of it": the whole of what was asked for.
    List<Said<List<String>>> wholeOf(Heard said) {
        boolean whole = said.invoices().isEmpty()
                && said.sums().stream()
                        .allMatch(sum -> ALL_OF_IT
                                .matcher(heard.words().substring(sum.at(), sum.end()))
                                .matches());
        if (!whole || said.sums().isEmpty()) return List.of();
        List<Said<List<String>>> asked =
                heard.in(before().filter(Clause::isLeftOpen).toList()).invoices();
        return asked.size() == 1 ? asked : List.of();
    }

    /// What "it" stands for: what the nearest clause before names that tells of money of ours.
    private List<Said<Sum>> nearest() {
        List<Clause> said = before().filter(clause -> !clause.isOurs())
                .filter(clause -> !sumsOf(Stream.of(clause)).isEmpty()
                        || !ofInvoices(List.of(clause)).isEmpty())
                .toList();
        if (said.isEmpty()) return List.of();
        Clause last = said.getLast();
        List<Said<Sum>> sums = sumsOf(Stream.of(last));
        if (sums.size() > 1)
            sums = sums.stream().filter(one -> !one.what().is(Sum.Kind.REST)).toList();
        boolean same =
                kept.stream().anyMatch(clause -> SAME.matcher(clause.text()).find());
        if (!sums.isEmpty() && !same && last.tellsThatItCame()) return List.of();
        if (!sums.isEmpty()) return isOne(sums) ? List.of(sums.getFirst()) : List.of();
        return clauses.stream().anyMatch(Clause::paysIt)
                        || last.stance() == Stance.ASIDE
                        || last.stance() == Stance.BARE
                        || last.stance() == Stance.CONDITION
                        || last.isUnderWay()
                ? ofInvoices(List.of(last))
                : List.of();
    }

    /// How it was to come the first time, where it is done again.
    Optional<Said<PaymentForm>> form() {
        if (kept.isEmpty()) return Optional.empty();
        boolean again =
                clauses.stream().anyMatch(clause -> AGAIN.matcher(clause.text()).find());
        List<Clause> told =
                before().filter(clause -> again || clause.isUnderWay()).toList();
        Optional<Said<PaymentForm>> first = heard.in(told).forms().stream().reduce((_, last) -> last);
        return first.or(this::postedCheck)
                .or(this::broughtAlong)
                .or(this::wished)
                .or(this::mandate);
    }

    /// "2,000 on 3/13, 3,200 on 3/27, wants to do both by credit card".
    Optional<Said<PaymentForm>> wished() {
        return heard
                .in(clauses.stream()
                        .filter(clause -> !clause.isRefused()
                                && !clause.asked()
                                && ALL_BY.matcher(clause.text()).find())
                        .toList())
                .forms()
                .stream()
                .findFirst();
    }

    /// "The check is written. He is posting it tomorrow".
    private Optional<Said<PaymentForm>> postedCheck() {
        boolean posts =
                kept.stream().anyMatch(clause -> POSTS_IT.matcher(clause.text()).find());
        return posts
                ? heard.in(before().toList()).forms().stream()
                        .filter(form -> form.what() == PaymentForm.CHECK)
                        .findFirst()
                : Optional.empty();
    }

    /// "£200 a week, she rings each time with her debit card".
    private Optional<Said<PaymentForm>> broughtAlong() {
        return heard.in(clauses.stream().filter(Clause::tellsOfCallToPay).toList()).forms().stream()
                .findFirst();
    }

    /// "New mandate signed, he is happy for us to collect the 2,160 on 1 May".
    private Optional<Said<PaymentForm>> mandate() {
        return MANDATE.matcher(heard.text()).find()
                ? heard.forms().stream()
                        .filter(form -> form.what() == PaymentForm.DIRECT_DEBIT)
                        .findFirst()
                : Optional.empty();
    }

    /// "Ran the card for 2,400, declined".
    private boolean isBrokenNext(Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        return clause.isPast()
                && next < clauses.size()
                && clauses.get(next).isBroken()
                && clauses.get(next).sentence() == clause.sentence()
                && sumsOf(Stream.of(clauses.get(next))).isEmpty();
    }

    private Stream<Clause> before() {
        return clauses.stream()
                .filter(clause -> !kept.contains(clause))
                .filter(clause -> clause.at() < kept.getLast().at());
    }

    private List<Said<Sum>> sumsOf(Stream<Clause> said) {
        return heard.in(said.toList()).sums().stream()
                .filter(one -> !one.what().is(Sum.Kind.CREDIT))
                .toList();
    }

    private static boolean isOne(List<Said<Sum>> sums) {
        return sums.stream().map(one -> one.what().money()).distinct().count() == 1;
    }

    private List<Said<Sum>> ofInvoices(List<Clause> said) {
        List<Said<List<String>>> named = heard.in(said).invoices();
        return named.size() == 1
                ? new SumsOfInvoices(heard.context(), heard.text(), List.of()).joined(List.of(), named)
                : List.of();
    }
}
