package app.callside.intake.ui;

import app.callside.base.time.DayReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Reads the day for which balances hold: today or earlier, since nobody has exported tomorrow's ledger.
final class AsOfReader {
    private final DayReader days;

    AsOfReader(Locale locale) {
        days = new DayReader(locale);
    }

    /// A day without a year is the latest one of that name.
    Optional<LocalDate> read(String typed, LocalDate today) {
        return days.read(typed, today)
                .filter(day -> !day.isAfter(today))
                .or(() -> namesADay(typed) ? days.read(typed, today.minusYears(1)) : Optional.empty())
                .filter(day -> !day.isAfter(today));
    }

    /// `30 Sep` names one; `fri`, `tomorrow` and `+7` are counted from today.
    private static boolean namesADay(String typed) {
        return typed.chars().anyMatch(Character::isDigit) && !typed.contains("+");
    }
}
