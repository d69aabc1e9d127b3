package app.callside.intake.ui;

import app.callside.intake.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date such as `03/04/2026` read with the day first or with the month first, so that a person can tell which is
/// meant by looking at the two days.
final class EitherWay {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4}|\\d{2})");

    private EitherWay() {}

    /// Absent when the text is no such date.
    static Optional<LocalDate> read(String text, DateOrder order) {
        Matcher date = SHAPE.matcher(text);
        if (!date.matches()) return Optional.empty();
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        int year = Integer.parseInt(date.group(3)) % 100 + 2000;
        try {
            return Optional.of(
                    switch (order) {
                        case DMY -> LocalDate.of(year, second, first);
                        case MDY -> LocalDate.of(year, first, second);
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
