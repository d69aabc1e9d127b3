package app.callside.review.index;

import app.callside.call.CallId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Calls that are named one by one, as a question to the index. Each part of the index looks them up once:
/// half a million take a second, and the list is read page after page.
final class NamedCalls extends Query {
    private final List<CallId> calls;
    private final Map<Object, FixedBitSet> found = new ConcurrentHashMap<>();

    private NamedCalls(List<CallId> calls) {
        this.calls = calls;
    }

    /// Keeps what was looked up for the filter that was asked for last.
    static final class Last {
        private NamedCalls last = new NamedCalls(List.of());

        synchronized NamedCalls of(List<CallId> calls) {
            if (last.calls != calls) last = new NamedCalls(calls); // the same list, not one like it
            return last;
        }

        synchronized void forget() {
            last = new NamedCalls(List.of());
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        LookUp lookUp = new LookUp(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext part) throws IOException {
                FixedBitSet here = in(part, lookUp);
                int number = here.cardinality();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long lead) {
                        return new ConstantScoreScorer(score(), mode, new BitSetIterator(here, number));
                    }

                    @Override
                    public long cost() {
                        return number;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return false; // it is kept here
            }
        };
    }

    private FixedBitSet in(LeafReaderContext part, LookUp lookUp) throws IOException {
        Object key = part.reader().getCoreCacheHelper().getKey();
        FixedBitSet known = found.get(key);
        if (known != null) return known;
        FixedBitSet here = lookUp.in(part);
        found.put(key, here);
        return here;
    }

    /// Looks the calls up in the parts of the index that have not been asked yet.
    private final class LookUp {
        private final IndexSearcher searcher;
        private Optional<Weight> asked = Optional.empty();

        LookUp(IndexSearcher searcher) {
            this.searcher = searcher;
        }

        synchronized FixedBitSet in(LeafReaderContext part) throws IOException {
            FixedBitSet here = new FixedBitSet(Math.max(1, part.reader().maxDoc()));
            if (asked.isEmpty()) asked = Optional.of(ask());
            Scorer scorer = asked.get().scorer(part);
            if (scorer != null) here.or(scorer.iterator());
            return here;
        }

        private Weight ask() throws IOException {
            Query query = new TermInSetQuery(
                    CallDocument.ID,
                    calls.stream().map(call -> new BytesRef(call.toString())).toList());
            return searcher.rewrite(new ConstantScoreQuery(query))
                    .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return calls.size() + " named calls";
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
