package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What of a note speaks for a payment: its clauses are gone through in order, and each may take back or carry on what
/// stands before it.
final class SpokenFor {
    /// A day without a year that would be further off has mostly been.
    private static final int LONGEST_WAIT = 270;

    private final Heard heard;
    private final List<Clause> clauses;
    private final List<Clause> kept = new ArrayList<>();
    private final LocalDate furthest;
    private boolean paying;
    private Optional<String> condition = Optional.empty();
    /// Within the sentence: something speaks against what follows it without a verb.
    private boolean against;
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
                awaiting = Optional.empty();
            }
            sentence = clause.sentence();
            hear(clause);
        }
    }

    private void hear(Clause clause) {
        switch (clause.stance()) {
            case AGAINST -> against = true;
            case CONDITION -> {
                awaiting = Optional.of(clause);
                if (paying) hangOn(clause);
            }
            case WITHDRAWN -> {
                kept.clear();
                paying = false;
                against = true;
            }
            case TAKEN_UP -> takeUp(clause);
            case ASIDE -> {}
            case BARE -> {
                if (!against) keep(clause);
            }
            case FOR, IF -> {
                against = false;
                keep(clause);
            }
        }
    }

    private void keep(Clause clause) {
        if (isLongPast(clause)) return;
        paying |= clause.isFor();
        if (clause.stance() == Clause.Stance.IF) hangOn(clause);
        awaiting.ifPresent(this::hangOn);
        kept.add(clause);
    }

    private void hangOn(Clause clause) {
        if (condition.isEmpty())
            condition = Optional.of(
                    heard.words().substring(clause.at(), clause.end()).strip());
    }

    /// "We offered 6,000 now, he took it": what we asked or offered is promised.
    private void takeUp(Clause answer) {
        int last = clauses.indexOf(answer) - 1;
        int first = last;
        while (first >= 0 && clauses.get(first).stance() == Clause.Stance.BARE) first--;
        if (first < 0 || !clauses.get(first).isOurs()) return;
        kept.addAll(clauses.subList(first, last + 1));
        paying = true;
        against = false;
    }

    private boolean isLongPast(Clause clause) {
        return heard.days().stream()
                .filter(clause::holds)
                .flatMap(day -> day.what().stream())
                .anyMatch(day -> day.isAfter(furthest));
    }

    /// What has to happen before anything is paid.
    Optional<String> condition() {
        return condition;
    }

    /// What was found that the payment is made of; empty where none is promised.
    Optional<Heard> payment() {
        Heard said = heard.in(kept);
        if (!paying) return Optional.of(said).filter(bare -> bare.hasMoney() && bare.hasDate());
        if (!said.hasMoney()) said = said.withSums(sumMeant());
        return Optional.of(
                said.days().isEmpty() ? said.withDays(heard.in(whenClauses()).days()) : said);
    }

    private List<Clause> whenClauses() {
        return clauses.stream().filter(Clause::tellsWhen).toList();
    }

    /// "Broke the promise of 7,215, now swears Friday": without a sum of its own, the only one before it is meant.
    private List<Said<Sum>> sumMeant() {
        List<Clause> past = clauses.stream()
                .filter(clause ->
                        clause.isPast() && clause.at() < kept.getLast().at())
                .toList();
        List<Said<Sum>> before = heard.in(past).sums();
        boolean meant =
                before.size() == 1 && clauses.stream().anyMatch(clause -> clause.isFor() && clause.refersBack());
        return meant ? before : List.of();
    }

    /// Without a sum, only words of payment itself promise one.
    boolean namesPayment() {
        return Cue.PAYMENT_ITSELF.in(
                clauses.stream().filter(Clause::isFor).map(Clause::text).collect(Collectors.joining(" | ")));
    }
}
