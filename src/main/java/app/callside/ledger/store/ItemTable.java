package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.ItemChanges;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of invoices and credits. Imports come in thousands, so this table is written in plain JDBC batches.
final class ItemTable {
    private static final String INSERT = """
            insert into invoice (kind, number, invoice_date, due_date, settled_on, currency, original_minor,
                balance_minor, goods, purchase_order, terms, disputed, customer_id, item_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update invoice set kind = ?, number = ?, invoice_date = ?, due_date = ?, settled_on = ?, currency = ?,
                original_minor = ?, balance_minor = ?, goods = ?, purchase_order = ?, terms = ?, disputed = ?
            where customer_id = ? and item_key = ?
            """;
    private static final int BATCH = 1000;

    private final Database database;

    ItemTable(Database database) {
        this.database = database;
    }

    List<Invoice> of(CustomerId customer) {
        return database.read(h -> h.createQuery("""
                        select * from invoice where customer_id = :customer
                        order by case when settled_on is null then 0 else 1 end, due_date, id
                        """)
                .bind("customer", customer.value())
                .map((row, _) -> item(row))
                .list());
    }

    ItemChanges putAll(List<Invoice> items) {
        return database.writeRaw(connection -> {
            Map<CustomerId, List<Invoice>> byCustomer = new LinkedHashMap<>();
            for (Invoice item : items)
                byCustomer
                        .computeIfAbsent(item.customer(), _ -> new ArrayList<>())
                        .add(item);
            ItemChanges changes = ItemChanges.NONE;
            try (Batch inserts = new Batch(connection, INSERT);
                    Batch updates = new Batch(connection, UPDATE);
                    PreparedStatement known =
                            connection.prepareStatement("select * from invoice where customer_id = ?")) {
                for (var account : byCustomer.entrySet()) {
                    database.touched(account.getKey().value());
                    changes = changes.plus(put(account.getValue(), keyed(known, account.getKey()), inserts, updates));
                }
                inserts.flush();
                updates.flush();
            }
            return changes;
        });
    }

    private static ItemChanges put(List<Invoice> items, Map<String, Invoice> known, Batch inserts, Batch updates)
            throws SQLException {
        int added = 0;
        int changed = 0;
        int same = 0;
        for (Invoice item : items) {
            Invoice before = known.put(item.itemKey(), item);
            if (before == null) {
                inserts.add(item);
                added++;
            } else if (isSame(before, item)) {
                same++;
            } else {
                updates.add(item);
                changed++;
            }
        }
        return new ItemChanges(added, changed, same);
    }

    private static Map<String, Invoice> keyed(PreparedStatement known, CustomerId customer) throws SQLException {
        known.setLong(1, customer.value());
        Map<String, Invoice> byKey = new HashMap<>();
        try (ResultSet rows = known.executeQuery()) {
            while (rows.next()) {
                Invoice item = item(rows);
                byKey.put(item.itemKey(), item);
            }
        }
        return byKey;
    }

    private static boolean isSame(Invoice before, Invoice now) {
        return now.equals(new Invoice(
                now.id(),
                before.customer(),
                before.itemKey(),
                before.kind(),
                before.number(),
                before.invoiceDate(),
                before.dueDate(),
                before.settledOn(),
                before.original(),
                before.balance(),
                before.goods(),
                before.purchaseOrder(),
                before.terms(),
                before.disputed()));
    }

    static Invoice item(ResultSet row) throws SQLException {
        return new Invoice(
                new InvoiceId(row.getLong("id")),
                new CustomerId(row.getLong("customer_id")),
                row.getString("item_key"),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getString("number"),
                Column.day(row, "invoice_date"),
                Column.day(row, "due_date"),
                Column.day(row, "settled_on"),
                Column.money(row, "original_minor"),
                Column.money(row, "balance_minor"),
                row.getString("goods"),
                row.getString("purchase_order"),
                row.getString("terms"),
                row.getBoolean("disputed"));
    }

    /// Statements gathered and sent together.
    private static final class Batch implements AutoCloseable {
        private final PreparedStatement statement;
        private int waiting;

        Batch(Connection connection, String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        void add(Invoice item) throws SQLException {
            statement.setString(1, item.kind().name());
            statement.setString(2, item.number());
            statement.setObject(3, item.invoiceDate().orElse(null));
            statement.setObject(4, item.dueDate().orElse(null));
            statement.setObject(5, item.settledOn().orElse(null));
            statement.setString(6, item.balance().getCurrencyUnit().getCode());
            statement.setLong(7, item.original().getAmountMinorLong());
            statement.setLong(8, item.balance().getAmountMinorLong());
            statement.setString(9, item.goods());
            statement.setString(10, item.purchaseOrder());
            statement.setString(11, item.terms());
            statement.setBoolean(12, item.disputed());
            statement.setLong(13, item.customer().value());
            statement.setString(14, item.itemKey());
            statement.addBatch();
            if (++waiting == BATCH) flush();
        }

        void flush() throws SQLException {
            if (waiting > 0) statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
