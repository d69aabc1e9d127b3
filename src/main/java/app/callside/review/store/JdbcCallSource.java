package app.callside.review.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.Outcome;
import app.callside.call.store.OutcomeColumns;
import app.callside.deck.CallKind;
import app.callside.review.index.CallSource;
import app.callside.review.index.IndexedCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Finished calls for the index, out of H2 or PostgreSQL.
public final class JdbcCallSource implements CallSource {
    private static final String SELECT =
            """
            select r.id, r.started_at, r.zone, r.customer_id, c.name as customer_name, r.collector_name, r.spoke_to,
                r.kind, r.right_party, r.said, r.must_say, r.talk_ms, r.notes, r.recap,
            """ + OutcomeColumns.COLUMNS + " from call_record r join customer c on c.id = r.customer_id"
                    + OutcomeColumns.JOIN;
    private static final String NEXT = " order by r.started_at desc, r.id desc fetch first :most rows only";
    private static final String BEYOND =
            " where r.started_at <= :lastAt and (r.started_at < :lastAt or r.id < :lastId)";
    private final Database database;

    public JdbcCallSource(Database database) {
        this.database = database;
    }

    @Override
    public int count() {
        return database.read(h -> h.createQuery("select count(*) from call_record")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public long newestChange() {
        return database.read(h -> h.createQuery("select coalesce(max(ordinal), 0) from call_change")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Changes since(long seen) {
        Set<String> calls = new LinkedHashSet<>();
        long newest = database.read(h -> h
                .createQuery("select ordinal, call_id from call_change where ordinal > :seen order by ordinal")
                .bind("seen", seen)
                .map((row, _) -> {
                    calls.add(row.getString("call_id"));
                    return row.getLong("ordinal");
                })
                .list()
                .stream()
                .reduce(seen, (_, later) -> later));
        return new Changes(List.copyOf(calls), newest);
    }

    @Override
    public List<IndexedCall> calls(List<String> ids) {
        List<IndexedCall> read = new ArrayList<>();
        Batches.each(
                ids,
                some -> read.addAll(read(
                        h -> h.createQuery(SELECT + " where r.id = any(:ids)").bind("ids", Batches.texts(some)))));
        return read;
    }

    @Override
    public List<IndexedCall> after(Optional<IndexedCall> last, int limit) {
        return read(h -> {
            Query query = h.createQuery(SELECT + (last.isPresent() ? BEYOND : "") + NEXT)
                    .bind("most", limit);
            last.ifPresent(call ->
                    query.bind("lastAt", Column.instant(call.startedAt())).bind("lastId", call.id()));
            return query;
        });
    }

    private List<IndexedCall> read(Function<Handle, Query> question) {
        List<IndexedCall> bare =
                database.read(h -> question.apply(h).map((row, _) -> call(row)).list());
        return new BesideCalls(database).complete(bare);
    }

    /// Without what other tables have of it.
    private static IndexedCall call(ResultSet row) throws SQLException {
        Outcome outcome = OutcomeColumns.read(row);
        return new IndexedCall(
                row.getString("id"),
                Column.instant(row, "started_at"),
                Column.instant(row, "started_at")
                        .atZone(ZoneId.of(row.getString("zone")))
                        .toLocalDate(),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getString("collector_name"),
                row.getString("spoke_to"),
                outcome,
                row.getBoolean("right_party"),
                outcome.disposition().isTold(CallKind.valueOf(row.getString("kind")))
                        && row.getInt("said") < row.getInt("must_say"),
                Duration.ofMillis(row.getLong("talk_ms")),
                List.of(row.getString("notes"), row.getString("recap")),
                List.of(),
                IndexedCall.Beside.NOTHING);
    }
}
