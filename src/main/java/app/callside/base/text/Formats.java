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
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// How days are written in a language.
    private record Written(
            Locale locale,
            DateTimeFormatter shortDay,
            DateTimeFormatter dayOfYear,
            DateTimeFormatter month,
            DateTimeFormatter weekday,
            DateTimeFormatter spokenDay) {
        static Written in(Locale locale) {
            return switch (Language.of(locale)) {
                case ENGLISH -> of(locale, "d MMM", "d MMM yyyy", "EEE d MMM", "EEEE, d MMMM");
                case GERMAN -> of(locale, "d. MMM", "d. MMM yyyy", "EEE d. MMM", "EEEE, d. MMMM");
                case SPANISH -> of(locale, "d MMM", "d MMM yyyy", "EEE d MMM", "EEEE, d 'de' MMMM");
            };
        }

        private static Written of(Locale locale, String shortDay, String dayOfYear, String weekday, String spoken) {
            return new Written(
                    locale,
                    DateTimeFormatter.ofPattern(shortDay, locale),
                    DateTimeFormatter.ofPattern(dayOfYear, locale),
                    DateTimeFormatter.ofPattern("MMM yyyy", locale),
                    DateTimeFormatter.ofPattern(weekday, locale),
                    DateTimeFormatter.ofPattern(spoken, locale));
        }
    }

    private volatile Written written;

    public Formats(Locale locale) {
        written = Written.in(locale);
    }

    /// From now on figures are written as people of another locale write them.
    public void follow(Locale locale) {
        written = Written.in(locale);
    }

    public Locale locale() {
        return written.locale;
    }

    /// Digits only, as columns want them: `12,400.00`. The currency stands elsewhere.
    public String amount(Money money) {
        NumberFormat digits = NumberFormat.getNumberInstance(locale());
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
        NumberFormat digits = NumberFormat.getIntegerInstance(locale());
        return digits.format(money.getAmount());
    }

    public String currency(CurrencyUnit currency) {
        return currency.getCode();
    }

    /// As many decimals as it has, three at most; without a currency.
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale()).format(number);
    }

    /// With one place after the decimal sign.
    public String decimal(double value) {
        return String.format(locale(), "%.1f", value);
    }

    /// With the locale's own marks between thousands.
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /// `24 Nov`
    public String day(LocalDate day) {
        return written.shortDay.format(day);
    }

    /// `24 Nov 2026`
    public String dayOfYear(LocalDate day) {
        return written.dayOfYear.format(day);
    }

    /// `Nov 2026`
    public String month(YearMonth of) {
        return written.month.format(of);
    }

    /// `Tue 24 Nov`
    public String weekday(LocalDate day) {
        return written.weekday.format(day);
    }

    /// `Tuesday, 24 November`: as one says it.
    public String spokenDay(LocalDate day) {
        return written.spokenDay.format(day);
    }

    /// `10:24` on the clock of the given place
    public String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// Time into a call: `04:37`, from one hour on `1:02:07`.
    public String callTime(Duration elapsed) {
        long seconds = Math.max(0, elapsed.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
