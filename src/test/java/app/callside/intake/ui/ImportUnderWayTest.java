package app.callside.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P1")
final class ImportUnderWayTest {
    @TempDir
    Path folder;

    private final HeldWork work = new HeldWork();
    private ImportDesk desk;
    private ImportModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder, work);
        model = desk.model;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void progressIsShownByTheInterfaceThreadNotByTheWorker() {
        List<Double> shown = new ArrayList<>();
        model.choose(desk.file("open.csv", manyRows(2000)));
        model.progress().subscribe(done -> shown.add(done.doubleValue()));
        work.doNext();
        assertTrue(shown.size() > 3, shown::toString);
        assertEquals(shown.stream().sorted().toList(), shown);
        assertTrue(shown.getLast() <= 1, shown::toString);
    }

    @Test
    void progressOfAReadingThatNobodyWaitsForIsNotShown() {
        model.choose(desk.file("open.csv", manyRows(2000)));
        model.choose(desk.file("other.csv", ImportDesk.GOOD));
        work.doNext();
        assertEquals(0, model.progress().get());
    }

    @Test
    void aCancelledReadingIsForgottenAtOnceAndItsAnswerIsDropped() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        assertInstanceOf(ImportState.Reading.class, model.state().get());
        model.cancel();
        assertInstanceOf(ImportState.Nothing.class, model.state().get());
        work.doNext();
        assertInstanceOf(ImportState.Nothing.class, model.state().get());
    }

    @Test
    void aCancelledImportKeepsNothingAndSaysSo() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        work.doNext();
        model.importAll();
        assertInstanceOf(ImportState.Importing.class, model.state().get());
        model.cancel();
        assertInstanceOf(ImportState.Importing.class, model.state().get(), "until the worker has taken all back");
        work.doNext();
        assertEquals(Optional.of("intake.cancelled"), model.fault().map(Fault::key));
        assertFalse(desk.knows("Fernhill Bakery"));
    }

    @Test
    void nothingElseIsChosenOrLeftWhileAFileIsImported() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        work.doNext();
        model.importAll();
        model.choose(desk.file("other.csv", ImportDesk.GOOD));
        model.leave();
        assertEquals(new ImportState.Importing("open.csv"), model.state().get());
        work.doNext();
        assertInstanceOf(ImportState.Done.class, model.state().get());
    }

    @Test
    void theLastChosenFileWins() {
        model.choose(desk.file("first.csv", ImportDesk.GOOD));
        model.choose(desk.file("second.csv", ImportDesk.GOOD));
        work.doNext();
        assertEquals(new ImportState.Reading("second.csv"), model.state().get());
        work.doNext();
        assertEquals("second.csv", model.preview().getValue().orElseThrow().fileName());
    }

    static String manyRows(int rows) {
        StringBuilder text = new StringBuilder(ImportDesk.HEADERS);
        for (int i = 0; i < rows; i++)
            text.append("Fernhill Bakery,A-").append(i).append(",2026-08-15,2026-09-14,120.00,100.00,USD\n");
        return text.toString();
    }
}
