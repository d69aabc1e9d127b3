package app.callside.find.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.find.EntryKind;
import app.callside.find.FindEntry;
import app.callside.find.FindStore;
import app.callside.find.Hit;
import app.callside.find.Span;
import app.callside.ledger.CustomerId;
import app.callside.ledger.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The index in H2 or PostgreSQL. Tokens are bytes, so that no database's idea of an alphabet changes their order.
public final class JdbcFindStore implements FindStore {
    private static final EntryKind[] KINDS = EntryKind.values();
    private static final int ACCOUNTS_AT_ONCE = 1000;

    /// Sorts behind every letter and digit of a number.
    private static final String LAST = "ZZZZZZZZZZ";

    private final Database database;

    public JdbcFindStore(Database database) {
        this.database = database;
    }

    @Override
    public List<FindEntry> entries(EntryKind kind, boolean settled, Span span, int most) {
        // all columns of the index and nothing else: the answer is read from the index alone
        return database.read(h -> h.createQuery("""
                        select kind, settled, token, customer_id, contact_id from find_entry
                        where kind = :kind and settled = :settled and token >= :from and token < :until
                        order by kind, settled, token, customer_id, contact_id
                        fetch first <most> rows only
                        """)
                .define("most", most)
                .bind("kind", kind.ordinal())
                .bind("settled", settled)
                .bind("from", TokenBytes.from(span))
                .bind("until", TokenBytes.until(span))
                .map((row, _) -> entry(row))
                .list());
    }

    static FindEntry entry(ResultSet row) throws SQLException {
        return new FindEntry(
                KINDS[row.getInt("kind")],
                row.getBoolean("settled"),
                TokenBytes.text(row.getBytes("token")),
                new CustomerId(row.getLong("customer_id")),
                row.getLong("contact_id"));
    }

    @Override
    public List<Hit> described(List<FindEntry> entries) {
        if (entries.isEmpty()) return List.of();
        return database.read(h -> Descriptions.of(h, entries));
    }

    @Override
    public List<Hit.Invoice> invoices(NumberPart part, String number, boolean goesOn, int most) {
        String column = switch (part) {
            case WHOLE -> "number_key";
            case TAIL -> "number_tail";
        };
        // the bound stands inside, so that a number that everybody has costs no more than another
        return database.read(h -> h.createQuery("""
                        select i.*, c.name as customer_name
                        from (select id, customer_id, number, currency, balance_minor, due_date, settled_on, <column>
                              from invoice where <column> >= :from and <column> <= :until
                              order by <column> fetch first <most> rows only) i
                        join customer c on c.id = i.customer_id
                        order by i.<column>, i.id
                        """)
                .define("column", column)
                .define("most", most)
                .bind("from", goesOn ? number + "0" : number)
                .bind("until", goesOn ? number + LAST : number)
                .map((row, _) -> invoice(row))
                .list());
    }

    private static Hit.Invoice invoice(ResultSet row) throws SQLException {
        return new Hit.Invoice(
                new CustomerId(row.getLong("customer_id")),
                row.getString("customer_name"),
                new InvoiceId(row.getLong("id")),
                row.getString("number"),
                Column.money(row, "balance_minor"),
                Column.day(row, "due_date"),
                Column.day(row, "settled_on").isEmpty() && row.getLong("balance_minor") != 0);
    }

    @Override
    public void refresh(Set<Long> accounts) {
        database.writeRaw(connection -> {
            List<Long> all = List.copyOf(accounts);
            try (EntryTable table = new EntryTable(connection)) {
                for (int from = 0; from < all.size(); from += ACCOUNTS_AT_ONCE)
                    table.refresh(new ArrayList<>(all.subList(from, Math.min(all.size(), from + ACCOUNTS_AT_ONCE))));
            }
            return accounts.size();
        });
    }

    @Override
    public List<Long> outOfStep(long after, int most) {
        return database.read(h -> h.createQuery("""
                        select id from (
                            select c.id from customer c
                            where c.id > :after
                                and not exists (select 1 from find_account f where f.customer_id = c.id)
                            union all
                            select f.customer_id from find_account f
                            where f.customer_id > :after
                                and not exists (select 1 from customer c where c.id = f.customer_id)) missing
                        order by id fetch first <most> rows only
                        """)
                .define("most", most)
                .bind("after", after)
                .mapTo(Long.class)
                .list());
    }
}
