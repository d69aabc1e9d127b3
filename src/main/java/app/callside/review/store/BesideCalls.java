package app.callside.review.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.promise.Instalment;
import app.callside.review.index.IndexedCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.result.RowView;

/// What other tables hold of calls: read for many at once, a query for each table.
final class BesideCalls {
    private final Database database;

    BesideCalls(Database database) {
        this.database = database;
    }

    List<IndexedCall> complete(List<IndexedCall> bare) {
        List<String> ids = bare.stream().map(IndexedCall::id).toList();
        Map<String, List<Instalment>> promised = PromisedParts.on(database, ids);
        Map<String, List<String>> corrections = texts(ids, "select call_id, words as text from call_correction");
        Set<String> disputed =
                texts(ids, "select call_id, reason as text from dispute").keySet();
        Set<String> overridden = new HashSet<>(
                texts(ids, "select call_id, approval as text from promise", " and approval <> 'NOT_NEEDED'")
                        .keySet());
        overridden.addAll(texts(
                        ids,
                        "select call_id, type as text from call_event",
                        " and type = 'opened' and payload like '%\"overriding\"%'")
                .keySet());
        Set<String> shared = reviews(ids, " and shared_at is not null");
        Set<String> flagged = reviews(ids, " and flagged");
        Cards cards = cards(ids);
        return bare.stream()
                .map(call -> call.with(
                        promised.getOrDefault(call.id(), List.of()),
                        new IndexedCall.Beside(
                                corrections.getOrDefault(call.id(), List.of()),
                                cards.shown().getOrDefault(call.id(), Set.of()),
                                cards.used().getOrDefault(call.id(), Set.of()),
                                disputed.contains(call.id()),
                                overridden.contains(call.id()),
                                shared.contains(call.id()),
                                flagged.contains(call.id()))))
                .toList();
    }

    private Set<String> reviews(Collection<String> ids, String further) {
        return texts(ids, "select call_id, reviewer as text from call_review", further)
                .keySet();
    }

    private Cards cards(Collection<String> ids) {
        Cards cards = new Cards(new HashMap<>(), new HashMap<>());
        texts(ids, "select call_id, payload as text from call_event", " and type in ('card', 'card-shown')")
                .forEach((call, events) -> events.forEach(event -> cards.add(call, CallEventText.read(event))));
        return cards;
    }

    private Map<String, List<String>> texts(Collection<String> ids, String select) {
        return texts(ids, select, "");
    }

    private Map<String, List<String>> texts(Collection<String> ids, String select, String further) {
        Map<String, List<String>> texts = new HashMap<>();
        Batches.each(
                ids,
                some -> database.read(h -> h.createQuery(select + " where call_id = any(:calls)" + further)
                        .bind("calls", Batches.texts(some))
                        .reduceRows(texts, (all, row) -> add(all, row))));
        return texts;
    }

    private static Map<String, List<String>> add(Map<String, List<String>> all, RowView row) {
        all.computeIfAbsent(row.getColumn("call_id", String.class), _ -> new ArrayList<>())
                .add(row.getColumn("text", String.class));
        return all;
    }

    private record Cards(Map<String, Set<String>> shown, Map<String, Set<String>> used) {
        void add(String call, CallEvent event) {
            if (event instanceof CallEvent.CardShown one) add(shown, call, one.card());
            if (event instanceof CallEvent.CardUsed one) {
                add(shown, call, one.card()); // whoever used it had it before them
                add(used, call, one.card());
            }
        }

        private static void add(Map<String, Set<String>> cards, String call, String card) {
            cards.computeIfAbsent(call, _ -> new HashSet<>()).add(card);
        }
    }
}
