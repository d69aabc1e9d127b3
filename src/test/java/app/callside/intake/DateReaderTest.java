package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class DateReaderTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
        '2026-08-15',                        2026-08-15
        '2026-08-15T10:04:00Z',              2026-08-15
        '2026-08-15 00:00:00',               2026-08-15
        '2026/8/5',                          2026-08-05
        '20200313',                          2020-03-13
        '20200313.0',                        2020-03-13
        '15.08.2026',                        2026-08-15
        '5.8.26',                            2026-08-05
        '03/04/2026',                        2026-03-04
        '3/4/26',                            2026-03-04
        '12-31-99',                          1999-12-31
        '15 Aug 2026',                       2026-08-15
        '15-JAN-2024',                       2024-01-15
        '15-jan-24',                         2024-01-15
        '15. März 2026',                     2026-03-15
        '1er août 2026',                     2026-08-01
        '15 janv. 2026',                     2026-01-15
        '15 de enero de 2026',               2026-01-15
        'Nov 20, 2026',                      2026-11-20
        'November 20, 2026',                 2026-11-20
        'Friday, November 20, 2026 04:19 PM GMT-06:00', 2026-11-20
        '31 March 2026',                     2026-03-31
        '29 Sept 2026',                      2026-09-29
        '46299',                             2026-10-04
        '46299.0',                           2026-10-04
        '02/29/2024',                        2024-02-29""")
    void readsWhatExportsWrite(String text, LocalDate day) {
        assertEquals(Optional.of(day), new DateReader(DateOrder.MDY).read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "02/29/2026",
                "31.02.2026",
                "2026-13-01",
                "13/13/2026",
                "0206-08-15",
                "99999",
                "12345678",
                "15 Foo 2026",
                "2026",
                "100.00",
                "1/2",
                "20/30/2026",
                "15 Aug 20266"
            })
    void refusesWhatIsNoDay(String text) {
        assertEquals(Optional.empty(), new DateReader(DateOrder.MDY).read(text));
    }

    @Test
    void everyDayReadsBackFromEveryForm() {
        long seed = 81;
        Random random = new Random(seed);
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(25_000));
            for (DateOrder order : DateOrder.values()) {
                DateReader reader = new DateReader(order);
                String slashes = order == DateOrder.DMY ? "d/M/yyyy" : "MM/dd/yyyy";
                for (String form : List.of("yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy", slashes)) {
                    String text = DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day);
                    assertEquals(Optional.of(day), reader.read(text), "seed " + seed + ", " + text);
                }
                Locale language = languages.get(random.nextInt(languages.size()));
                for (String form : List.of("d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy")) {
                    String text = DateTimeFormatter.ofPattern(form, language).format(day);
                    assertEquals(Optional.of(day), reader.read(text), "seed " + seed + ", " + language + " " + text);
                }
            }
        }
    }

    @Test
    void oneDayAboveTwelveDecidesAllOthers() {
        long seed = 82;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            DateOrder order = DateOrder.values()[random.nextInt(2)];
            DateEvidence evidence = new DateEvidence();
            for (int row = 0; row < 20; row++)
                evidence.take((1 + random.nextInt(12)) + "/" + (1 + random.nextInt(12)) + "/2026");
            evidence.take(order == DateOrder.DMY ? "25/12/2026" : "12/25/2026");
            assertEquals(Optional.of(order), evidence.order(), "seed " + seed + ", file " + i);
        }
    }

    @Test
    void datesThatReadTheSameEitherWayNeedNoOrder() {
        DateEvidence evidence = new DateEvidence();
        evidence.take("03/03/2026");
        evidence.take("2026-01-02");
        assertEquals(true, evidence.order().isPresent());
    }

    @Test
    void datesThatContradictEachOtherAreAskedAbout() {
        DateEvidence evidence = new DateEvidence();
        evidence.take("25/12/2026");
        evidence.take("12/25/2026");
        assertEquals(Optional.empty(), evidence.order());
        assertEquals("25/12/2026", evidence.example());
    }
}
