package app.callside.ledger.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Delay;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.Payment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// One account in parts, so that one with many thousands of invoices opens as fast as any.
final class AccountQuery {
    private final Database database;

    AccountQuery(Database database) {
        this.database = database;
    }

    List<Invoice> open(CustomerId customer, LocalDate day) {
        return database.read(h -> h.createQuery("""
                        select * from invoice
                        where customer_id = :customer and balance_minor <> 0
                          and (settled_on is null
                            or (settled_on > :day and (invoice_date is null or invoice_date <= :day)))
                        order by case when due_date is null then 1 else 0 end, due_date, id
                        """)
                .bind("customer", customer.value())
                .bind("day", day)
                .map((row, _) -> ItemTable.item(row))
                .list());
    }

    List<Invoice> settled(CustomerId customer, LocalDate day, String words, int offset, int limit) {
        String pattern = "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
        return database.read(h -> h.createQuery("""
                        select * from invoice
                        where customer_id = :customer and (balance_minor = 0 or settled_on <= :day)
                          and (lower(number) like :words escape '!' or lower(purchase_order) like :words escape '!'
                            or lower(goods) like :words escape '!')
                        order by case when settled_on is null then 1 else 0 end, settled_on desc, due_date desc,
                            id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .bind("customer", customer.value())
                .bind("day", day)
                .bind("words", pattern)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, _) -> ItemTable.item(row))
                .list());
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    List<Delay> delays(CustomerId customer) {
        return database.read(h -> h.createQuery("""
                        select due_date, settled_on, currency, original_minor from invoice
                        where customer_id = :customer and kind = :invoice
                          and due_date is not null and settled_on is not null
                        order by settled_on, due_date
                        """)
                .bind("customer", customer.value())
                .bind("invoice", InvoiceKind.INVOICE.name())
                .map((row, _) -> new Delay(
                        Column.certainDay(row, "due_date"),
                        Column.certainDay(row, "settled_on"),
                        Column.money(row, "original_minor")))
                .list());
    }

    List<Payment> payments(CustomerId customer, int offset, int limit) {
        return database.read(h -> h.createQuery("""
                        select * from payment where customer_id = :customer and superseded_by is null
                        order by received_on desc, id
                        offset :offset rows fetch next :limit rows only
                        """)
                .bind("customer", customer.value())
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, _) -> payment(customer, row))
                .list());
    }

    private static Payment payment(CustomerId customer, ResultSet row) throws SQLException {
        return new Payment(
                customer,
                Column.certainDay(row, "received_on"),
                Column.money(row, "amount_minor"),
                row.getString("method"),
                row.getString("reference"),
                row.getString("pays"));
    }
}
