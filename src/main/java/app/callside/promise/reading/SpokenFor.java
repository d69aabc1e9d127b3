package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a note speaks for a payment: its clauses are gone through in order, and each may take back or
/// carry on what stands before it.
final class SpokenFor {
    /// A day without a year that would be further off has mostly been.
    private static final int LONGEST_WAIT = 270;

    private static final int SOON = 200;
    private static final Pattern DATE = Pattern.compile(
            "\\d[/.-]\\d|tomorrow|next |this |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|" + Feast.ANY);
    private static final Pattern IN_THE_MAIL = Pattern.compile("\\b(?:in the (?:mail|post)|on (?:its|the) way)\\b");
    /// "And will be included in the run": what is paid was said right before.
    private static final Pattern OF_WHAT_WAS_SAID =
            Pattern.compile("^\\s*(?:will (?:be|go|come|post|hit|land|arrive|clear|"
                    + "follow|reach)|is (?:being|going|to be|scheduled|due to|set to)|goes|gets|to be)\\b");

    private final Heard heard;
    private final List<Clause> clauses;
    private final Beside beside;
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

    SpokenFor(Heard heard, List<Clause> clauses) {
        this.heard = heard;
        this.clauses = clauses;
        beside = new Beside(heard, clauses);
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
        Stance stance = clause.mayBeToCome() && isOnDayToCome(clause) ? Stance.FOR : clause.stance();
        switch (stance) {
            case AGAINST -> {
                against = true;
                bargaining |= clause.isBargain();
                if (clause.isBargain()) dropBargained(clause);
                dropNamedBefore(clause);
                dropGone(clause);
                dropBroken(clause);
            }
            case CONDITION -> {
                awaiting = Optional.of(clause);
                if (paying && kept.getLast().sentence() == clause.sentence()) hangOn(clause, kept.getLast());
            }
            case WITHDRAWN -> {
                if (clause.isOnlyNo() && (!beside.isSentence(clause) || beside.isAnswer(clause))) return;
                kept.clear();
                paying = false;
                against = true;
            }
            case TAKEN_UP -> takeUp(clause);
            case ASIDE -> {
                if (beside.endsSentence(clause)) dropNamedBefore(clause);
                if (clause.tellsHowLong() && !kept.isEmpty() && kept.getLast().isAgainAndAgain()) kept.add(clause);
            }
            case BARE -> {
                if (against
                        && (isNextPayment(clause)
                                || beside.concludes(clause)
                                || beside.isOtherDay(clause)
                                || beside.isAnotherMatter(clause)
                                || beside.isApproved(clause))) against = false;
                if (!against) keep(clause);
                if (answersWithDay(clause)) answer();
            }
            case FOR, IF -> {
                if (bargaining || against && beside.goesOn(clause) || beside.sendsPapers(clause)) return;
                against = false;
                keepSubject(clause);
                keepDayBefore(clause);
                keep(clause);
                paying |= clause.mayBeToCome();
            }
        }
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
        toCome &= !isClaimed(gone);
        boolean itself = kept.getLast().sentence() == gone.sentence()
                && !heard.in(List.of(gone)).hasMoney();
        if (toCome || !itself) return;
        kept.removeLast();
        paying = kept.stream().anyMatch(clause -> clause.isFor() || clause.mayBeToCome());
    }

    /// "He swore he would wire 5,100 on the 6th. Broken.": all of it has been.
    private void dropBroken(Clause broken) {
        int before = clauses.indexOf(broken) - 1;
        boolean itself = broken.isOnlyBroken()
                && !kept.isEmpty()
                && kept.getLast() == clauses.get(before)
                && isOfWhatWasPromised(before);
        if (!itself) return;
        kept.clear();
        paying = false;
    }

    private boolean isOfWhatWasPromised(int last) {
        int sentence = clauses.get(last).sentence();
        return clauses.subList(0, last + 1).stream()
                .anyMatch(clause -> clause.sentence() == sentence && clause.tellsWhatWasPromised());
    }

