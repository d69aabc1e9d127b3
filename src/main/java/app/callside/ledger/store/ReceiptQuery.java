package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Receipts found by what they come to, along the index of amounts.
final class ReceiptQuery {
    /// An account with more open invoices than this is not searched to its last one.
    private static final int AMOUNTS = 200;

    private static final int FOUND = 50;
    private static final String STRAY = """
            select p.*, c.name as customer_name from payment p join customer c on c.id = p.customer_id
            where p.currency = :currency and p.amount_minor in (<amounts>) and p.received_on >= :from
              and not exists (select 1 from invoice i where i.customer_id = p.customer_id
                and i.currency = p.currency and i.original_minor = p.amount_minor)
            order by p.received_on desc, p.id desc fetch first :most rows only
            """;

    private final Database database;

    ReceiptQuery(Database database) {
        this.database = database;
    }

    List<Receipt> stray(Collection<Money> amounts, LocalDate from) {
        Map<CurrencyUnit, List<Long>> wanted = amounts.stream()
                .distinct()
                .limit(AMOUNTS)
                .collect(Collectors.groupingBy(
                        Money::getCurrencyUnit, Collectors.mapping(Money::getAmountMinorLong, Collectors.toList())));
        List<Receipt> found = new ArrayList<>();
        wanted.forEach((currency, minors) -> found.addAll(stray(currency, minors, from)));
        found.sort(Comparator.comparing((Receipt receipt) -> receipt.payment().receivedOn())
                .reversed());
        return List.copyOf(found);
    }

    private List<Receipt> stray(CurrencyUnit currency, List<Long> minors, LocalDate from) {
        return database.read(h -> h.createQuery(STRAY)
                .bindList("amounts", minors)
                .bind("currency", currency.getCode())
                .bind("from", from)
                .bind("most", FOUND)
                .map((row, _) -> receipt(row))
                .list());
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Payment payment = new Payment(
                new CustomerId(row.getLong("customer_id")),
                Column.certainDay(row, "received_on"),
                Column.money(row, "amount_minor"),
                row.getString("method"),
                row.getString("reference"),
                row.getString("pays"));
        return new Receipt(payment, row.getString("customer_name"));
    }
}
