package app.callside.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts due days where a file has none: from the days that an item is late on the day of the report, or else from
/// the invoice date and the payment terms.
final class DueDays {
    /// Shown while nobody has said how long customers have.
    private static final int USUAL = 30;
    private static final Pattern COUNT = Pattern.compile("-?\\d{1,4}");

    private final boolean counted;
    private final boolean tellsLateness;
    private final Optional<Integer> terms;
    private final LocalDate asOf;

    /// @param terms days that customers have, where a row names none
    /// @param asOf the day for which the balances hold
    DueDays(ColumnMapping mapping, Optional<Integer> terms, LocalDate asOf) {
        counted = !mapping.has(Field.DUE_DATE);
        tellsLateness = mapping.has(Field.DAYS_LATE);
        this.terms = terms;
        this.asOf = asOf;
    }

    /// Empty where the file has due dates of its own, or the row says too little.
    Optional<LocalDate> of(RowCells cells, Optional<LocalDate> invoiceDate) {
        if (!counted) return Optional.empty();
        Optional<Integer> late = late(cells.text(Field.DAYS_LATE)).filter(days -> days > 0);
        if (late.isPresent()) return late.map(asOf::minusDays);
        int days = TermsDays.of(cells.text(Field.TERMS)).or(() -> terms).orElse(USUAL);
        return invoiceDate
                .map(day -> day.plusDays(days))
                .map(due -> tellsLateness && due.isBefore(asOf) ? asOf : due); // it says that this is not late
    }

    private static Optional<Integer> late(String cell) {
        Matcher count = COUNT.matcher(cell);
        return count.find() ? Optional.of(Integer.parseInt(count.group())) : Optional.empty();
    }
}
