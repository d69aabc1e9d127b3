package app.callside.review.index;

import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import java.math.RoundingMode;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A filter as a question to the index.
///
/// @param words what is searched for, as it was read with what the index holds now
record FilterQuery(Query query, ReadWords words) {
    /// @param named what was looked up for the filter before
    static FilterQuery of(CallFilter filter, IndexReader index, WordForms forms, NamedCalls.Last named) {
        if (filter.part(Narrowing.Among.class).isEmpty()) named.forget();
        ReadWords words = ReadWords.of(SearchedReader.read(filter.words(), forms), CallDocument.WORDS, index, forms);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!words.isNothing()) all.add(words.query(), Occur.FILTER);
        Compiler compiler = new Compiler(filter, index, forms, named);
        filter.parts().forEach(part -> all.add(compiler.query(part), Occur.FILTER));
        BooleanQuery narrowed = all.build();
        return new FilterQuery(narrowed.clauses().isEmpty() ? new MatchAllDocsQuery() : narrowed, words);
    }

    private record Compiler(CallFilter filter, IndexReader index, WordForms forms, NamedCalls.Last named) {
        Query query(Narrowing part) {
            return switch (part) {
                case Narrowing.HeldBy held -> term(CallDocument.COLLECTOR, held.collector());
                case Narrowing.From from ->
                    LongField.newRangeQuery(CallDocument.DAY, from.day().toEpochDay(), Long.MAX_VALUE);
                case Narrowing.Until until ->
                    LongField.newRangeQuery(
                            CallDocument.DAY, Long.MIN_VALUE, until.day().toEpochDay());
                case Narrowing.Outcome outcome ->
                    term(CallDocument.OUTCOME, outcome.disposition().name());
                case Narrowing.OwnOutcome own -> term(CallDocument.OWN_OUTCOME, own.code());
                case Narrowing.OfCustomer of ->
                    LongField.newExactQuery(CallDocument.CUSTOMER, of.customer().value());
                case Narrowing.CustomerNamed named -> named(CallDocument.CUSTOMER_WORDS, named.words());
                case Narrowing.SpokenTo spoken -> named(CallDocument.SPOKE_TO_WORDS, spoken.words());
                case Narrowing.PromisedAtLeast least ->
                    LongField.newRangeQuery(
                            promised(), CallDocument.thousandths(least.amount(), RoundingMode.CEILING), Long.MAX_VALUE);
                case Narrowing.PromisedAtMost most ->
                    LongField.newRangeQuery(
                            promised(), least(), CallDocument.thousandths(most.amount(), RoundingMode.FLOOR));
                case Narrowing.InCurrency in ->
                    term(CallDocument.CURRENCY, in.currency().getCode());
                case Narrowing.TalkedAtLeast least ->
                    LongField.newRangeQuery(CallDocument.TALKED, least.time().toMillis(), Long.MAX_VALUE);
                case Narrowing.TalkedAtMost most ->
                    LongField.newRangeQuery(CallDocument.TALKED, 0, most.time().toMillis());
                case Narrowing.Missed _ -> is(CallDocument.Mark.MISSED);
                case Narrowing.Became became -> became(became.since());
                case Narrowing.Reached reached ->
                    switch (reached.who()) {
                        case ANYBODY -> is(CallDocument.Mark.CONVERSATION);
                        case RIGHT_PARTY -> is(CallDocument.Mark.RIGHT_PARTY);
                        case NOBODY -> not(is(CallDocument.Mark.CONVERSATION));
                    };
                case Narrowing.WithPromise _ -> is(CallDocument.Mark.PROMISED);
                case Narrowing.WithDispute _ -> is(CallDocument.Mark.DISPUTED);
                case Narrowing.WithCard with -> term(with.used() ? CallDocument.USED : CallDocument.SHOWN, with.card());
                case Narrowing.Overridden _ -> is(CallDocument.Mark.OVERRIDDEN);
                case Narrowing.Reviewed reviewed ->
                    reviewed.is() ? is(CallDocument.Mark.REVIEWED) : not(is(CallDocument.Mark.REVIEWED));
                case Narrowing.Flagged _ -> is(CallDocument.Mark.FLAGGED);
                case Narrowing.Among among -> named.of(among.calls());
            };
        }

        /// Amounts are meant in the currency that is asked for, if one is.
        private String promised() {
            return filter.part(Narrowing.InCurrency.class)
                    .map(in -> CallDocument.promisedIn(in.currency().getCode()))
                    .orElse(CallDocument.PROMISED);
        }

        /// One sum is between both bounds, not one above the first and another below the second.
        private long least() {
            return filter.part(Narrowing.PromisedAtLeast.class)
                    .map(least -> CallDocument.thousandths(least.amount(), RoundingMode.CEILING))
                    .orElse(0L);
        }

        private Query named(String field, String words) {
            ReadWords read = ReadWords.of(SearchedReader.read(words, forms), field, index, forms);
            return read.isNothing() ? new MatchAllDocsQuery() : read.query();
        }

        private static Query became(Since since) {
            long day = since.asOf().toEpochDay();
            Query failed = any(
                    is(CallDocument.Mark.FAILED),
                    LongField.newRangeQuery(CallDocument.OPEN_FROM, Long.MIN_VALUE, day - 1));
            Query waiting = LongField.newRangeQuery(CallDocument.OPEN_UNTIL, day, Long.MAX_VALUE);
            return switch (since.kind()) {
                case BROKEN -> failed;
                case WAITING -> but(waiting, failed);
                case KEPT -> but(is(CallDocument.Mark.PAID), any(failed, waiting));
            };
        }

        private static Query is(CallDocument.Mark mark) {
            return term(CallDocument.IS, mark.name());
        }

        private static Query term(String field, String value) {
            return new TermQuery(new Term(field, value));
        }

        private static Query any(Query one, Query other) {
            return new BooleanQuery.Builder()
                    .add(one, Occur.SHOULD)
                    .add(other, Occur.SHOULD)
                    .build();
        }

        private static Query not(Query query) {
            return but(new MatchAllDocsQuery(), query);
        }

        private static Query but(Query wanted, Query not) {
            return new BooleanQuery.Builder()
                    .add(wanted, Occur.FILTER)
                    .add(not, Occur.MUST_NOT)
                    .build();
        }
    }
}