    /// "Monday's check, he says it's in the mail": the day is when it was to come.
    private boolean isClaimed(Clause gone) {
        return IN_THE_MAIL.matcher(gone.text()).find()
                && heard.days().stream()
                        .filter(kept.getLast()::holds)
                        .allMatch(day ->
                                heard.words().substring(day.at(), day.end()).endsWith("'s"));
    }

    /// "10511: open, no date": an invoice that was only named goes with what is said of it.
    private void dropNamedBefore(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        if (before >= 0 && clauses.get(before).stance() == Stance.ASIDE) before--;
        if (before < 0 || kept.isEmpty() || kept.getLast() != clauses.get(before)) return;
        if (clause.asked() && kept.getLast().sentence() != clause.sentence()) return;
        Heard named = heard.in(List.of(kept.getLast()));
        boolean only = kept.getLast().stance() == Stance.BARE
                && named.sums().isEmpty()
                && named.days().isEmpty();
        if (only) kept.removeLast();
    }

    private void keep(Clause clause) {
        if (isLongPast(clause)) return;
        paying |= clause.isFor();
        if (clause.stance() == Stance.IF) hangOn(clause, clause);
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

    private void hangOn(Clause what, Clause paid) {
        if (condition.isEmpty()) condition = Optional.of(what);
        waiting.add(paid);
    }

    /// "We offered 6,000 now, he took it", "can you pay Friday? Yes": what we asked or offered is promised.
    private void takeUp(Clause answer) {
        int last = clauses.indexOf(answer) - 1;
        while (last >= 0 && beside.isOnlySpeaker(clauses.get(last))) last--;
        int first = last;
        while (first >= 0 && clauses.get(first).stance() == Stance.BARE) first--;
        if (first < 0 || !isAnswered(clauses.get(first))) return;
        takenUp.addAll(clauses.subList(first, last + 1));
        kept.addAll(takenUp);
        if (!heard.in(List.of(answer)).forms().isEmpty()) kept.add(answer);
        paying = true;
        against = false;
    }

    /// What we asked or offered; "he wants to do 5,200 on the 20th, agreed" as well.
    private static boolean isAnswered(Clause first) {
        return first.isOurs() || first.isAskedOfThem() || first.isWished() && !first.isRefused() && !first.isBargain();
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

    /// "2,400 already lodged, 4,800 on the 11th": behind what has come, another sum and a day to come.
    private boolean isNextPayment(Clause clause) {
        Heard said = heard.in(List.of(clause));
        Optional<Clause> last = beside.before(clause);
        LocalDate called = heard.context().calledOn();
        boolean toCome = said.firstDate().filter(called::isBefore).isPresent();
        if (last.isEmpty() || !toCome || said.sums().isEmpty() || !last.get().tellsOnlyThatItWent()) return false;
        Heard gone = heard.in(List.of(last.get()));
        return gone.hasMoney()
                && gone.days().stream()
                        .allMatch(day ->
                                day.what().filter(on -> !on.isAfter(called)).isPresent());
    }

    List<Clause> clauses() {
        return clauses;
    }

    /// Whether a clause says what is paid.
    boolean keeps(Clause clause) {
        return kept.contains(clause);
    }

    /// What has to happen before anything is paid.
    Optional<Condition> condition() {
        return condition.map(what ->
                new Condition(heard.words().substring(what.at(), what.end()).strip(), waiting));
    }

    /// What was found that the payment is made of; empty where none is promised.
    Optional<Heard> payment() {
        return whatIsPaid().payment();
    }

    /// Without a sum, only words of payment itself promise one.
    boolean namesPayment() {
        return whatIsPaid().namesPayment();
    }

    private WhatIsPaid whatIsPaid() {
        return new WhatIsPaid(heard, clauses, kept, takenUp, paying, givesDay, furthest);
    }
}
