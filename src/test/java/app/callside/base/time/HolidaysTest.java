package app.callside.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.place.Countries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P10")
class HolidaysTest {
    private final Holidays holidays = new Holidays();

    @ParameterizedTest(name = "Easter {0}")
    @CsvSource({
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18",
        "2076-04-19", "2285-03-22"
    })
    void easterFallsOnItsDay(LocalDate sunday) {
        assertEquals(sunday, Easter.sunday(sunday.getYear()));
    }

    @Test
    void easterIsASundayWithinItsFiveWeeksInEveryYear() {
        for (int year = 1583; year <= 4099; year++) {
            LocalDate sunday = Easter.sunday(year);
            assertEquals(DayOfWeek.SUNDAY, sunday.getDayOfWeek(), "" + year);
            assertFalse(sunday.isBefore(Year.of(year).atMonth(3).atDay(22)), "" + year);
            assertFalse(sunday.isAfter(Year.of(year).atMonth(4).atDay(25)), "" + year);
        }
    }

    /** Weekday closings as the authorities of each country published them for the year. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            US | 2026 | 01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25
            US | 2027 | 01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25
            GB | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            GB | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            GB | 2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            DE | 2026 | 01-01 04-03 04-06 05-01 05-14 05-25 12-25
            FR | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25
            CZ | 2026 | 01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25
            PL | 2026 | 01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25
            IE | 2026 | 01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25
            NZ | 2026 | 01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28
            AU | 2026 | 01-01 01-26 04-03 04-06 12-25 12-28
            CA | 2026 | 01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28
            MX | 2026 | 01-01 02-02 03-16 05-01 09-16 11-16 12-25
            ZA | 2026 | 01-01 04-03 04-06 04-27 05-01 06-16 08-10 09-24 12-16 12-25""")
    void theRulesGiveThePublishedDays(String country, int year, String days) {
        Set<String> expected = new TreeSet<>(Arrays.asList(days.split(" ")));
        Set<String> found = holidays.of(country, year).keySet().stream()
                .filter(WorkingDays.WEEKDAYS::isWorkingDay)
                .map(day -> day.toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, found);
    }

    @Test
    void aDayMovedOffAWeekendKeepsItsName() {
        assertEquals(Optional.of("Independence Day"), holidays.on("US", LocalDate.of(2027, 7, 5)));
        assertEquals(Optional.of("Christmas Day"), holidays.on("GB", LocalDate.of(2022, 12, 27)));
        assertEquals(Optional.of("Boxing Day"), holidays.on("GB", LocalDate.of(2022, 12, 26)));
        assertEquals(Optional.empty(), holidays.on("US", LocalDate.of(2026, 7, 3)));
    }

    @Test
    void aDayHoldsOnlyInItsYears() {
        assertEquals(Optional.of("St Brigid's Day"), holidays.on("IE", LocalDate.of(2030, 2, 1)));
        assertEquals(Optional.empty(), holidays.on("IE", LocalDate.of(2022, 2, 7)));
        assertEquals(Optional.of("Liberation Day"), holidays.on("NL", LocalDate.of(2030, 5, 5)));
        assertEquals(Optional.empty(), holidays.on("NL", LocalDate.of(2026, 5, 5)));
        assertEquals(Optional.of("Great Prayer Day"), holidays.on("DK", LocalDate.of(2023, 5, 5)));
        assertEquals(Optional.empty(), holidays.on("DK", LocalDate.of(2024, 4, 26)));
    }

    @Test
    void aCountryWithoutRulesIsSaidToBeUnknown() {
        assertFalse(holidays.knows("JP"));
        assertFalse(holidays.knows(""));
        assertTrue(holidays.of("JP", 2026).isEmpty());
        assertEquals(WorkingDays.WEEKDAYS, holidays.workingDays("JP", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void everyKnownCountryKeepsItsRulesForACentury() {
        List<String> all = Arrays.asList(Locale.getISOCountries());
        for (String country : holidays.countries()) {
            assertTrue(all.contains(country), country);
            for (int year = 2020; year < 2120; year++) {
                int count = holidays.of(country, year).size();
                assertTrue(count >= 6 && count <= 20, country + " " + year + ": " + count);
            }
        }
    }

    @Test
    void workingDaysOfACountryStepOverItsHolidays() {
        WorkingDays days = holidays.workingDays("US", LocalDate.of(2026, 11, 22));
        assertEquals(LocalDate.of(2026, 11, 27), days.onOrAfter(LocalDate.of(2026, 11, 26)));
        assertEquals(LocalDate.of(2028, 7, 5), days.onOrAfter(LocalDate.of(2028, 7, 4)));
        assertTrue(days.isWorkingDay(LocalDate.of(2026, 12, 28)));
        assertFalse(holidays.workingDays("GB", LocalDate.of(2026, 11, 22)).isWorkingDay(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void moneyMovesByTheCalendarOfTheCountryThatTheAccountNames() {
        BankDays days = new BankDays(new Countries(), holidays);
        LocalDate thanksgiving = LocalDate.of(2026, 11, 26);
        assertFalse(days.in("United States", thanksgiving).isWorkingDay(thanksgiving));
        assertTrue(days.in("Deutschland", thanksgiving).isWorkingDay(thanksgiving));
        assertEquals(WorkingDays.WEEKDAYS, days.in("391", thanksgiving));
    }

    @Test
    void aRuleThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> HolidayText.read("Odd", "every blue moon"));
        assertThrows(IllegalArgumentException.class, () -> HolidayText.read("Odd", "01-01, sideways"));
    }
}
