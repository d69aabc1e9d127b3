package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.ledger.ImportId;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as they were before an import, and how they come back.
final class BeforeTables {
    private static final String ITEM = "kind, number, invoice_date, due_date, settled_on, currency, original_minor,"
            + " balance_minor, goods, purchase_order, terms, disputed, number_key, number_tail";
    private static final String CUSTOMER = "name, country, goods, terms, phone, email, address, delivery_address,"
            + " credit_currency, credit_limit_minor, credit_hold";
    private static final String LIMIT = "credit_currency, credit_limit_minor";
    private static final String CONTACT = "title, phone, fax, email, preferred_time";
    /// What may belong to a customer that only an import brought; who has any of it stays.
    private static final List<String> OWNED = List.of(
            "contact",
            "invoice",
            "payment",
            "call_record",
            "promise",
            "dispute",
            "document_request",
            "follow_up",
            "snooze",
            "document_on_file",
            "legal_hold",
            "erased_person");

    private final Database database;

    BeforeTables(Database database) {
        this.database = database;
    }

    /// A row that the same import changes twice is remembered as it was first.
    void rememberItems(ImportId id, Collection<Long> items) {
        remember("invoice_before", "invoice_id", ITEM, "invoice", id, items);
    }

    void rememberCustomers(ImportId id, Collection<Long> customers) {
        remember("customer_before", "customer_id", CUSTOMER, "customer", id, customers);
    }

    void rememberContacts(ImportId id, Collection<Long> contacts) {
        remember("contact_before", "contact_id", CONTACT, "contact", id, contacts);
    }

    private void remember(String table, String key, String columns, String from, ImportId id, Collection<Long> rows) {
        String sql = "insert into " + table + " (import_id, " + key + ", " + columns + ") select :import, r.id, "
                + "r." + columns.replace(", ", ", r.") + " from " + from + " r where r.id = any(:ids)"
                + " and not exists (select 1 from " + table + " b where b.import_id = :import and b." + key
                + " = r.id)";
        database.write(h -> h.createUpdate(sql)
                .bind("import", id.value())
                .bind("ids", Batches.longs(rows))
                .execute());
    }

    void bringBackItems(ImportId id) {
        touch(
                "select distinct i.customer_id from invoice_before b join invoice i on i.id = b.invoice_id"
                        + " where b.import_id = :import",
                id);
        bringBack("invoice", "invoice_before", "invoice_id", ITEM, id);
    }

    void bringBackCustomers(ImportId id) {
        touch("select customer_id from customer_before where import_id = :import", id);
        // calls are found by the name of today
        database.read(h -> h.createQuery("""
                        select r.id from call_record r join customer c on c.id = r.customer_id
                            join customer_before b on b.customer_id = c.id
                        where b.import_id = :import and b.name <> c.name order by r.started_at
                        """)
                        .bind("import", id.value())
                        .mapTo(String.class)
                        .list())
                .forEach(database::touchedCall);
        bringBackUntouched("customer", "customer_id", CUSTOMER, id);
    }

    void bringBackContacts(ImportId id) {
        touch(
                "select distinct c.customer_id from contact_before b join contact c on c.id = b.contact_id"
                        + " where b.import_id = :import",
                id);
        bringBackUntouched("contact", "contact_id", CONTACT, id);
    }

    /// Notes how an import has left the rows that it changed: what differs later, a person has changed.
    void noteCustomersAfter(ImportId id, Collection<Long> customers) {
        note("customer_after", "customer_id", CUSTOMER, "customer", id, customers);
    }

    void noteContactsAfter(ImportId id, Collection<Long> contacts) {
        note("contact_after", "contact_id", CONTACT, "contact", id, contacts);
    }

    private void note(String table, String key, String columns, String from, ImportId id, Collection<Long> rows) {
        database.write(
                h -> h.createUpdate("delete from " + table + " where import_id = :import and " + key + " = any(:ids)")
                        .bind("import", id.value())
                        .bind("ids", Batches.longs(rows))
                        .execute());
        remember(table, key, columns, from, id, rows);
    }

    /// Brings back every column that still holds what the import has written.
    private void bringBackUntouched(String table, String key, String columns, ImportId id) {
        StringJoiner values = new StringJoiner(", ");
        for (String column : columns.split(", ", -1))
            values.add("case when a.import_id is null or (" + untouched(table, column) + ") then b." + column + " else "
                    + table + "." + column + " end");
        String sql = "update " + table + " set (" + columns + ") = (select " + values + " from " + table
                + "_before b left join " + table + "_after a on a.import_id = b.import_id and a." + key + " = b." + key
                + " where b.import_id = :import and b." + key + " = " + table + ".id) where id = any(:ids)";
        bringBack(table + "_before", key, sql, id);
        run("delete from " + table + "_after where import_id = :import", id);
    }

    /// An amount and its currency are changed together or not at all.
    private static String untouched(String table, String column) {
        return Stream.of(column.startsWith("credit_limit") || column.equals("credit_currency") ? LIMIT : column)
                .flatMap(columns -> Stream.of(columns.split(", ", -1)))
                .map(one -> table + "." + one + " is not distinct from a." + one)
                .collect(Collectors.joining(" and "));
    }

    private void bringBack(String table, String before, String key, String columns, ImportId id) {
        String sql = "update " + table + " set (" + columns + ") = (select b." + columns.replace(", ", ", b.")
                + " from " + before + " b where b.import_id = :import and b." + key + " = " + table
                + ".id) where id = any(:ids)";
        bringBack(before, key, sql, id);
    }

    private void bringBack(String before, String key, String sql, ImportId id) {
        List<Long> rows = ids("select " + key + " from " + before + " where import_id = :import", id);
        Batches.each(
                rows,
                some -> database.write(h -> h.createUpdate(sql)
                        .bind("import", id.value())
                        .bind("ids", Batches.longs(some))
                        .execute()));
        run("delete from " + before + " where import_id = :import", id);
    }

    void removeAdded(ImportId id) {
        for (String table : List.of("invoice", "payment", "contact"))
            touch("select distinct customer_id from " + table + " where import_id = :import", id);
        touch("select distinct customer_id from payment where superseded_by = :import", id);
        run("update payment set superseded_by = null where superseded_by = :import", id);
        run("delete from payment where import_id = :import", id);
        run("delete from invoice where import_id = :import", id);
        run("delete from contact where import_id = :import", id);
        removeCustomers(id);
    }

    private void removeCustomers(ImportId id) {
        StringBuilder nothingElse = new StringBuilder("import_id = :import");
        for (String table : OWNED)
            nothingElse
                    .append(" and not exists (select 1 from ")
                    .append(table)
                    .append(" o where o.customer_id = customer.id)");
        List<Long> gone = ids("select id from customer where " + nothingElse, id);
        gone.forEach(database::touched);
        for (String table : List.of("standing", "queue_place"))
            Batches.each(
                    gone,
                    some -> database.write(
                            h -> h.createUpdate("delete from " + table + " where customer_id = any(:ids)")
                                    .bind("ids", Batches.longs(some))
                                    .execute()));
        run("delete from customer where " + nothingElse, id);
    }

    private void touch(String select, ImportId id) {
        ids(select, id).forEach(database::touched);
    }

    private List<Long> ids(String select, ImportId id) {
        return database.read(h -> h.createQuery(select)
                .bind("import", id.value())
                .mapTo(Long.class)
                .list());
    }

    private void run(String sql, ImportId id) {
        database.write(h -> h.createUpdate(sql).bind("import", id.value()).execute());
    }
}
