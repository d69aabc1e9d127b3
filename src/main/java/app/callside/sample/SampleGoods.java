package app.callside.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What an invented customer buys.
///
/// @param monthly true for what is billed by the month, which the invoice then names
record SampleGoods(String name, boolean monthly) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    static SampleGoods of(String text) {
        return text.endsWith("~")
                ? new SampleGoods(text.substring(0, text.length() - 1), true)
                : new SampleGoods(text, false);
    }

    /// As it stands on an invoice of that day.
    String on(LocalDate invoiceDate) {
        return monthly ? name + ", " + MONTH.format(invoiceDate) : name;
    }
}
