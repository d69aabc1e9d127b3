package app.callside.review.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import app.callside.promise.Ending;
import app.callside.promise.Instalment;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.ReviewStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The search over finished calls in H2 or PostgreSQL.
public final class JdbcReviewStore implements ReviewStore {
    private static final String COUNT = "select count(*) from call_record r";
    private static final String SELECT = """
            select r.id, r.customer_id, c.name as customer_name, r.collector_name, r.spoke_to, r.started_at, r.zone,
                r.talk_ms, r.disposition, r.said, r.must_say
            from call_record r join customer c on c.id = r.customer_id""";
    // the id decides between calls of one instant, so that no page repeats or skips one
    private static final String ORDER =
            " order by r.started_at desc, r.id desc offset :skip rows fetch first :most rows only";
    private static final String NEXT = " order by r.started_at desc, r.id desc fetch first :most rows only";
    private static final String PROMISED = """
            select p.call_id, p.currency, i.due_on, i.last_day, i.amount_minor, i.paid_minor, i.paid_on,
                i.ending, i.ended_on
            from promise p join instalment i on i.promise_id = p.id
            where p.call_id in (<calls>) order by i.due_on, p.id, i.ordinal""";

    private final Database database;

    public JdbcReviewStore(Database database) {
        this.database = database;
    }

    @Override
    public Found find(CallFilter filter, ZoneId zone, int offset, int limit) {
        Conditions conditions = Conditions.of(filter, zone);
        return database.read(h -> new Found(
                h.createQuery(SELECT + conditions.where() + ORDER)
                        .bindMap(conditions.values())
                        .bind("skip", offset)
                        .bind("most", limit)
                        .map((row, _) -> facts(row))
                        .list(),
                h.createQuery(COUNT + conditions.where())
                        .bindMap(conditions.values())
                        .mapTo(Integer.class)
                        .one()));
    }

    @Override
    public List<CallFacts> after(CallFilter filter, ZoneId zone, Optional<CallFacts> last, int limit) {
        Conditions conditions = Conditions.of(filter, zone);
        Conditions further =
                last.map(call -> conditions.after(call.startedAt(), call.id())).orElse(conditions);
        return database.read(h -> h.createQuery(SELECT + further.where() + NEXT)
                .bindMap(further.values())
                .bind("most", limit)
                .map((row, _) -> facts(row))
                .list());
    }

    @Override
    public Map<CallId, List<Instalment>> promisedOn(List<CallId> calls) {
        Map<CallId, List<Instalment>> promised = new LinkedHashMap<>();
        if (calls.isEmpty()) return promised;
        database.read(h -> h.createQuery(PROMISED)
                .bindList("calls", calls.stream().map(CallId::toString).toList())
                .map((row, _) -> promised.computeIfAbsent(call(row.getString("call_id")), _ -> new ArrayList<>())
                        .add(part(row)))
                .list());
        return promised;
    }

    @Override
    public List<String> collectors() {
        return database.read(h -> h.createQuery("select distinct collector_name from call_record order by 1")
                .mapTo(String.class)
                .list());
    }

    private static CallId call(String id) {
        return new CallId(UUID.fromString(id));
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

    private static CallFacts facts(ResultSet row) throws SQLException {
        return new CallFacts(
                call(row.getString("id")),
                new CustomerId(row.getLong("customer_id")),
                row.getString("customer_name"),
                row.getString("collector_name"),
                row.getString("spoke_to"),
                Column.instant(row, "started_at"),
                ZoneId.of(row.getString("zone")),
                Duration.ofMillis(row.getLong("talk_ms")),
                Disposition.valueOf(row.getString("disposition")),
                row.getInt("said"),
                row.getInt("must_say"));
    }
}
