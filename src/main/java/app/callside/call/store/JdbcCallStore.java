package app.callside.call.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallAttempt;
import app.callside.call.CallCorrection;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.CallId;
import app.callside.call.CallNumbers;
import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.call.RedactedCallStore;
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

/// Finished calls in H2 or PostgreSQL; append-only, but for redactions.
public final class JdbcCallStore implements CallStore, RedactedCallStore {
    private static final String SELECT =
            "select r.*, c.name as customer_name, own.code as own_code, own.words as own_words"
                    + " from call_record r join customer c on c.id = r.customer_id" + OutcomeColumns.JOIN;

    private final Database database;
    private final JdbcCallCounts counts;

    public JdbcCallStore(Database database) {
        this.database = database;
        counts = new JdbcCallCounts(database);
    }

    @Override
    public void add(CallRecord call) {
        if (has(call.id())) return;
        database.touched(call.customer().value());
        database.touchedCall(call.id().toString());
        database.write(h -> h.createUpdate("""
                        insert into call_record (id, customer_id, collector_name, kind, spoke_to, phone, goal, goal_met,
                            debt_stands, started_at, ended_at, zone, talk_ms, hold_ms, right_party, disposition, said,
                            must_say, notes, recap)
                        values (:id, :customer, :collector, :kind, :spokeTo, :phone, :goal, :goalMet, :stands, :started,
                            :ended, :zone, :talk, :hold, :rightParty, :disposition, :said, :mustSay, :notes, :recap)
                        """)
                .bind("id", call.id().toString())
                .bind("customer", call.customer().value())
                .bind("collector", call.collector())
                .bind("kind", call.kind().name())
                .bind("spokeTo", call.spokeTo())
                .bind("phone", call.phone())
                .bind("goal", call.goal())
                .bind("goalMet", call.goalMet())
                .bind("stands", call.debtStands())
                .bind("started", Column.instant(call.startedAt()))
                .bind("ended", Column.instant(call.endedAt()))
                .bind("zone", call.zone().getId())
                .bind("talk", call.talked().toMillis())
                .bind("hold", call.held().toMillis())
                .bind("rightParty", call.rightParty())
                .bind("disposition", call.disposition().name())
                .bind("said", call.said())
                .bind("mustSay", call.mustSay())
                .bind("notes", call.notes())
                .bind("recap", call.recap())
                .execute());
        addOwn(call);
        CallInvoices.add(database, call);
        addEvents(call);
        counts.enter(List.of(CallNumbers.of(call)));
    }

    private void addOwn(CallRecord call) {
        if (!call.outcome().isOwn()) return;
        database.write(h -> h.createUpdate(
                        "insert into call_own_disposition (call_id, code, words) values (:call, :code, :words)")
                .bind("call", call.id().toString())
                .bind("code", call.outcome().code())
                .bind("words", call.outcome().own())
                .execute());
    }

    @Override
    public void add(CallCorrection correction) {
        database.touchedCall(correction.call().toString());
        database.write(h -> h.createUpdate("""
                        insert into call_correction (call_id, made_at, by_name, words)
                        values (:call, :at, :by, :words)
                        """)
                .bind("call", correction.call().toString())
                .bind("at", Column.instant(correction.at()))
                .bind("by", correction.by())
                .bind("words", correction.words())
                .execute());
    }

    @Override
    public List<CallCorrection> corrections(CallId id) {
        return database.read(h -> h.createQuery("select * from call_correction where call_id = :id order by id")
                .bind("id", id.toString())
                .map((row, _) -> new CallCorrection(
                        id, Column.instant(row, "made_at"), row.getString("by_name"), row.getString("words")))
                .list());
    }

    @Override
    public void redact(CallRecord call) {
        database.touched(call.customer().value());
        database.touchedCall(call.id().toString());
        database.write(h -> h.createUpdate("""
                        update call_record set spoke_to = :spokeTo, phone = :phone, goal = :goal, debt_stands = :stands,
                            notes = :notes, recap = :recap
                        where id = :id
                        """)
                .bind("id", call.id().toString())
                .bind("spokeTo", call.spokeTo())
                .bind("phone", call.phone())
                .bind("goal", call.goal())
                .bind("stands", call.debtStands())
                .bind("notes", call.notes())
                .bind("recap", call.recap())
                .execute());
        database.write(h -> h.createUpdate("delete from call_event where call_id = :id")
                .bind("id", call.id().toString())
                .execute());
        addEvents(call);
    }

