package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FiguresCommandTest extends CommandLineTest {
    @Test
    void figuresArePrintedAndTakenOut() {
        callside("sample").assertDone();
        Outcome table = callside("figures", "--period", "year");
        table.assertDone();
        assertTrue(table.out().contains("Right-party contacts"), table.out());
        Outcome csv = callside("figures", "--format", "csv", "--from", "2020-01-01");
        csv.assertDone();
        List<String> lines = csv.out().lines().toList();
        assertTrue(lines.contains("about,figure,currency,value,unit,before,low,high,formula,of"), csv.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(",calls,,62,number,0,")), csv.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Dana Reyes,calls,")), csv.out());
        Outcome own = callside("figures", "--format", "json", "--from", "2020-01-01", "--collector", "Sam Iyer");
        own.assertDone();
        assertTrue(!own.out().contains("Dana Reyes"), own.out());
        for (String ending : List.of("csv", "xlsx", "pdf", "json")) {
            Path file = folder.resolve("figures." + ending);
            callside("figures", "--out", file.toString()).assertDone();
            assertTrue(Files.exists(file), ending);
        }
        wrongOptionsAreAnswered();
    }

    @Test
    void aCollectorIsKnownInAStoreWhoseCallsAreNotYetCounted() {
        callside("sample").assertDone();
        try (Database database = TestDatabase.in(data())) {
            database.inOne(() -> {
                for (String table : List.of("call_count", "call_day", "card_day", "point_day"))
                    database.write(h -> h.execute("delete from " + table));
                new Setting(database, "calls.counted").keep("no");
            });
        }
        callside("figures", "--from", "2020-01-01", "--collector", "Sam Iyer").assertDone();
    }

    private void wrongOptionsAreAnswered() {
        callside("figures", "--period", "decade").assertRefused("figures.period", "decade");
        callside("figures", "--period", "year", "--from", "2026-01-01").assertRefused("figures.either");
        callside("figures", "--until", "2026-01-01").assertRefused("figures.from");
        callside("figures", "--from", "2026-01-02", "--until", "2026-01-01")
                .assertRefused("review.export.days", "2026-01-02", "2026-01-01");
        callside("figures", "--collector", "Nobody Here").assertRefused("figures.collector", "Nobody Here");
        callside("figures", "--format", "pdf").assertRefused("figures.out", "pdf");
        callside("figures", "--out", folder.resolve("figures.doc").toString())
                .assertRefused(
                        "review.export.ending", folder.resolve("figures.doc").toString());
        assertEquals(2, callside("figures", "--from", "yesterday").code());
    }
}
