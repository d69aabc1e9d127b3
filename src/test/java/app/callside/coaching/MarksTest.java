package app.callside.coaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R3")
class MarksTest {
    private static final ScoreSheet SHEET = ScoreSheet.read("any", 1, "Any", """
            # weights beside each other
            3 Commitment: an amount and a date
            1 Notes

            ! Threatened
            """);

    @Test
    void theScoreIsTheWeighedShareOfTheStars() {
        Marks marks = Marks.NONE.with("Commitment", 5).with("Notes", 1);
        assertEquals(Optional.of(80), marks.score(SHEET)); // (3·5 + 1·1) of (3·5 + 1·5)
    }

    @Test
    void whatDoesNotApplyCountsNeitherWay() {
        assertEquals(Optional.of(60), Marks.NONE.with("Commitment", 3).score(SHEET));
        assertEquals(Optional.empty(), Marks.NONE.score(SHEET));
        assertEquals(
                Optional.empty(), Marks.NONE.with("Notes", 2).with("Notes", 0).score(SHEET));
    }

    @Test
    void whatFailsACallAloneLeavesNothing() {
        Marks marks = Marks.NONE.with("Commitment", 5).failing("Threatened", true);
        assertEquals(Optional.of(0), marks.score(SHEET));
        assertEquals(Optional.of(100), marks.failing("Threatened", false).score(SHEET));
    }

    @Test
    void oneStarMoreNeverMakesACallWorse() {
        Random random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            Marks marks = Marks.NONE.with("Commitment", 1 + random.nextInt(4)).with("Notes", 1 + random.nextInt(4));
            String raised = random.nextBoolean() ? "Commitment" : "Notes";
            int before = marks.score(SHEET).orElseThrow();
            int after = marks.with(raised, marks.stars().getOrDefault(raised, 0) + 1)
                    .score(SHEET)
                    .orElseThrow();
            assertTrue(after > before && after <= 100 && before >= 20, marks.toString());
        }
    }

    @Test
    void aSheetIsReadAsItIsWritten() {
        assertEquals(
                SHEET.criteria(), ScoreSheet.read("any", 2, "Any", SHEET.text()).criteria());
        Criterion first = SHEET.criteria().getFirst();
        assertEquals(List.of("Commitment", "an amount and a date"), List.of(first.name(), first.detail()));
        assertTrue(SHEET.criteria().getLast().isInstantFail());
    }

    @Test
    void whatIsNoSheetIsRefusedWithItsLine() {
        Refused line = assertThrows(Refused.class, () -> ScoreSheet.read("any", 1, "Any", "3 Commitment\nNotes"));
        assertEquals("coaching.line", line.fault().key());
        assertEquals(2, line.fault().values().getFirst());
        for (String text : List.of("", "! Threatened", "3 Notes\n2 Notes: again"))
            assertEquals(
                    "coaching.sheet",
                    assertThrows(Refused.class, () -> ScoreSheet.read("any", 1, "Any", text))
                            .fault()
                            .key());
    }

    @Test
    void onAnotherSheetOnlyMarksStayForWhatItAsksFor() {
        ScoreSheet other = ScoreSheet.read("other", 1, "Other", "2 COMMITMENT: dated\n1 Tone\n! threatened\n! Lied");
        Marks marks = Marks.NONE
                .with("Commitment", 4)
                .with("Notes", 2)
                .failing("Threatened", true)
                .failing("Notes", true);
        assertEquals(Marks.NONE.with("COMMITMENT", 4).failing("threatened", true), marks.on(other));
        assertEquals(marks.failing("Notes", false), marks.on(SHEET));
    }
}
