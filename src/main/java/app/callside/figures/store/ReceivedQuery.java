package app.callside.figures.store;

import app.callside.figures.FigureStore.PaidCall;
import app.callside.figures.FigureStore.ReceivedRow;
import app.callside.figures.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Payments after right-party contacts. Both are read day by day and laid on each other here, because a
/// database would look for the last contact of every payment anew. There are hundreds of thousands of them
/// in a year: columns are read by their place, and nothing is made for a payment that follows no contact.
final class ReceivedQuery {
    private static final String CONTACTS = """
            select customer_id, held_on, collector_name, call_id from call_count
            where held_on between :from and :until and right_party order by held_on, started_at, call_id""";
    /// Those that others have replaced are left out here: hardly any are, and asked for them a database
    /// reads all it has.
    private static final String PAYMENTS = """
            select customer_id, received_on, currency, amount_minor, superseded_by from payment
            where received_on between :from and :until order by received_on""";

    private final Handle handle;
    private final Period period;
    private final int days;
    /// The last contact of each customer, up to the day that is looked at.
    private final Map<Long, Contact> last = new HashMap<>();

    private record Of(String collector, String currency) {}

    private static final class Contact {
        private final long customer;
        private final LocalDate day;
        private final String collector;
        private final String call;
        /// In which currencies something came after it; nearly always none or one.
        private List<String> paidIn = List.of();

        Contact(ResultSet row) throws SQLException {
            customer = row.getLong(1);
            day = row.getObject(2, LocalDate.class);
            collector = row.getString(3);
            call = row.getString(4);
        }

        /// True for the first payment of a currency.
        boolean isFirst(String currency) {
            if (paidIn.contains(currency)) return false;
            paidIn = Stream.concat(paidIn.stream(), Stream.of(currency)).toList();
            return true;
        }
    }

    private static final class Sum {
        private long minor;
        private int payments;
        private int calls;

        void add(long more, boolean first) {
            minor = Math.addExact(minor, more);
            payments++;
            if (first) calls++;
        }
    }

    /// @param days so long after a contact a payment belongs to it
    ReceivedQuery(Handle handle, Period period, int days) {
        this.handle = handle;
        this.period = period;
        this.days = days;
    }

    List<ReceivedRow> rows() {
        Map<Of, Sum> sums = new HashMap<>();
        each((contact, currency, minor, first) -> sums.computeIfAbsent(
                        new Of(contact.collector, currency), _ -> new Sum())
                .add(minor, first));
        List<ReceivedRow> rows = new ArrayList<>();
        sums.forEach((of, sum) -> rows.add(new ReceivedRow(
                of.collector(), Money.ofMinor(CurrencyUnit.of(of.currency()), sum.minor), sum.payments, sum.calls)));
        return rows;
    }

    /// Each call once for every currency in which something came after it.
    void eachCall(Consumer<PaidCall> taker) {
        each((contact, currency, _, first) -> {
            if (first) taker.accept(new PaidCall(contact.call, contact.collector, CurrencyUnit.of(currency)));
        });
    }

    /// Hears of each payment that followed a contact.
    private interface Taker {
        /// @param first of this currency after this contact
        void take(Contact contact, String currency, long minor, boolean first);
    }

    private void each(Taker taker) {
        Period reach = Period.between(period.from(), period.until().plusDays(days));
        for (Period month : reach.months()) {
            Deque<Contact> contacts = contacts(month);
            handle.createQuery(PAYMENTS)
                    .bind("from", month.from())
                    .bind("until", month.until())
                    .map((row, _) -> paid(row, contacts, taker))
                    .forEach(_ -> {});
            contacts.forEach(one -> last.put(one.customer, one));
        }
    }

    private Deque<Contact> contacts(Period month) {
        return new ArrayDeque<>(handle.createQuery(CONTACTS)
                .bind("from", month.from())
                .bind("until", month.until())
                .map((row, _) -> new Contact(row))
                .list());
    }

    /// Who spoke to them last before the payment, not longer ago than so many days. Where that was after
    /// the period, the payment belongs to another one.
    ///
    /// @param ahead contacts of the month that are later than the payments so far, in their order
    private boolean paid(ResultSet row, Deque<Contact> ahead, Taker taker) throws SQLException {
        LocalDate on = row.getObject(2, LocalDate.class);
        while (!ahead.isEmpty() && !ahead.getFirst().day.isAfter(on)) {
            Contact next = ahead.removeFirst();
            last.put(next.customer, next);
        }
        Contact contact = last.get(row.getLong(1));
        if (contact == null
                || !period.contains(contact.day)
                || contact.day.plusDays(days).isBefore(on)
                || row.getObject(5) != null) return false;
        String currency = row.getString(3);
        taker.take(contact, currency, row.getLong(4), contact.isFirst(currency));
        return true;
    }
}
