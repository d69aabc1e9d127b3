package app.callside.call.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.work.Progress;
import app.callside.call.CallCounts;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.CallId;
import app.callside.call.CallNumbers;
import app.callside.call.CallSums;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Table `call_count` and the sums of days in H2 or PostgreSQL.
public final class JdbcCallCounts implements CallCounts {
    private static final int STRETCH = 5000;
    /// Calls of before are not counted yet.
    private static final String OPEN = "no";
    /// Calls are counted without their sums; left at that, all is counted anew.
    private static final String ALONE = "alone";
    private static final String DONE = "yes";

    private static final String FACTS = """
            select r.id, r.customer_id, r.collector_name, r.kind, r.disposition, r.right_party, r.started_at,
                r.ended_at, r.zone, r.talk_ms, r.hold_ms, r.said, r.must_say
            from call_record r
            where r.started_at >= :from and not exists (select 1 from call_count n where n.call_id = r.id)
            order by r.started_at fetch first :most rows only""";
    private static final String EVENTS = """
            select call_id, payload from call_event
            where call_id = any(:ids) and type in ('card-shown', 'card', 'ticked', 'agreed', 'withdrawn')
            order by call_id, seq""";

    /// What promises made on calls say of them, where they were kept before the calls are counted.
    private static final String PROMISED = """
            select p.id as promise_id, p.currency, n.call_id, n.held_on, n.collector_name, n.cards
            from promise p join call_count n on n.call_id = p.call_id where p.call_id = any(:ids)""";
    // a promise at a time, by its key: asked for all at once, every instalment there is would be looked
    // through
    private static final String TELL = """
            update instalment set call_id = :call_id, held_on = :held_on, collector_name = :collector_name,
                cards = :cards, currency = :currency
            where promise_id = :promise_id""";

    private final Database database;
    private final DaySums sums;
    private final Setting counted;

    public JdbcCallCounts(Database database) {
        this.database = database;
        sums = new DaySums(database);
        counted = new Setting(database, "calls.counted");
    }

    @Override
    public void enter(Collection<CallNumbers> calls) {
        enterAlone(calls);
        CallSums all = new CallSums();
        calls.forEach(all::add);
        sums.add(all);
    }

    @Override
    public void enterAlone(Collection<CallNumbers> calls) {
        if (calls.isEmpty()) return;
        database.write(h -> {
            var batch = h.prepareBatch("""
                    insert into call_count (call_id, customer_id, started_at, held_on, collector_name, right_party,
                        promised, cards)
                    values (:call, :customer, :started, :day, :collector, :rightParty, :promised, :cards)
                    """);
            for (CallNumbers call : calls)
                batch.bind("call", call.id().toString())
                        .bind("customer", call.customer().value())
                        .bind("started", Column.instant(call.startedAt()))
                        .bind("day", call.day())
                        .bind("collector", call.collector())
                        .bind("rightParty", call.rightParty())
                        .bind("promised", call.promised())
                        .bind("cards", String.join(" ", call.used()))
                        .add();
            return batch.execute();
        });
        Batches.each(
                calls.stream()
                        .filter(CallNumbers::promised)
                        .map(call -> call.id().toString())
                        .toList(),
                this::tellPromises);
    }

    private void tellPromises(List<String> calls) {
        List<Map<String, Object>> promises = database.read(h -> h.createQuery(PROMISED)
                .bind("ids", Batches.texts(calls))
                .mapToMap()
                .list());
        if (promises.isEmpty()) return;
        database.write(h -> {
            var batch = h.prepareBatch(TELL);
            promises.forEach(batch::add);
            return batch.execute();
        });
    }

    @Override
    public void beginAlone() {
        counted.keep(ALONE);
    }

    @Override
    public void endAlone(CallSums more) {
        sums.add(more);
        counted.keep(DONE);
    }

    private void beginAnew() {
        sums.clear();
        database.write(h -> h.execute("delete from call_count"));
        counted.keep(OPEN);
    }

    @Override
    public boolean catchUp(Progress progress) {
        Optional<String> state = counted.read();
        if (state.equals(Optional.of(ALONE))) database.ofTheProgram().inOne(this::beginAnew);
        else if (!state.equals(Optional.of(OPEN))) return true;
        long all = database.read(h -> h.createQuery("select count(*) from call_record")
                .mapTo(Long.class)
                .one());
        long done = database.read(h -> h.createQuery("select count(*) from call_count")
                .mapTo(Long.class)
                .one());
        Instant from = Instant.EPOCH;
        while (!progress.cancelled()) {
            progress.at((double) done / Math.max(1, all));
            Instant begin = from;
            List<CallNumbers.Row> rows = database.ofTheProgram().inOne(() -> count(begin));
            if (rows.isEmpty()) {
                database.ofTheProgram().inOne(() -> counted.keep(DONE));
                return true;
            }
            done += rows.size();
            from = rows.getLast().startedAt();
        }
        return false;
    }

    private List<CallNumbers.Row> count(Instant from) {
        List<CallNumbers.Row> rows = database.read(h -> h.createQuery(FACTS)
                .bind("from", Column.instant(from))
                .bind("most", STRETCH)
                .map((row, _) -> facts(row))
                .list());
        Map<String, List<CallEvent>> events = new HashMap<>();
        Batches.each(
                rows.stream().map(row -> row.id().toString()).toList(),
                some -> database.read(h -> h.createQuery(EVENTS)
                        .bind("ids", Batches.texts(some))
                        .map((row, _) -> events.computeIfAbsent(row.getString("call_id"), _ -> new ArrayList<>())
                                .add(CallEventText.read(row.getString("payload"))))
                        .list()));
        enter(rows.stream()
                .map(row -> CallNumbers.of(row, events.getOrDefault(row.id().toString(), List.of())))
                .toList());
        return rows;
    }

    private static CallNumbers.Row facts(ResultSet row) throws SQLException {
        return new CallNumbers.Row(
                new CallId(UUID.fromString(row.getString("id"))),
                new CustomerId(row.getLong("customer_id")),
                row.getString("collector_name"),
                CallKind.valueOf(row.getString("kind")),
                Disposition.valueOf(row.getString("disposition")),
                row.getBoolean("right_party"),
                Column.instant(row, "started_at"),
                Column.instant(row, "ended_at"),
                ZoneId.of(row.getString("zone")),
                Duration.ofMillis(row.getLong("talk_ms")),
                Duration.ofMillis(row.getLong("hold_ms")),
                row.getInt("said"),
                row.getInt("must_say"));
    }
}
