package app.callside.promise.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a clause stands to the one before it.
///
/// @param heard the whole note
/// @param clauses of the note, in order
record Beside(Heard heard, List<Clause> clauses) {
    private static final Pattern BASE_VERB =
            Pattern.compile("(?:promise|pay|send|commit|wire|give|transfer|release)\\b");
    /// Without a subject of its own: it is told of whom the clause before speaks of.
    private static final Pattern THEIR_VERB = Pattern.compile(
            "^\\s*(?:pays?|sends?|wires?|transfers?|releases?|(?:is|are) (?:pay|send|wir|settl)ing|will (?:pay|send|wire))\\b");
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:he|she|they|i|we|will|promis\\w+|agree\\w*|commit\\w*|yes)\\b");
    private static final Pattern OTHER_DAY = Pattern.compile("\\s*(?:but )?(?:in|on|by|next|then) ");
    private static final Pattern ONLY_MARKS =
            Pattern.compile("(?:[FMN #.,:]|no|nr|number|for|(?:a|each|per|every) (?:week|month)|monthly|weekly)+");
    /// Who owes them, pays them: "we owe him 200 and we will send it Friday".
    private static final Pattern WE = Pattern.compile("\\W*(?:(?:and|so|that|which) )*(?:we|i)\\b");
    private static final Pattern ONLY_INVOICE =
            Pattern.compile("\\W*I+\\W*(?:(?:is|are) )?(?:ready|ok|okay|fine|good|clear|set|all set)?\\W*");
    private static final Pattern INSTEAD = Pattern.compile("\\binstead\\b");
    private static final Pattern OTHERS =
            Pattern.compile("\\s*(?:(?:but|and|the|all) )*(?:other|others|remaining|rest of the)\\b");
    private static final int LONGEST_SPEAKER = 12;

    /// The clause right before, in whichever sentence.
    Optional<Clause> before(Clause clause) {
        int before = clauses.indexOf(clause) - 1;
        return before < 0 ? Optional.empty() : Optional.of(clauses.get(before));
    }

    /// "Wants copies of all three. Sending today": what was asked for is sent, and that is no money.
    boolean sendsPapers(Clause clause) {
        return clause.onlySends()
                && before(clause)
                        .filter(last ->
                                last.asksForPapers() || last.sentence() == clause.sentence() && last.isOnlyPaper())
                        .isPresent()
                && !heard.in(List.of(clause)).hasMoney();
    }

    /// "40131? No.": of what was said before it nothing is taken back.
    boolean isAnswer(Clause clause) {
        return before(clause).filter(Clause::asked).isPresent();
    }

    boolean isSentence(Clause clause) {
        boolean begins = before(clause)
                .filter(last -> last.sentence() == clause.sentence())
                .isEmpty();
        return begins && endsSentence(clause);
    }

    boolean endsSentence(Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        return next == clauses.size() || clauses.get(next).sentence() != clause.sentence();
    }

    /// "She overruled him: the full balance by 15 Dec": a sum and a day after all that was said against.
    boolean concludes(Clause clause) {
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
    boolean isOtherDay(Clause clause) {
        if (before(clause).filter(Clause::isNotOnThisDay).isEmpty()) return false;
        boolean day = !heard.in(List.of(clause)).days().isEmpty();
        boolean other = OTHER_DAY.matcher(clause.text()).lookingAt()
                || heard.days().stream().anyMatch(one -> clause.holds(one) && isThen(one))
                || heard.text().substring(0, clause.at()).stripTrailing().endsWith(" so");
        return day && other;
    }

    private boolean isThen(Said<?> day) {
        return heard.words().substring(day.at(), day.end()).equals("then");
    }

    /// "40131: no date; 40152: 12/18": behind a semicolon another invoice is spoken of.
    boolean isAnotherMatter(Clause clause) {
        if (isOfTheOthers(clause)) return true;
        return heard.text().substring(0, clause.at()).stripTrailing().endsWith(";")
                && ONLY_INVOICE.matcher(clause.text()).matches();
    }

    /// "Approved yesterday: 4471 and 4488, ACH 18 March".
    boolean isApproved(Clause clause) {
        return heard.text().substring(0, clause.at()).stripTrailing().endsWith(":")
                && before(clause).filter(Clause::isUnderWay).isPresent()
                && !heard.in(List.of(clause)).invoices().isEmpty();
    }

    /// "Won't be paying 2219, the other two on 3 July".
    private boolean isOfTheOthers(Clause clause) {
        Heard said = heard.in(List.of(clause));
        return isRefusedBefore(clause)
                && said.hasDate()
                && !said.invoices().isEmpty()
                && OTHERS.matcher(heard.words())
                        .region(clause.at(), clause.end())
                        .lookingAt();
    }

    /// "We asked for: 4,150 by Friday", "paid: 2,000 on 3 Nov".
    private boolean isAskedFor(Clause clause) {
        boolean told = heard.text().substring(0, clause.at()).stripTrailing().endsWith(":");
        return before(clause)
                .filter(last -> last.isOurs() || told && last.isPast())
                .isPresent();
    }

    private boolean isRefusedBefore(Clause clause) {
        return before(clause).filter(Clause::isRefused).isPresent();
    }

    /// "Not going to stand here and promise you 4,000", "paid 2,000, check 3112": no word of its own on
    /// paying.
    boolean goesOn(Clause clause) {
        String joint = heard.text().substring(0, clause.at());
        boolean and = joint.endsWith(" and ");
        Optional<Clause> last = before(clause);
        if (last.filter(one -> one.sentence() == clause.sentence() && carriesOn(one, clause, and, joint))
                .isPresent()) return true;
        boolean negated =
                and && last.filter(one -> one.isNegated() || one.isWished()).isPresent();
        return negated && BASE_VERB.matcher(clause.text().strip()).lookingAt()
                || ONLY_MARKS.matcher(clause.text().strip()).matches()
                        && heard.in(List.of(clause)).days().isEmpty();
    }

    /// Within a sentence: who owes, pays; whose money was spoken of, sends it; and what is listed is what
    /// was proposed.
    private static boolean carriesOn(Clause last, Clause clause, boolean and, String joint) {
        if (last.isOurDebt() && WE.matcher(clause.text()).lookingAt()) return true;
        if (and && last.isTheirs() && THEIR_VERB.matcher(clause.text()).find()) return true;
        boolean listed = joint.stripTrailing().endsWith(":") && (last.isProposed() || last.refusesPlan());
        return listed && !PROMISED.matcher(clause.text()).find();
    }

    /// "Her:", "she says,": who answers.
    boolean isOnlySpeaker(Clause clause) {
        return clause.text().strip().length() <= LONGEST_SPEAKER
                && clause.text().chars().noneMatch(Character::isUpperCase);
    }
}
