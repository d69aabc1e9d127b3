package app.callside.find.store;

import app.callside.find.Listing;
import app.callside.ledger.CustomerId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts by which accounts are found, as the ledger's tables have them now.
final class Listings {
    private static final String ACCOUNTS = """
            select c.id, c.name, c.customer_key, c.phone,
                exists (select 1 from invoice i
                        where i.customer_id = c.id and i.settled_on is null and i.balance_minor <> 0) as open
            from customer c where c.id = any (?)
            """;
    private static final String PEOPLE =
            "select id, customer_id, name, phone from contact where customer_id = any (?) order by id";

    private final Connection connection;

    Listings(Connection connection) {
        this.connection = connection;
    }

    List<Listing> of(Array accounts) throws SQLException {
        Map<Long, List<Listing.Person>> people = people(accounts);
        List<Listing> listings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ACCOUNTS)) {
            query.setArray(1, accounts);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong("id");
                    listings.add(new Listing(
                            new CustomerId(id),
                            !row.getBoolean("open"),
                            row.getString("name"),
                            row.getString("customer_key"),
                            row.getString("phone"),
                            people.getOrDefault(id, List.of())));
                }
            }
        }
        return listings;
    }

    private Map<Long, List<Listing.Person>> people(Array accounts) throws SQLException {
        Map<Long, List<Listing.Person>> people = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setArray(1, accounts);
            try (ResultSet row = query.executeQuery()) {
                while (row.next())
                    people.computeIfAbsent(row.getLong("customer_id"), _ -> new ArrayList<>())
                            .add(new Listing.Person(row.getLong("id"), row.getString("name"), row.getString("phone")));
            }
        }
        return people;
    }
}
