package app.callside.figures.store;

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
import org.jdbi.v3.core.Handle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Payments after right-party contacts. Both are read day by day and laid on each other here, because a
/// database would look for the last contact of every payment anew. There are hundreds of thousands of them
/// in a year: columns are read by their place, and nothing is made for a payment that follows no contact.
final class ReceivedQuery {
    private static final String CONTACTS = """
            select customer_id, held_on, collector_name from call_count
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

    private final Map<Of, Sum> sums = new HashMap<>();

    private record Of(String collector, String currency) {}

    private record Contact(long customer, LocalDate day, String collector) {}

    private static final class Sum {
        private long minor;
        private int payments;

        void add(long more) {
            minor = Math.addExact(minor, more);
            payments++;
        }
    }

    /// @param days so long after a contact a payment belongs to it
    ReceivedQuery(Handle handle, Period period, int days) {
        this.handle = handle;
        this.period = period;
        this.days = days;
    }

    List<ReceivedRow> rows() {
        Period reach = Period.between(period.from(), period.until().plusDays(days));
        for (Period month : reach.months()) {
            Deque<Contact> contacts = contacts(month);
            handle.createQuery(PAYMENTS)
                    .bind("from", month.from())
                    .bind("until", month.until())
                    .map((row, _) -> paid(row, contacts))
                    .forEach(_ -> {});
            contacts.forEach(one -> last.put(one.customer(), one));
        }
        List<ReceivedRow> rows = new ArrayList<>();
        sums.forEach((of, sum) -> rows.add(new ReceivedRow(
                of.collector(), Money.ofMinor(CurrencyUnit.of(of.currency()), sum.minor), sum.payments)));
        return rows;
    }

    private Deque<Contact> contacts(Period month) {
        return new ArrayDeque<>(handle.createQuery(CONTACTS)
                .bind("from", month.from())
                .bind("until", month.until())
                .map((row, _) -> new Contact(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .list());
    }

    /// Who spoke to them last before the payment, not longer ago than so many days. Where that was after
    /// the period, the payment belongs to another one.
    ///
    /// @param ahead contacts of the month that are later than the payments so far, in their order
    private boolean paid(ResultSet row, Deque<Contact> ahead) throws SQLException {
        LocalDate on = row.getObject(2, LocalDate.class);
        while (!ahead.isEmpty() && !ahead.getFirst().day().isAfter(on)) {
            Contact next = ahead.removeFirst();
            last.put(next.customer(), next);
        }
        Contact contact = last.get(row.getLong(1));
        if (contact == null
                || !period.contains(contact.day())
                || contact.day().plusDays(days).isBefore(on)
                || row.getObject(5) != null) return false;
        sums.computeIfAbsent(new Of(contact.collector(), row.getString(3)), _ -> new Sum())
                .add(row.getLong(4));
        return true;
    }
}