    private void addEvents(CallRecord call) {
        database.write(h -> {
            var batch = h.prepareBatch(
                    "insert into call_event (call_id, seq, at_ms, type, payload) values (:call, :seq, :at, :type, :text)");
            int sequence = 0;
            for (CallEvent event : call.events())
                batch.bind("call", call.id().toString())
                        .bind("seq", sequence++)
                        .bind("at", event.at().toMillis())
                        .bind("type", CallEventText.type(event))
                        .bind("text", CallEventText.write(event))
                        .add();
            return call.events().isEmpty() ? new int[0] : batch.execute();
        });
    }

    @Override
    public boolean has(CallId id) {
        return database.read(h -> h.createQuery("select id from call_record where id = :id")
                .bind("id", id.toString())
                .mapTo(String.class)
                .findFirst()
                .isPresent());
    }

    @Override
    public Optional<CallRecord> call(CallId id) {
        return database.read(h -> {
            List<CallEvent> events = h.createQuery("select payload from call_event where call_id = :id order by seq")
                    .bind("id", id.toString())
                    .map((row, _) -> CallEventText.read(row.getString("payload")))
                    .list();
            List<String> invoices =
                    CallInvoices.of(database, List.of(id.toString())).getOrDefault(id.toString(), List.of());
            return h.createQuery(SELECT + "where r.id = :id")
                    .bind("id", id.toString())
                    .map((row, _) -> call(row, invoices, events))
                    .findFirst();
        });
    }

    @Override
    public List<CallRecord> ofCustomer(CustomerId customer, int atMost) {
        Map<String, List<String>> invoices = CallInvoices.ofCustomer(database, customer.value());
        return database.read(h -> h.createQuery(SELECT
                        + "where r.customer_id = :customer order by r.started_at desc fetch first :most rows only")
                .bind("customer", customer.value())
                .bind("most", atMost)
                .map((row, _) -> call(row, invoices.getOrDefault(row.getString("id"), List.of()), List.of()))
                .list());
    }

    @Override
    public long soMany() {
        return database.read(h -> h.createQuery("select count(*) from call_record")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<CallRecord> begunBetween(Instant from, Instant until) {
        return database.read(h -> h.createQuery(
                        SELECT + "where r.started_at >= :from and r.started_at < :until order by r.started_at")
                .bind("from", Column.instant(from))
                .bind("until", Column.instant(until))
                .map((row, _) -> call(row, List.of(), List.of()))
                .list());
    }

    @Override
    public Map<CustomerId, List<CallAttempt>> attemptsTo(Collection<CustomerId> customers) {
        Map<CustomerId, List<CallAttempt>> attempts = new HashMap<>();
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        Batches.each(
                ids,
                some -> database.read(h -> h.createQuery(
                                """
                        select r.customer_id, r.started_at, r.zone, r.collector_name, r.spoke_to,
                        """ + OutcomeColumns.COLUMNS + " from call_record r " + OutcomeColumns.JOIN + """
                        where r.customer_id = any(:ids) order by r.customer_id, r.started_at desc
                        """)
                        .bind("ids", Batches.longs(some))
                        .map((row, _) -> attempts.computeIfAbsent(
                                        new CustomerId(row.getLong("customer_id")), _ -> new ArrayList<>())
                                .add(new CallAttempt(
                                        Column.instant(row, "started_at"),
                                        Column.instant(row, "started_at")
                                                .atZone(ZoneId.of(row.getString("zone")))
                                                .toLocalDate(),
                                        row.getString("collector_name"),
                                        row.getString("spoke_to"),
                                        OutcomeColumns.read(row))))
                        .list()));
        return attempts;
    }

    private static CallRecord call(ResultSet row, List<String> invoices, List<CallEvent> events) throws SQLException {
        return new CallRecord(
                new CallId(UUID.fromString(row.getString("id"))),
                new CustomerId(row.getLong("customer_id")),
                row.getString("customer_name"),
                row.getString("collector_name"),
                CallKind.valueOf(row.getString("kind")),
                row.getString("spoke_to"),
                row.getString("phone"),
                row.getString("goal"),
                row.getBoolean("goal_met"),
                row.getString("debt_stands"),
                Column.instant(row, "started_at"),
                Column.instant(row, "ended_at"),
                ZoneId.of(row.getString("zone")),
                Duration.ofMillis(row.getLong("talk_ms")),
                Duration.ofMillis(row.getLong("hold_ms")),
                row.getBoolean("right_party"),
                OutcomeColumns.read(row),
                row.getInt("said"),
                row.getInt("must_say"),
                row.getString("recap"),
                invoices,
                events);
    }
}
