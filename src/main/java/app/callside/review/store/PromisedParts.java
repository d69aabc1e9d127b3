package app.callside.review.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.promise.Instalment;
import app.callside.promise.store.InstalmentRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of the promises that were made on calls.
final class PromisedParts {
    private static final String PROMISED = """
            select p.call_id, p.currency, i.due_on, i.last_day, i.amount_minor, i.paid_minor, i.paid_on,
                i.ending, i.ended_on
            from promise p join instalment i on i.promise_id = p.id
            where p.call_id = any(:calls) order by i.due_on, p.id, i.ordinal""";

    private PromisedParts() {}

    /// By the call's id, without form and invoices; calls without a promise are left out.
    static Map<String, List<Instalment>> on(Database database, Collection<String> calls) {
        Map<String, List<Instalment>> promised = new LinkedHashMap<>();
        Batches.each(
                calls,
                some -> database.read(h -> h.createQuery(PROMISED)
                        .bind("calls", Batches.texts(some))
                        .map((row, _) -> promised.computeIfAbsent(row.getString("call_id"), _ -> new ArrayList<>())
                                .add(InstalmentRow.bare(row)))
                        .list()));
        return promised;
    }
}
