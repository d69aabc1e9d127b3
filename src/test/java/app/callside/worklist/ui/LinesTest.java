package app.callside.worklist.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P2")
class LinesTest {
    private static final int MANY = 100_000;

    private final List<Integer> read = new ArrayList<>();
    private final HeldWork work = new HeldWork();

    private Lines lines(int size) {
        return new Lines(size, rows(0, Math.min(size, Lines.PAGE)), work, (from, count) -> {
            read.add(from);
            return rows(from, count);
        });
    }

    private static List<WorklistRow> rows(int from, int count) {
        List<WorklistRow> rows = new ArrayList<>();
        for (int i = from; i < from + count; i++) rows.add(Entries.row("Customer " + i, i + 1));
        return rows;
    }

    private static String name(Line line) {
        return line.row().get().map(WorklistRow::name).orElse("");
    }

    @Test
    void aLongListReadsNothingBeforeItIsLookedAt() {
        Lines lines = lines(MANY);
        assertEquals(MANY, lines.size());
        assertEquals("Customer 7", name(lines.get(7)));
        assertEquals(List.of(), read);
    }

    @Test
    void aLineStandsEmptyUntilItsPageHasBeenRead() {
        Lines lines = lines(MANY);
        Line far = lines.get(50_042);
        assertEquals("", name(far));
        work.answerAll();
        assertEquals("Customer 50042", name(far));
        assertEquals(50_042, far.place());
        assertEquals(List.of(50_000), read, "one page, once");
        lines.get(50_099);
        work.answerAll();
        assertEquals(1, read.size());
    }

    @Test
    void whoeverScrollsFastGetsThePageInSightFirst() {
        Lines lines = lines(MANY);
        for (int i = 1; i <= 900; i++) lines.get(i * Lines.PAGE);
        work.answerAll();
        assertTrue(read.size() <= 5, "read " + read);
        assertEquals(90_000, read.get(1), "the first was under way, then the newest");
        assertEquals("Customer 90000", name(lines.get(90_000)));
        Line passed = lines.get(45_000);
        work.answerAll();
        assertEquals("Customer 45000", name(passed), "a page that was passed over is read when it is looked at again");
    }

    @Test
    void aReadingThatFailsDoesNotStopTheOthers() {
        List<Fault> shown = new ArrayList<>();
        work.onFault(shown::add);
        Lines lines = new Lines(1000, rows(0, 100), work, (from, count) -> {
            if (from == 500) throw new Refused(Fault.of("unforeseen", "gone"));
            return rows(from, count);
        });
        lines.get(500);
        Line other = lines.get(700);
        work.answerAll();
        assertEquals(1, shown.size());
        assertEquals("Customer 700", name(other));
    }

    @Test
    void whateverIsLookedAtInWhateverOrderIsTheRightLine() {
        long seed = 31;
        Random random = new Random(seed);
        int size = 5_350;
        Lines lines = lines(size);
        for (int round = 0; round < 3000; round++) {
            int at = random.nextInt(size);
            Line line = lines.get(at);
            if (random.nextInt(4) == 0) work.answerAll();
            assertEquals(at, line.place(), "seed " + seed);
            assertTrue(name(line).isEmpty() || name(line).equals("Customer " + at), "seed " + seed);
            assertEquals(at, lines.indexOf(line), "seed " + seed);
        }
        work.answerAll();
        Line last = lines.get(size - 1);
        work.answerAll();
        assertEquals("Customer " + (size - 1), name(last));
    }

    @Test
    void aShortListAndAnEmptyOneNeedNoReading() {
        assertEquals(0, lines(0).size());
        assertEquals("Customer 2", name(lines(3).get(2)));
        assertEquals(List.of(), read);
    }
}
