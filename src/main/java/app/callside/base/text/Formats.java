package app.callside.base.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Figures as people of one locale write them.
public final class Formats {
    private final Locale locale;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter spokenDay;
    private final DateTimeFormatter clock;

    public Formats(Locale locale) {
        this.locale = locale;
        shortDay = DateTimeFormatter.ofPattern("d MMM", locale);
        dayOfYear = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        month = DateTimeFormatter.ofPattern("MMM yyyy", locale);
        weekday = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        spokenDay = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    public Locale locale() {
        return locale;
    }

    /// Digits only, as columns want them: `12,400.00`. The currency stands elsewhere.
    public String amount(Money money) {
        NumberFormat digits = NumberFormat.getNumberInstance(locale);
        digits.setMinimumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        digits.setMaximumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        return digits.format(money.getAmount());
    }

    /// With its currency, for texts that leave the program: `USD 12,400.00`.
    public String money(Money money) {
        return currency(money.getCurrencyUnit()) + " " + amount(money);
    }

    /// Without cents, for charts and summaries: `12,400`.
    public String rounded(Money money) {
        NumberFormat digits = NumberFormat.getIntegerInstance(locale);
        return digits.format(money.getAmount());
    }

    public String currency(CurrencyUnit currency) {
        return currency.getCode();
    }

    /// As many decimals as it has, three at most; without a currency.
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /// With one place after the decimal sign.
    public String decimal(double value) {
        return String.format(locale, "%.1f", value);
    }

    /// With the locale's own marks between thousands.
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// `24 Nov`
    public String day(LocalDate day) {
        return shortDay.format(day);
    }

    /// `24 Nov 2026`
    public String dayOfYear(LocalDate day) {
        return dayOfYear.format(day);
    }

    /// `Nov 2026`
    public String month(YearMonth of) {
        return month.format(of);
    }

    /// `Tue 24 Nov`
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /// `Tuesday, 24 November`: as one says it.
    public String spokenDay(LocalDate day) {
        return spokenDay.format(day);
    }

    /// `10:24` on the clock of the given place
    public String clock(Instant instant, ZoneId zone) {
        return clock.format(instant.atZone(zone));
    }

    /// Time into a call: `04:37`, from one hour on `1:02:07`.
    public String callTime(Duration elapsed) {
        long seconds = Math.max(0, elapsed.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
