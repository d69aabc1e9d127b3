package app.callside.ledger.store;

import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.ledger.PaymentChain.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The rows that say how a bill becomes a payment at a customer, one for each.
final class ChainTable {
    private final Database database;

    ChainTable(Database database) {
        this.database = database;
    }

    void keep(CustomerId customer, PaymentChain chain, LocalDate day) {
        database.write(h -> {
            h.createUpdate("delete from payment_chain where customer_id = :customer")
                    .bind("customer", customer.value())
                    .execute();
            return h.createUpdate("""
                            insert into payment_chain (customer_id, receives, codes, approves, releases, stuck_at,
                                needs, noted_on)
                            values (:customer, :receives, :codes, :approves, :releases, :stuck, :needs, :day)
                            """)
                    .bind("customer", customer.value())
                    .bind("receives", chain.at(Link.RECEIVES))
                    .bind("codes", chain.at(Link.CODES))
                    .bind("approves", chain.at(Link.APPROVES))
                    .bind("releases", chain.at(Link.RELEASES))
                    .bind("stuck", chain.stuckAt().map(Enum::name).orElse(""))
                    .bind("needs", chain.needs())
                    .bind("day", day)
                    .execute();
        });
    }

    Optional<PaymentChain> of(CustomerId customer) {
        return database.read(h -> h.createQuery("select * from payment_chain where customer_id = :customer")
                .bind("customer", customer.value())
                .map((row, _) -> chain(row))
                .findOne());
    }

    private static PaymentChain chain(ResultSet row) throws SQLException {
        return new PaymentChain(
                Map.of(
                        Link.RECEIVES, row.getString("receives"),
                        Link.CODES, row.getString("codes"),
                        Link.APPROVES, row.getString("approves"),
                        Link.RELEASES, row.getString("releases")),
                Optional.of(row.getString("stuck_at"))
                        .filter(link -> !link.isEmpty())
                        .map(Link::valueOf),
                row.getString("needs"));
    }
}
