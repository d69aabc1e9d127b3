package app.callside.sample.store;

import app.callside.base.sql.Column;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.CallRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Finished calls and their events as rows, just as the calls' own store lays them down.
final class CallRows {
    private static final String CALL = "id, customer_id, collector_name, kind, spoke_to, phone, goal, goal_met,"
            + " debt_stands, started_at, ended_at, zone, talk_ms, hold_ms, right_party, disposition, said, must_say,"
            + " notes, recap";

    private CallRows() {}

    /// Gives how many calls it wrote.
    static int write(Connection connection, List<CallRecord> calls) throws SQLException {
        try (TableBatch rows = TableBatch.of(connection, "call_record", CALL)) {
            for (CallRecord call : calls) add(rows, call);
            rows.finish();
        }
        try (TableBatch rows = TableBatch.of(connection, "call_event", "call_id, seq, at_ms, type, payload")) {
            for (CallRecord call : calls) addEvents(rows, call);
            rows.finish();
        }
        try (TableBatch rows = TableBatch.of(connection, "call_invoice", "call_id, ordinal, number")) {
            for (CallRecord call : calls) addInvoices(rows, call);
            rows.finish();
        }
        try (TableBatch rows = TableBatch.of(connection, "call_change", "call_id")) {
            for (CallRecord call : calls) rows.add(call.id().toString());
            rows.finish();
        }
        return calls.size();
    }

    private static void add(TableBatch rows, CallRecord call) throws SQLException {
        rows.add(
                call.id().toString(),
                call.customer().value(),
                call.collector(),
                call.kind().name(),
                call.spokeTo(),
                call.phone(),
                call.goal(),
                call.goalMet(),
                call.debtStands(),
                Column.instant(call.startedAt()),
                Column.instant(call.endedAt()),
                call.zone().getId(),
                call.talked().toMillis(),
                call.held().toMillis(),
                call.rightParty(),
                call.disposition().name(),
                call.said(),
                call.mustSay(),
                call.notes(),
                call.recap());
    }

    private static void addInvoices(TableBatch rows, CallRecord call) throws SQLException {
        int at = 0;
        for (String number : call.invoices()) rows.add(call.id().toString(), at++, number);
    }

    private static void addEvents(TableBatch rows, CallRecord call) throws SQLException {
        int sequence = 0;
        for (CallEvent event : call.events())
            rows.add(
                    call.id().toString(),
                    sequence++,
                    event.at().toMillis(),
                    CallEventText.type(event),
                    CallEventText.write(event));
    }
}
