package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.ItemAddress;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.NumberKeys;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of invoices and credits. Imports come in thousands, so this table is written in plain JDBC batches.
final class ItemTable {
    private static final String INSERT = """
            insert into invoice (kind, number, invoice_date, due_date, settled_on, currency, original_minor,
                balance_minor, goods, purchase_order, terms, disputed, number_key, number_tail, customer_id, item_key,
                import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update invoice set kind = ?, number = ?, invoice_date = ?, due_date = ?, settled_on = ?, currency = ?,
                original_minor = ?, balance_minor = ?, goods = ?, purchase_order = ?, terms = ?, disputed = ?,
                number_key = ?, number_tail = ?
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
        Map<ItemAddress, Invoice> known = new HashMap<>();
        Batches.each(
                items,
                some -> known.putAll(at(some.stream().map(ItemAddress::of).toList())));
        Map<ItemAddress, Invoice> fresh = new LinkedHashMap<>();
        Map<ItemAddress, Invoice> changed = new LinkedHashMap<>();
        int same = 0;
        for (Invoice item : items) {
            ItemAddress address = ItemAddress.of(item);
            Invoice before = known.get(address);
            if (before == null) fresh.put(address, item);
            else if (isSame(before, item)) same++;
            else changed.put(address, item);
        }
        insert(fresh.values(), null);
        update(changed.values());
        return new ItemChanges(fresh.size(), changed.size(), same);
    }

    Map<ItemAddress, Invoice> at(Collection<ItemAddress> addresses) {
        if (addresses.isEmpty()) return Map.of();
        List<Long> customers =
                addresses.stream().map(address -> address.customer().value()).toList();
        List<String> keys = addresses.stream().map(ItemAddress::itemKey).toList();
        Map<ItemAddress, Invoice> found = new HashMap<>();
        database.read(h -> h.createQuery("""
                        select i.* from unnest(:customers, :keys) wanted (c, k)
                        join invoice i on i.customer_id = wanted.c and i.item_key = wanted.k
                        """)
                        .bind("customers", Batches.longs(customers))
                        .bind("keys", Batches.texts(keys))
                        .map((row, _) -> item(row))
                        .list())
                .forEach(item -> found.put(ItemAddress.of(item), item));
        return found;
    }

    /// @param importId of the import that brings them; null for none
    void insert(Collection<Invoice> items, @Nullable ImportId importId) {
        write(INSERT, items, statement -> {
            if (importId == null) statement.setNull(17, Types.BIGINT);
            else statement.setLong(17, importId.value());
        });
    }

    void update(Collection<Invoice> items) {
        write(UPDATE, items, _ -> {});
    }

    private void write(String sql, Collection<Invoice> items, Rest rest) {
        database.writeRaw(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Invoice item : items) {
                    database.touched(item.customer().value());
                    set(statement, item);
                    rest.set(statement);
                    statement.addBatch();
                    if (++waiting % BATCH == 0) statement.executeBatch();
                }
                if (waiting % BATCH > 0) statement.executeBatch();
                return waiting;
            }
        });
    }

    /// What a statement needs beyond the item itself.
    private interface Rest {
        void set(PreparedStatement statement) throws SQLException;
    }

    private static void set(PreparedStatement statement, Invoice item) throws SQLException {
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
        statement.setString(13, NumberKeys.key(item.number()));
        statement.setString(14, NumberKeys.tail(item.number()));
        statement.setLong(15, item.customer().value());
        statement.setString(16, item.itemKey());
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
}
