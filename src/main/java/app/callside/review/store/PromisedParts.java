package app.callside.review.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.promise.Ending;
import app.callside.promise.Instalment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                                .add(part(row)))
                        .list()));
        return promised;
    }

    private static Instalment part(ResultSet row) throws SQLException {
        LocalDate due = Column.certainDay(row, "due_on");
        String ending = row.getString("ending");
        return new Instalment(
                due,
                Column.day(row, "last_day").orElse(due),
                Column.money(row, "amount_minor"),
                Column.money(row, "paid_minor"),
                Column.day(row, "paid_on"),
                Optional.empty(),
                List.of(),
                ending.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ending(Ending.Kind.valueOf(ending), Column.certainDay(row, "ended_on"))));
    }
}
