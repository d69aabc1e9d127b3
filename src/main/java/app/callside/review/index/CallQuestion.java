package app.callside.review.index;

import app.callside.call.CallId;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/// A question for a stretch of calls, newest first, and how many there are in all.
final class CallQuestion {
    // the id decides between calls of one instant, so that no page repeats or skips one
    private static final Sort NEWEST_FIRST = new Sort(
            LongField.newSortField(CallDocument.AT, true, SortedNumericSelector.Type.MIN),
            KeywordField.newSortField(CallDocument.ID, true, SortedSetSelector.Type.MIN));

    private CallQuestion() {}

    static CallSearch.Found ask(
            IndexSearcher searcher, CallFilter filter, Optional<CallFacts> last, int limit, NamedCalls.Last named)
            throws IOException {
        FilterQuery asked = FilterQuery.of(filter, searcher.getIndexReader(), WordForms.ALL, named);
        int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
        FieldDoc after = last.map(CallQuestion::place).orElse(null);
        ScoreDoc[] hits =
                searcher.search(asked.query(), new TopFieldCollectorManager(NEWEST_FIRST, most, after, most)).scoreDocs;
        StoredFields stored = searcher.storedFields();
        List<CallId> calls = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits)
            calls.add(new CallId(UUID.fromString(
                    stored.document(hit.doc, Set.of(CallDocument.ID)).get(CallDocument.ID))));
        return new CallSearch.Found(calls, searcher.count(asked.query()), asked.words());
    }

    private static FieldDoc place(CallFacts call) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
            call.startedAt().toEpochMilli(), new BytesRef(call.id().toString())
        });
    }
}
