package app.callside.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C1")
class DayReaderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final DayReader reader = new DayReader(Locale.US);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-23",
        "Tomorrow, 2026-11-24",
        "+0, 2026-11-23",
        "+7, 2026-11-30",
        "fri, 2026-11-27",
        "FRIDAY, 2026-11-27",
        "mon, 2026-11-30",
        "2026-12-01, 2026-12-01",
        "24 Nov, 2026-11-24",
        "23 nov, 2026-11-23",
        "22 Nov, 2027-11-22",
        "Nov 24, 2026-11-24",
        "Tue 24 Nov, 2026-11-24",
        "Tue  24  Nov, 2026-11-24",
        "24 Nov 2027, 2027-11-24",
        "Tue 24 Nov 2026, 2026-11-24",
        "24.11.2026, 2026-11-24",
        "1.12., 2026-12-01",
        "28 Feb, 2027-02-28"
    })
    void whatPeopleTypeIsRead(String typed, LocalDate day) {
        assertEquals(Optional.of(day), reader.read(typed, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "t",
                "tu",
                "soon",
                "next week",
                "end of month",
                "+",
                "+1234",
                "-3",
                "31",
                "31 Nov",
                "31.11.2026",
                "2026-02-30",
                "29 Feb",
                "30 Feb 2027",
                "29.2.",
                "Wed 24 Nov 2026",
                "24/11",
                "2026-13-01",
                "friyay"
            })
    void whatNamesNoSingleDayIsNotRead(String typed) {
        assertEquals(Optional.empty(), reader.read(typed, MONDAY));
    }

    @Test
    void theLeapDayIsReadWhereTheYearHasOne() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), reader.read("29 Feb", LocalDate.of(2028, 1, 10)));
    }

    @Test
    void aDayAsTheFormWritesItIsReadBackInEveryLanguage() {
        long seed = 3;
        Random random = new Random(seed);
        for (Locale locale : List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.of("es"))) {
            Formats formats = new Formats(locale);
            DayReader own = new DayReader(locale);
            for (int round = 0; round < 400; round++) {
                LocalDate today = MONDAY.plusDays(random.nextInt(2000));
                LocalDate day = today.plusDays(random.nextInt(364));
                if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) continue;
                String where = locale + ", " + day + " on " + today + ", seed " + seed;
                assertEquals(Optional.of(day), own.read(formats.weekday(day), today), where);
                assertEquals(Optional.of(day), own.read(formats.day(day), today), where);
                assertEquals(Optional.of(day), own.read(formats.dayOfYear(day), today), where);
                assertEquals(Optional.of(day), own.read(day.toString(), today), where);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "18 Nov, 2026-11-18",
        "fri, 2026-11-20",
        "thu, 2026-11-26",
        "mon, 2026-11-23",
        "today, 2026-11-23",
        "tomorrow, 2026-11-24",
        "+7, 2026-11-30",
        "5 Jan, 2027-01-05",
        "1 Jul, 2026-07-01",
        "2025-11-18, 2025-11-18",
    })
    void whatHasHappenedIsTheNearestDayOfThatName(String typed, LocalDate read) {
        assertEquals(Optional.of(read), reader.nearest(typed, MONDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "heute, 2026-11-23",
        "Morgen, 2026-11-24",
        "fr, 2026-11-27",
        "Freitag, 2026-11-27",
        "24. Nov, 2026-11-24",
        "24. Nov., 2026-11-24",
        "24. November, 2026-11-24",
        "24.11., 2026-11-24",
        "24.11.2027, 2027-11-24",
        "1. März 2027, 2027-03-01",
        "tomorrow, 2026-11-24",
    })
    void germansWriteDaysInTheirOwnWay(String typed, LocalDate day) {
        assertEquals(Optional.of(day), new DayReader(Locale.GERMANY).read(typed, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "de-US", "es-ES"})
    void whatAFieldIsFilledWithIsReadBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Formats formats = new Formats(locale);
        DayReader reading = new DayReader(locale);
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(364)); day = day.plusDays(1)) {
            assertEquals(Optional.of(day), reading.read(formats.day(day), MONDAY), formats.day(day));
            assertEquals(Optional.of(day), reading.read(formats.weekday(day), MONDAY), formats.weekday(day));
            assertEquals(Optional.of(day), reading.read(formats.dayOfYear(day), MONDAY), formats.dayOfYear(day));
        }
    }
}
