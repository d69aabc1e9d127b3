package app.callside.promise.reading;

import java.util.List;
import java.util.Optional;

/// Reads what a note promises: who pays how much, when and how, as far as it was said. It offers, it
/// records nothing; whatever is refused, past, asked, hoped for or no money is passed over, since a wrong
/// promise costs more than a missed one. Safe to use from several threads.
public final class PromiseReader {
    /// Characters of a note that are read. Nobody says a promise in more, and what is pasted in by mistake
    /// would take minutes, on threads that others wait for.
    private static final int LONGEST = 1000;
    /// What the rules found is no promise where the wording leans so little to one.
    private static final double NONE_BELOW = 0.25;
    /// Where the rules found none, the wording is followed if it leans as far as this.
    private static final double SOME_FROM = 0.8;
    /// The share of words that may be unknown where the wording speaks against what the rules found. With
    /// strange words the rules are as unsure.
    private static final double MOST_UNKNOWN_AGAINST = 0.45;
    /// The share of words that may be unknown where only the wording speaks for a promise: it has to know
    /// what it speaks of, since a wrong promise costs more than a missed one.
    private static final double MOST_UNKNOWN_FOR = 0.2;

    /// The payments that a note promises, in the order in which they were said; empty where nothing is. Of
    /// a note that is longer than anything said, the end is read.
    public List<ReadPromise> read(String note, NoteContext context) {
        NoteText text = NoteText.of(end(note), context.locale());
        if (text.words().isEmpty()) return List.of();
        Heard heard = Heard.in(text.words(), context);
        List<Clause> clauses = Clauses.of(heard.text());
        List<ReadPromise> byRule = promises(new SpokenFor(heard, clauses));
        if (text.isForeign()) return byRule; // the wording was learnt in English
        double most = byRule.isEmpty() ? MOST_UNKNOWN_FOR : MOST_UNKNOWN_AGAINST;
        double leaning = Leaning.OfNotes.of(heard.text(), most);
        if (!byRule.isEmpty()) return leaning < NONE_BELOW ? List.of() : byRule;
        return leaning < SOME_FROM ? List.of() : byWording(heard, clauses);
    }

    /// What is taken back in so many words stays so, and a credit is no payment, however it is worded.
    private static List<ReadPromise> byWording(Heard heard, List<Clause> clauses) {
        boolean takenBack = clauses.stream().anyMatch(clause -> clause.stance() == Stance.WITHDRAWN);
        boolean ofCredit = heard.invoices().isEmpty()
                && !heard.sums().isEmpty()
                && heard.sums().stream().allMatch(sum -> sum.what().is(Sum.Kind.CREDIT));
        return takenBack || ofCredit ? List.of() : promises(new SpokenFor(heard, ByWording.judged(clauses)));
    }

    static List<ReadPromise> promises(SpokenFor spoken) {
        return spoken.payment().map(payment -> promises(spoken, payment)).orElse(List.of()).stream()
                .filter(PromiseReader::isOfSomething)
                .toList();
    }

    private static String end(String note) {
        if (note.length() <= LONGEST) return note;
        String end = note.substring(note.length() - LONGEST);
        int word = end.indexOf(' ');
        return word < 0 ? "" : end.substring(word);
    }

    /// Where nothing is owed, half of it is no payment.
    private static boolean isOfSomething(ReadPromise promise) {
        return promise.amount().filter(sum -> !sum.isPositive()).isEmpty();
    }

    private static List<ReadPromise> promises(SpokenFor spoken, Heard said) {
        Heard heard = new TotalOfDays(said).leftOut();
        Optional<Condition> condition = spoken.condition();
        Optional<SaidPlan> plan = SaidPlan.in(heard);
        if (plan.isPresent() || heard.hasMoney()) return new Agreement(heard, plan, condition).payments();
        boolean open =
                heard.days().isEmpty() && condition.filter(Condition::isOurs).isEmpty();
        return open || !spoken.namesPayment() ? List.of() : List.of(Pairing.withoutSum(heard, condition));
    }
}
