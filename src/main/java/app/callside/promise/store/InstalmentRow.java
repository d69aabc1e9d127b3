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

/// A promised payment out of a row that has the columns of `instalment` and the promise's `currency`.
public final class InstalmentRow {
    private InstalmentRow() {}

    /// Without form and invoices, for whoever reads many and needs neither.
    public static Instalment bare(ResultSet row) throws SQLException {
        return read(row, Optional.empty(), List.of());
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
