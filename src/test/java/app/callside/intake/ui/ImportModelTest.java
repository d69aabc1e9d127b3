package app.callside.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.intake.DateOrder;
import app.callside.intake.ImportPreview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P1")
final class ImportModelTest {
    @TempDir
    Path folder;

    private ImportDesk desk;
    private ImportModel model;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder, new DirectWork());
        model = desk.model;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCorrectedColumnIsPreviewedAnew() {
        desk.model.choose(desk.file("open.csv", ImportDesk.GOOD));
        var guess = desk.model.preview().getValue().orElseThrow().mapping();
        int amount = guess.column(app.callside.intake.Field.ORIGINAL).orElseThrow();
        desk.model.columns(guess.with(app.callside.intake.Field.BALANCE, amount));
        var corrected = desk.model.preview().getValue().orElseThrow();
        assertEquals(java.util.Optional.of(amount), corrected.mapping().column(app.callside.intake.Field.BALANCE));
    }

    @Test
    void severalFilesAreGoneThroughOneAfterTheOther() {
        desk.model.choose(java.util.List.of(
                desk.file("first.csv", ImportDesk.GOOD), desk.file("second.csv", ImportDesk.ONE_BAD_ROW)));
        desk.model.importAll();
        assertEquals(1, desk.model.filesWaiting());
        desk.model.chooseNext();
        assertEquals("second.csv", desk.model.preview().getValue().orElseThrow().fileName());
        assertEquals(0, desk.model.filesWaiting());
    }

    @Test
    void choosingAFileShowsWhatItWouldBringAndWritesNothing() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        ImportPreview preview = preview();
        assertEquals(2, preview.customers());
        assertEquals(2, preview.invoices());
        assertEquals(1, preview.credits());
        assertInstanceOf(ImportState.Previewed.class, model.state().get());
        assertFalse(desk.knows("Fernhill Bakery"));
    }

    @Test
    void importingAllSaysWhatChangedAndTellsWhoeverListens() {
        List<String> heard = new ArrayList<>();
        model.onDone(() -> heard.add("done"));
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        model.importAll();
        assertEquals(
                "open.csv: 3 invoices and credits new, 0 changed, 0 as before. 2 customers are new.",
                model.resultText().getValue());
        assertEquals(List.of("done"), heard);
        assertTrue(desk.knows("Fernhill Bakery"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Path file = desk.file("open.csv", ImportDesk.GOOD);
        model.choose(file);
        model.importAll();
        model.choose(file);
        model.importAll();
        assertEquals(
                "open.csv: no invoice or credit new, 0 changed, 3 as before. No customer is new.",
                model.resultText().getValue());
    }

    @Test
    void theGoodRowsComeInWithoutTheBadOne() {
        model.choose(desk.file("open.csv", ImportDesk.ONE_BAD_ROW));
        assertEquals(1, preview().faultyRows());
        assertEquals(5, preview().faults().getFirst().line());
        model.importGoodRows();
        assertTrue(model.resultText().getValue().endsWith("One row was left out."), model.resultText()::getValue);
    }

    @Test
    void importingAllOfAFileWithABadRowIsRefusedAndKeepsNothing() {
        model.choose(desk.file("open.csv", ImportDesk.ONE_BAD_ROW));
        model.importAll();
        assertEquals(Optional.of("intake.bad-rows"), model.fault().map(Fault::key));
        assertFalse(desk.knows("Fernhill Bakery"));
    }

    @Test
    void datesThatReadBothWaysAreAskedAboutOnce() {
        model.choose(desk.file("open.csv", ImportDesk.EITHER_ORDER));
        var asked =
                assertInstanceOf(ImportState.AsksDateOrder.class, model.state().get());
        assertEquals("03/04/2026", asked.example());
        model.importAll();
        assertFalse(desk.knows("Fernhill Bakery"), "nothing comes in before the answer");
        model.dateOrder(DateOrder.DMY);
        assertInstanceOf(ImportState.Previewed.class, model.state().get());
        model.importAll();
        var customer = desk.store.customerWithKey("Fernhill Bakery").orElseThrow();
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 5)),
                desk.store.itemsOf(customer.id()).getFirst().dueDate());
    }

    @Test
    void theAnswerBelongsToItsFileOnly() {
        model.choose(desk.file("first.csv", ImportDesk.EITHER_ORDER));
        model.dateOrder(DateOrder.DMY);
        model.choose(desk.file("second.csv", ImportDesk.EITHER_ORDER));
        assertInstanceOf(ImportState.AsksDateOrder.class, model.state().get());
    }

    @Test
    void anotherDayForTheBalancesIsPreviewedAnew() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        model.asOf(LocalDate.of(2026, 9, 30));
        assertEquals(LocalDate.of(2026, 9, 30), preview().asOf());
        model.importAll();
        assertEquals(
                LocalDate.of(2026, 9, 30), desk.store.lastImport().orElseThrow().asOf());
    }

    @Test
    void aFileThatIsNoneIsRefusedAndCanBeReadAgainOnceItIsMended() {
        Path file = desk.file("open.csv", "");
        model.choose(file);
        assertEquals(Optional.of("intake.empty"), model.fault().map(Fault::key));
        desk.file("open.csv", ImportDesk.GOOD);
        model.readAgain();
        assertInstanceOf(ImportState.Previewed.class, model.state().get());
        assertEquals(Optional.empty(), model.fault());
    }

    @Test
    void leavingForgetsTheFile() {
        model.choose(desk.file("open.csv", ImportDesk.GOOD));
        model.leave();
        assertInstanceOf(ImportState.Nothing.class, model.state().get());
        model.importAll();
        assertFalse(desk.knows("Fernhill Bakery"));
    }

    private ImportPreview preview() {
        return model.preview().getValue().orElseThrow();
    }
}
