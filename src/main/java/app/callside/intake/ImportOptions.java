package app.callside.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// What the person who imports knows better than the file.
///
/// @param asOf the day for which the balances hold; absent: the day the file names, else today
/// @param dateOrder absent: decided from the file's own dates
/// @param fallbackCurrency of amounts for which the file names none
/// @param mapping absent: recognised from the headers
/// @param previewed fingerprint of the file that the person has seen; any other is refused. Absent: none was seen
/// @param fullList the file lists everything that is open, so that what it no longer holds is settled
/// @param terms days from invoice date to due date, 0 to 365, for a file that has no due dates; absent: it has
public record ImportOptions(
        Optional<LocalDate> asOf,
        Optional<DateOrder> dateOrder,
        CurrencyUnit fallbackCurrency,
        Optional<ColumnMapping> mapping,
        boolean fullList,
        Optional<String> previewed,
        Optional<Integer> terms) {
    public static final int LONGEST_TERMS = 365;

    /// Everything from the file; US dollars where it names no currency.
    public static final ImportOptions FROM_FILE = new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            CurrencyUnit.USD,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());

    public ImportOptions asOf(LocalDate day) {
        return new ImportOptions(Optional.of(day), dateOrder, fallbackCurrency, mapping, fullList, previewed, terms);
    }

    public ImportOptions with(DateOrder order) {
        return new ImportOptions(asOf, Optional.of(order), fallbackCurrency, mapping, fullList, previewed, terms);
    }

    public ImportOptions with(CurrencyUnit fallback) {
        return new ImportOptions(asOf, dateOrder, fallback, mapping, fullList, previewed, terms);
    }

    public ImportOptions with(ColumnMapping corrected) {
        return new ImportOptions(asOf, dateOrder, fallbackCurrency, Optional.of(corrected), fullList, previewed, terms);
    }

    public ImportOptions asFullList(boolean full) {
        return new ImportOptions(asOf, dateOrder, fallbackCurrency, mapping, full, previewed, terms);
    }

    /// Only the file with this fingerprint will do.
    public ImportOptions previewed(String fingerprint) {
        return new ImportOptions(asOf, dateOrder, fallbackCurrency, mapping, fullList, Optional.of(fingerprint), terms);
    }

    /// How long customers have to pay, where the file has no due dates.
    ///
    /// @param days 0 to 365
    public ImportOptions withTerms(int days) {
        if (days < 0 || days > LONGEST_TERMS) throw new IllegalArgumentException("No terms of " + days + " days");
        return new ImportOptions(asOf, dateOrder, fallbackCurrency, mapping, fullList, previewed, Optional.of(days));
    }
}
