package app.callside.sample.store;

import app.callside.base.sql.Database;
import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.followup.FollowUp;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.NumberKeys;
import app.callside.ledger.Payment;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseToPay;
import app.callside.sample.LargeBookStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Large invented books in H2 or PostgreSQL. It writes the tables of other features itself, in plain JDBC
/// batches: through their stores, which ask and answer row by row, a large book would take many times as long.
public final class JdbcLargeBookStore implements LargeBookStore {
    /// Those that refer to others stand before them.
    private static final List<String> TABLES = List.of(
            "standing",
            "queue_place",
            "find_entry",
            "find_account",
            "follow_up",
            "document_request",
            "dispute",
            "instalment",
            "promise",
            "call_event",
            "call_count",
            "call_day",
            "card_day",
            "point_day",
            "call_change",
            "call_record",
            "payment",
            "invoice",
            "contact",
            "customer");

    private final Database database;

    public JdbcLargeBookStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean isEmpty() {
        return database.read(h -> h.createQuery("select id from customer fetch first 1 rows only")
                .mapTo(Long.class)
                .findFirst()
                .isEmpty());
    }

    @Override
    public void clear() {
        database.write(h -> {
            TABLES.forEach(table -> h.execute("delete from " + table));
            return TABLES.size();
        });
    }

    @Override
    public List<CustomerId> addCustomers(List<Customer> customers) {
        String columns = "customer_key, name, country, time_zone, account_class, goods, terms, phone, email, address,"
                + " since";
        return database.writeRaw(connection -> {
            try (TableBatch rows = TableBatch.numbered(connection, "customer", columns)) {
                for (Customer one : customers) add(rows, one);
                return rows.finish().stream().map(CustomerId::new).toList();
            }
        });
    }

    private static void add(TableBatch rows, Customer one) throws SQLException {
        rows.add(
                one.key(),
                one.name(),
                one.country(),
                one.zone().map(ZoneId::getId).orElse(null),
                one.accountClass().name(),
                one.goods(),
                one.terms(),
                one.phone(),
                one.email(),
                one.address(),
                one.since().orElse(null));
    }

    @Override
    public void addContacts(List<Contact> contacts) {
        write(
                "contact",
                "customer_id, name, title, phone, fax, email, decides",
                contacts,
                (rows, one) -> rows.add(
                        one.customer().value(),
                        one.name(),
                        one.title(),
                        one.phone(),
                        one.fax(),
                        one.email(),
                        one.decides()));
    }

    @Override
    public void addInvoices(List<Invoice> invoices) {
        String columns = "customer_id, item_key, kind, number, invoice_date, due_date, settled_on, currency,"
                + " original_minor, balance_minor, goods, purchase_order, terms, disputed, number_key, number_tail";
        invoices.forEach(invoice -> database.touched(invoice.customer().value()));
        write(
                "invoice",
                columns,
                invoices,
                (rows, one) -> rows.add(
                        one.customer().value(),
                        one.itemKey(),
                        one.kind().name(),
                        one.number(),
                        one.invoiceDate().orElse(null),
                        one.dueDate().orElse(null),
                        one.settledOn().orElse(null),
                        one.original().getCurrencyUnit().getCode(),
                        one.original().getAmountMinorLong(),
                        one.balance().getAmountMinorLong(),
                        one.goods(),
                        one.purchaseOrder(),
                        one.terms(),
                        one.disputed(),
                        NumberKeys.key(one.number()),
                        NumberKeys.tail(one.number())));
    }

    @Override
    public void addPayments(List<Payment> payments) {
        String columns = "customer_id, received_on, currency, amount_minor, method, reference, pays";
        write(
                "payment",
                columns,
                payments,
                (rows, one) -> rows.add(
                        one.customer().value(),
                        one.receivedOn(),
                        one.amount().getCurrencyUnit().getCode(),
                        one.amount().getAmountMinorLong(),
                        one.method(),
                        one.reference(),
                        one.pays()));
    }

    @Override
    public void addCalls(List<CallRecord> calls) {
        database.writeRaw(connection -> CallRows.write(connection, calls));
    }

    @Override
    public void addPromises(List<PromiseToPay> promises) {
        String columns = "id, customer_id, call_id, promised_on, promised_by, currency, expectation, consequence";
        write(
                "promise",
                columns,
                promises,
                (rows, one) -> rows.add(
                        one.id().value().toString(),
                        one.customer().value(),
                        one.call().orElse(null),
                        one.promisedOn(),
                        one.promisedBy(),
                        one.total().getCurrencyUnit().getCode(),
                        one.expectation(),
                        one.consequence()));
        write(
                "instalment",
                "promise_id, ordinal, due_on, amount_minor, paid_minor, form, invoices",
                promises,
                JdbcLargeBookStore::addParts);
    }

    private static void addParts(TableBatch rows, PromiseToPay promise) throws SQLException {
        int ordinal = 0;
        for (Instalment part : promise.instalments())
            rows.add(
                    promise.id().value().toString(),
                    ordinal++,
                    part.dueOn(),
                    part.amount().getAmountMinorLong(),
                    part.paid().getAmountMinorLong(),
                    part.form().map(PaymentForm::id).orElse(""),
                    String.join("\n", part.invoices()));
    }

    @Override
    public void addDisputes(List<Dispute> disputes) {
        String columns = "id, customer_id, call_id, invoice, reason, currency, amount_minor, note, owner, due_on,"
                + " opened_on, solved_on";
        write(
                "dispute",
                columns,
                disputes,
                (rows, one) -> rows.add(
                        one.id().toString(),
                        one.customer().value(),
                        one.call().orElse(null),
                        one.invoice(),
                        one.reason().name(),
                        one.amount().getCurrencyUnit().getCode(),
                        one.amount().getAmountMinorLong(),
                        one.note(),
                        one.owner().name(),
                        one.dueOn(),
                        one.openedOn(),
                        one.solvedOn().orElse(null)));
    }

    @Override
    public void addFollowUps(List<FollowUp> followUps) {
        String columns = "id, customer_id, call_id, due_on, due_at, what, done_on";
        write(
                "follow_up",
                columns,
                followUps,
                (rows, one) -> rows.add(
                        one.id().toString(),
                        one.customer().value(),
                        one.call().orElse(null),
                        one.dueOn(),
                        one.dueAt().map(LocalTime::toString).orElse(""),
                        one.what(),
                        one.doneOn().orElse(null)));
    }

    private <T> void write(String table, String columns, List<T> all, ToRows<T> toRows) {
        database.writeRaw((Connection connection) -> {
            try (TableBatch rows = TableBatch.of(connection, table, columns)) {
                for (T one : all) toRows.add(rows, one);
                return rows.finish();
            }
        });
    }

    /// Puts a value into as many rows as it takes.
    @FunctionalInterface
    private interface ToRows<T> {
        void add(TableBatch rows, T one) throws SQLException;
    }
}
