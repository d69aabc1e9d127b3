package app.callside.promise.store;

import app.callside.base.sql.Column;
import app.callside.promise.Ending;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A promised payment out of a row that has the columns of `instalment` and the promise's `currency`.
public final class InstalmentRow {
    private InstalmentRow() {}

    /// Without form and invoices, for whoever reads many and needs neither.
    public static Instalment bare(ResultSet row) throws SQLException {
        return read(row, Optional.empty(), List.of());
    }

    /// As [#bare(ResultSet)], of a row in which these stand from a place on: the due day, the last day,
    /// the amount, what was paid, the day on which it was, how it ended, and on which day. A name is
    /// looked up in every row, which tells where there are hundreds of thousands.
    ///
    /// @param from the place of the first of them, from 1 on
    public static Instalment bare(ResultSet row, CurrencyUnit currency, int from) throws SQLException {
        String kind = row.getString(from + 5);
        return new Instalment(
                row.getObject(from, LocalDate.class),
                row.getObject(from + 1, LocalDate.class),
                Money.ofMinor(currency, row.getLong(from + 2)),
                Money.ofMinor(currency, row.getLong(from + 3)),
                Optional.ofNullable(row.getObject(from + 4, LocalDate.class)),
                Optional.empty(),
                List.of(),
                kind.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ending(Ending.Kind.valueOf(kind), row.getObject(from + 6, LocalDate.class))));
    }

    static Instalment whole(ResultSet row) throws SQLException {
        String form = row.getString("form");
        String invoices = row.getString("invoices");
        return read(
                row,
                form.isEmpty() ? Optional.empty() : Optional.of(formNamed(form)),
                invoices.isEmpty() ? List.of() : List.of(invoices.split("\n")));
    }

    private static Instalment read(ResultSet row, Optional<PaymentForm> form, List<String> invoices)
            throws SQLException {
        LocalDate due = Column.certainDay(row, "due_on");
        return new Instalment(
                due,
                Column.day(row, "last_day").orElse(due),
                Column.money(row, "amount_minor"),
                Column.money(row, "paid_minor"),
                Column.day(row, "paid_on"),
                form,
                invoices,
                ending(row));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        String kind = row.getString("ending");
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ending(Ending.Kind.valueOf(kind), Column.certainDay(row, "ended_on")));
    }

    private static PaymentForm formNamed(String id) {
        return PaymentForm.valueOf(id.toUpperCase(java.util.Locale.ROOT));
    }
}
