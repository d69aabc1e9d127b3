package app.callside.review.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.store.OutcomeColumns;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.review.CallFacts;
import app.callside.review.ReviewStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.joda.money.CurrencyUnit;

/// The list of finished calls in H2 or PostgreSQL.
public final class JdbcReviewStore implements ReviewStore {
    private static final String SELECT =
            """
            select r.id, r.customer_id, c.name as customer_name, r.collector_name, r.spoke_to, r.started_at, r.zone,
                r.talk_ms, r.said, r.must_say,
            """ + OutcomeColumns.COLUMNS + " from call_record r join customer c on c.id = r.customer_id"
                    + OutcomeColumns.JOIN + "where r.id = any(:ids)";

    private final Database database;

    public JdbcReviewStore(Database database) {
        this.database = database;
    }

    @Override
    public List<CallFacts> facts(List<CallId> calls) {
        Map<CallId, CallFacts> read = new LinkedHashMap<>();
        Batches.each(
                calls.stream().map(CallId::toString).toList(),
                some -> database.read(h -> h.createQuery(SELECT)
                                .bind("ids", Batches.texts(some))
                                .map((row, _) -> facts(row))
                                .list())
                        .forEach(one -> read.put(one.id(), one)));
        return calls.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Map<CallId, List<Instalment>> promisedOn(List<CallId> calls) {
        Map<CallId, List<Instalment>> promised = new LinkedHashMap<>();
        PromisedParts.on(database, calls.stream().map(CallId::toString).toList())
                .forEach((call, parts) -> promised.put(call(call), parts));
        return promised;
    }

    @Override
    public List<String> collectors() {
        return database.read(h -> h.createQuery("select distinct collector_name from call_record order by 1")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<CurrencyUnit> currencies(Optional<String> collector) {
        String own = " where call_id in (select id from call_record where collector_name = :collector)";
        return database.read(h -> {
            Query query = h.createQuery("select distinct currency from promise"
                    + collector.map(_ -> own).orElse("") + " order by 1");
            collector.ifPresent(name -> query.bind("collector", name));
            return query.map((row, _) -> CurrencyUnit.of(row.getString("currency")))
                    .list();
        });
    }

    private static CallId call(String id) {
        return new CallId(UUID.fromString(id));
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
                OutcomeColumns.read(row),
                row.getInt("said"),
                row.getInt("must_say"));
    }
}
