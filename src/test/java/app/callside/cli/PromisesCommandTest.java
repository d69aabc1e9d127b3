package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C3")
class PromisesCommandTest extends CommandLineTest {
    private static final String WITH_ACCOUNT = """
            {"id":"%s","call_date":"%s","locale":"%s","context":{"balance":9700.0,"unapplied_credit":300,\
            "invoices":{"2207":4900.0,"2291":4800.0},"currency":"%s"},"note":"%s"}
            """;

    @Test
    void eachPaymentStandsInItsLine() {
        Path notes = file("notes.jsonl", line("a", "wire for 2207 goes out Tuesday") + line("b", "left a message"));
        Outcome outcome = bare("promises", "--notes", notes.toString());
        outcome.assertDone();
        assertEquals("""
                {"id":"a","promises":[{"amount":"4900.00","date":"2026-11-24","method":"wire","invoices":["2207"],"vague":[],"conditional":false}]}
                {"id":"b","promises":[]}
                """, outcome.out());
    }

    @Test
    void whatIsMissingIsNamed() {
        Path notes = file("notes.jsonl", line("a", "will pay something soon"));
        assertEquals("""
                {"id":"a","promises":[{"amount":null,"date":null,"method":null,"invoices":[],"vague":["amount","date"],"conditional":false}]}
                """, bare("promises", "--notes", notes.toString()).out());
    }

    @Test
    void businessDaysPassOverTheHolidaysOfTheCustomersCountry() {
        Path notes = file(
                "notes.jsonl",
                WITH_ACCOUNT.formatted("us", "2026-11-25", "en-US", "USD", "pays 500 in 2 business days")
                        + WITH_ACCOUNT.formatted("gb", "2026-11-25", "en-GB", "GBP", "pays 500 in 2 business days"));
        Outcome outcome = bare("promises", "--notes", notes.toString());
        assertEquals(
                "2026-11-30 2026-11-27",
                String.join(
                        " ",
                        outcome.out()
                                .lines()
                                .map(line -> line.replaceAll(".*\"date\":\"(.*?)\".*", "$1"))
                                .toList()));
    }

    @Test
    void aCurrencyWithoutCentsHasNone() {
        Path notes =
                file("notes.jsonl", WITH_ACCOUNT.formatted("y", "2026-11-20", "ja-JP", "JPY", "half by card tomorrow"));
        assertEquals("""
                {"id":"y","promises":[{"amount":"4850","date":"2026-11-21","method":"card","invoices":[],"vague":[],"conditional":false}]}
                """, bare("promises", "--notes", notes.toString()).out());
    }

    @Test
    void aLineThatIsNoNoteIsNamedAndNothingIsPrinted() {
        Path notes = file("notes.jsonl", line("a", "wire for 2207 goes out Tuesday") + "{\"id\":\"b\"}\n");
        Outcome outcome = bare("promises", "--notes", notes.toString());
        outcome.assertRefused("promises.line", notes.toString(), 2, "context");
        assertEquals("", outcome.out());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        String none = folder.resolve("none.jsonl").toString();
        bare("promises", "--notes", none).assertRefused("promises.unreadable", none);
    }

    private static String line(String id, String note) {
        return WITH_ACCOUNT.formatted(id, "2026-11-20", "en-US", "USD", note);
    }
}
