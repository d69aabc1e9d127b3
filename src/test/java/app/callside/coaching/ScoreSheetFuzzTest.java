package app.callside.coaching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Refused;
import app.callside.testing.Fuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sheet that somebody types is read, or refused with the line. */
@Tag("S3")
class ScoreSheetFuzzTest {
    @Test
    void damagedSheets() throws IOException {
        String[] samples = {
            "3 Said why we call\n2 Asked for a date\n! Threatened",
            Files.readString(Path.of("assets/coaching/every-call.txt"))
        };
        Fuzz.texts(3000, samples, text -> {
            try {
                ScoreSheet sheet = ScoreSheet.read("sheet", 1, "Sheet", text);
                assertEquals(sheet, ScoreSheet.read("sheet", 1, "Sheet", sheet.text()));
            } catch (Refused refused) {
                return; // as it says
            }
        });
    }
}
