package app.callside.account.store;

import app.callside.account.AccountEvent;
import app.callside.account.HistoryStore;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.store.CallInvoices;
import app.callside.call.store.OutcomeColumns;
import app.callside.ledger.CustomerId;
import app.callside.ledger.InvoiceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The history of accounts in H2 or PostgreSQL.
public final class JdbcHistoryStore implements HistoryStore {
    private final Database database;

    public JdbcHistoryStore(Database database) {
        this.database = database;
    }

    @Override
    public List<AccountEvent.Called> calls(CustomerId customer, int atMost) {
        List<AccountEvent.Called> calls = database.read(
                h -> h.createQuery("""
                        select r.id, r.started_at, r.zone, r.collector_name, r.spoke_to, r.notes,
                        """ + OutcomeColumns.COLUMNS + " from call_record r " + OutcomeColumns.JOIN + """
                        where r.customer_id = :customer order by r.started_at desc fetch first :most rows only
                        """)
                        .bind("customer", customer.value())
                        .bind("most", atMost)
                        .map((row, _) -> call(row))
                        .list());
        Map<String, List<String>> invoices = CallInvoices.of(
                database, calls.stream().map(call -> call.call().toString()).toList());
        return calls.stream()
                .map(call -> call.about(invoices.getOrDefault(call.call().toString(), List.of())))
                .toList();
    }

    private static AccountEvent.Called call(ResultSet row) throws SQLException {
        ZonedDateTime at = Column.instant(row, "started_at").atZone(ZoneId.of(row.getString("zone")));
        return new AccountEvent.Called(
                new CallId(UUID.fromString(row.getString("id"))),
                at.toLocalDate(),
                at.toLocalTime(),
                row.getString("collector_name"),
                row.getString("spoke_to"),
                OutcomeColumns.read(row),
                row.getString("notes"),
                List.of());
    }

    @Override
    public List<AccountEvent.Settled> settlements(CustomerId customer, LocalDate upTo, int atMost) {
        return database.read(h -> h.createQuery("""
                        select i.settled_on, i.currency, count(*) as items, sum(i.original_minor) as amount_minor
                        from invoice i
                        where i.customer_id = :customer and i.kind = :invoice and i.settled_on <= :day
                          and not exists (select 1 from payment p where p.customer_id = i.customer_id
                            and p.received_on = i.settled_on and p.currency = i.currency
                            and p.superseded_by is null)
                        group by i.settled_on, i.currency
                        order by i.settled_on desc, i.currency fetch first :most rows only
                        """)
                .bind("customer", customer.value())
                .bind("invoice", InvoiceKind.INVOICE.name())
                .bind("day", upTo)
                .bind("most", atMost)
                .map((row, _) -> new AccountEvent.Settled(
                        Column.certainDay(row, "settled_on"), row.getInt("items"), Column.money(row, "amount_minor")))
                .list());
    }
}
