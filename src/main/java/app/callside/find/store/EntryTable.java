package app.callside.find.store;

import app.callside.find.FindEntry;
import app.callside.find.Listing;
import app.callside.ledger.CustomerId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the lines of accounts, some hundred accounts in a few statements. An account whose texts are as they
/// were costs a look at its fingerprint: most of what touches accounts changes their invoices and promises, not
/// their names.
final class EntryTable implements AutoCloseable {
    private record Known(long fingerprint, boolean settled) {}

    private static final Comparator<FindEntry> AS_INDEXED = Comparator.comparing(FindEntry::kind)
            .thenComparing(FindEntry::settled)
            .thenComparing(FindEntry::token);

    private final Connection connection;
    private final PreparedStatement addEntry;
    private final PreparedStatement addAccount;
    private final PreparedStatement settleEntries;
    private final PreparedStatement settleAccount;

    EntryTable(Connection connection) throws SQLException {
        this.connection = connection;
        addEntry = connection.prepareStatement(
                "insert into find_entry (kind, settled, token, customer_id, contact_id) values (?, ?, ?, ?, ?)");
        addAccount = connection.prepareStatement(
                "insert into find_account (customer_id, fingerprint, settled) values (?, ?, ?)");
        settleEntries = connection.prepareStatement("update find_entry set settled = ? where customer_id = ?");
        settleAccount = connection.prepareStatement("update find_account set settled = ? where customer_id = ?");
    }

    void refresh(List<Long> accounts) throws SQLException {
        Array ids = connection.createArrayOf("bigint", accounts.toArray());
        Map<Long, Known> known = known(ids);
        Set<Long> outdated = new HashSet<>(known.keySet());
        List<Listing> fresh = new ArrayList<>();
        for (Listing listing : new Listings(connection).of(ids)) {
            long id = listing.customer().value();
            Known before = known.get(id);
            if (before == null || before.fingerprint() != listing.fingerprint()) {
                fresh.add(listing);
                continue;
            }
            outdated.remove(id);
            if (before.settled() != listing.settled()) settle(listing);
        }
        settleEntries.executeBatch();
        settleAccount.executeBatch();
        if (!outdated.isEmpty()) remove(outdated);
        if (!fresh.isEmpty()) add(fresh);
        ids.free();
    }

    private Map<Long, Known> known(Array ids) throws SQLException {
        Map<Long, Known> known = new HashMap<>();
        String sql = "select customer_id, fingerprint, settled from find_account where customer_id = any (?)";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, ids);
            try (ResultSet row = query.executeQuery()) {
                while (row.next())
                    known.put(
                            row.getLong("customer_id"),
                            new Known(row.getLong("fingerprint"), row.getBoolean("settled")));
            }
        }
        return known;
    }

    private void settle(Listing listing) throws SQLException {
        for (PreparedStatement statement : List.of(settleEntries, settleAccount)) {
            statement.setBoolean(1, listing.settled());
            statement.setLong(2, listing.customer().value());
            statement.addBatch();
        }
    }

    private void remove(Set<Long> accounts) throws SQLException {
        Array ids = connection.createArrayOf("bigint", accounts.toArray());
        for (String table : List.of("find_entry", "find_account")) {
            String sql = "delete from " + table + " where customer_id = any (?)";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setArray(1, ids);
                delete.executeUpdate();
            }
        }
        ids.free();
    }

    private void add(List<Listing> listings) throws SQLException {
        List<FindEntry> entries = new ArrayList<>();
        for (Listing listing : listings) {
            entries.addAll(listing.entries());
            addAccount.setLong(1, listing.customer().value());
            addAccount.setLong(2, listing.fingerprint());
            addAccount.setBoolean(3, listing.settled());
            addAccount.addBatch();
        }
        addAccount.executeBatch();
        entries.sort(AS_INDEXED); // neighbours in the index are written one after the other
        for (FindEntry entry : entries) add(entry);
        addEntry.executeBatch();
    }

    private void add(FindEntry entry) throws SQLException {
        CustomerId customer = entry.customer();
        addEntry.setInt(1, entry.kind().ordinal());
        addEntry.setBoolean(2, entry.settled());
        addEntry.setBytes(3, TokenBytes.of(entry.token()));
        addEntry.setLong(4, customer.value());
        addEntry.setLong(5, entry.contact());
        addEntry.addBatch();
    }

    @Override
    public void close() throws SQLException {
        addEntry.close();
        addAccount.close();
        settleEntries.close();
        settleAccount.close();
    }
}
