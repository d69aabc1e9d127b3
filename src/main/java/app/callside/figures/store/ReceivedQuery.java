package app.callside.figures.store;

import app.callside.base.sql.Column;
import app.callside.figures.FigureStore.ReceivedRow;
import app.callside.figures.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Payments after right-party contacts. Contacts and payments are laid on each other here, because a database
/// would look for the last contact of every payment anew.
record ReceivedQuery(Handle handle) {
    private static final String CONTACTS = """
            select customer_id, held_on, collector_name from call_count
            where held_on between :from and :until and right_party order by held_on, started_at, call_id""";
    /// Those that others have replaced are left out here: hardly any are, and asked for them a database reads
    /// all it has.
    private static final String PAYMENTS = """
            select customer_id, received_on, currency, amount_minor, superseded_by from payment
            where received_on between :from and :until""";

    private record Of(String collector, CurrencyUnit currency) {}

    private record Sum(Money money, int payments) {
        Sum plus(Sum more) {
            return new Sum(money.plus(more.money), payments + more.payments);
        }
    }

    List<ReceivedRow> after(Period period, int days) {
        Period reach = Period.between(period.from(), period.until().plusDays(days));
        Map<Long, NavigableMap<LocalDate, String>> contacts = contacts(reach);
        Map<Of, Sum> sums = new HashMap<>();
        for (Period month : JdbcFigureStore.months(reach))
            payments(month)
                    .forEach(paid -> collector(contacts, paid, period, days)
                            .ifPresent(name -> sums.merge(
                                    new Of(name, paid.amount().getCurrencyUnit()),
                                    new Sum(paid.amount(), 1),
                                    Sum::plus)));
        List<ReceivedRow> rows = new ArrayList<>();
        sums.forEach((of, sum) -> rows.add(new ReceivedRow(of.collector(), sum.money(), sum.payments())));
        return rows;
    }

    private record Paid(long customer, LocalDate on, Money amount, boolean superseded) {}

    private List<Paid> payments(Period month) {
        return handle
                .createQuery(PAYMENTS)
                .bind("from", month.from())
                .bind("until", month.until())
                .map((row, _) -> new Paid(
                        row.getLong("customer_id"),
                        Column.certainDay(row, "received_on"),
                        Column.money(row, "amount_minor"),
                        row.getObject("superseded_by") != null))
                .stream()
                .filter(paid -> !paid.superseded())
                .toList();
    }

    /// Who spoke to them last before the payment, not longer ago than so many days. Where that was after the
    /// period, the payment belongs to another one.
    private static Optional<String> collector(
            Map<Long, NavigableMap<LocalDate, String>> contacts, Paid paid, Period period, int days) {
        return Optional.ofNullable(contacts.get(paid.customer()))
                .map(their -> their.floorEntry(paid.on()))
                .filter(last -> period.contains(last.getKey()))
                .filter(last -> !last.getKey().plusDays(days).isBefore(paid.on()))
                .map(Map.Entry::getValue);
    }

    private Map<Long, NavigableMap<LocalDate, String>> contacts(Period reach) {
        Map<Long, NavigableMap<LocalDate, String>> contacts = new HashMap<>();
        for (Period month : JdbcFigureStore.months(reach))
            handle.createQuery(CONTACTS)
                    .bind("from", month.from())
                    .bind("until", month.until())
                    .map((row, _) -> contact(row))
                    .forEach(one -> contacts.computeIfAbsent(one.customer(), _ -> new TreeMap<>())
                            .put(one.day(), one.collector()));
        return contacts;
    }

    private record Contact(long customer, LocalDate day, String collector) {}

    /// By place, not by name: there are hundreds of thousands of them.
    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3));
    }
}
