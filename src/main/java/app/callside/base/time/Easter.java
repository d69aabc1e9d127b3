package app.callside.base.time;

import java.time.LocalDate;

/// Western Easter.
final class Easter {
    private Easter() {}

    /// Easter Sunday of a Gregorian year, by the calculation of Meeus, Jones and Butcher: exact for every year, without
    /// tables.
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int within = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (within / 4) - epact - within % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
