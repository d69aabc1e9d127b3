package app.callside.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.testing.Ledgers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P1")
final class AsOfReaderTest {
    private final AsOfReader reader = new AsOfReader(Locale.US);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "30 Sep 2026, 2026-09-30",
        "30 sep,      2026-09-30",
        "24 Nov,      2025-11-24",
        "today,       2026-11-23",
        "2026-11-23,  2026-11-23"
    })
    void aDayWithoutAYearIsTheLatestOneOfThatName(String typed, LocalDate day) {
        assertEquals(Optional.of(day), reader.read(typed, Ledgers.TODAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"24 Nov 2026", "tomorrow", "fri", "+7", "soon", "''"})
    void noDayAfterTodayIsRead(String typed) {
        assertEquals(Optional.empty(), reader.read(typed, Ledgers.TODAY));
    }
}
