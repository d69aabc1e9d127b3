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
import org.jdbi.v3.core.Handle;
import org.joda.money.Money;

/// Receipts found by what they come to, along the index of amounts: a question for each amount, as H2 walks the whole
/// currency when it is given several at once.
final class ReceiptQuery {
    /// An account with more open invoices than this is not searched to its last one.
    private static final int AMOUNTS = 200;

    private static final int FOUND = 50;
    private static final String STRAY = """
            select p.*, c.name as customer_name from payment p join customer c on c.id = p.customer_id
            where p.currency = :currency and p.amount_minor = :amount and p.received_on >= :from
              and p.source = 'STATED' and p.superseded_by is null
              and not exists (select 1 from invoice i where i.customer_id = p.customer_id
                and (i.currency = p.currency and i.original_minor = p.amount_minor
                  or p.pays <> '' and i.number = p.pays))
            order by p.received_on desc, p.id desc fetch first :most rows only
            """;

    private final Database database;

    ReceiptQuery(Database database) {
        this.database = database;
    }

    List<Receipt> stray(Collection<Money> amounts, LocalDate from) {
        List<Money> wanted = amounts.stream().distinct().limit(AMOUNTS).toList();
        return database.read(h -> {
            List<Receipt> found = new ArrayList<>();
            for (Money amount : wanted) found.addAll(stray(h, amount, from));
            found.sort(
                    Comparator.comparing((Receipt receipt) -> receipt.payment().receivedOn())
                            .reversed());
            return List.copyOf(found);
        });
    }

    private static List<Receipt> stray(Handle handle, Money amount, LocalDate from) {
        return handle.createQuery(STRAY)
                .bind("currency", amount.getCurrencyUnit().getCode())
                .bind("amount", amount.getAmountMinorLong())
                .bind("from", from)
                .bind("most", FOUND)
                .map((row, _) -> receipt(row))
                .list();
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
