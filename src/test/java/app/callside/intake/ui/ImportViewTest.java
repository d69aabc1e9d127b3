package app.callside.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Work;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P1")
@Tag("X1")
final class ImportViewTest {
    @TempDir
    Path folder;

    private final List<String> closed = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private Optional<ImportDesk> opened = Optional.empty();

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        OnScreen.start();
    }

    @AfterEach
    void close() {
        opened.ifPresent(ImportDesk::close);
    }

    @Test
    void whereFilesAreDroppedKeepsItsSizeHoweverOftenOneIsDraggedOverIt() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            Theme.ofTheSystem().dress(view.getScene());
            double before = dropHeight(view);
            for (int times = 0; times < 10; times++) {
                view.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), times % 2 == 0);
                assertEquals(before, dropHeight(view));
            }
        });
    }

    private static double dropHeight(ImportView view) {
        view.getScene().getRoot().applyCss();
        return ((Region) view.lookup("#import-drop")).prefHeight(600);
    }

    @Test
    void enterAsksForTheFileThenImportsItThenLeaves() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            chosen = Optional.of(desk().file("open.csv", ImportDesk.GOOD));
            press(view, KeyCode.ENTER);
            assertEquals("Import 3 rows", button(view, "import-take").getText());
            press(view, KeyCode.ENTER);
            assertTrue(desk().knows("Fernhill Bakery"));
            assertTrue(
                    words(view).contains("open.csv: 3 invoices and credits new, 0 changed, 0 as before."), words(view));
            press(view, KeyCode.ENTER);
            assertEquals(List.of("closed"), closed);
            assertNotNull(view.lookup("#import-drop"), "ready for the next file");
        });
    }

    @Test
    void thinkingBetterOfChoosingLeavesEverythingAsItWas() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            press(view, KeyCode.ENTER);
            assertInstanceOf(ImportState.Nothing.class, desk().model.state().get());
        });
    }

    @Test
    void escapeOnThePreviewImportsNothingAndGoesBack() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.GOOD));
            press(view, KeyCode.ESCAPE);
            assertFalse(desk().knows("Fernhill Bakery"));
            assertEquals(List.of("closed"), closed);
        });
    }

    @Test
    void enterPressesTheButtonThatHasTheFocus() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.GOOD));
            button(view, "import-back").requestFocus();
            press(view, KeyCode.ENTER);
            assertFalse(desk().knows("Fernhill Bakery"));
        });
    }

    @Test
    void badRowsAreListedWithLineColumnFindingAndExpectation() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.ONE_BAD_ROW));
            view.applyCss(); // what scrolls has its content from then on
            view.layout();
            TableView<?> table = (TableView<?>) view.lookup("#import-bad-rows");
            List<Object> row = table.getColumns().stream()
                    .<Object>map(column -> column.getCellData(0))
                    .toList();
            assertEquals(List.of("5", "Open Balance", "“twelve”", "an amount"), row);
            Button take = button(view, "import-take");
            assertEquals("Import the good rows, leave out 1", take.getText());
            take.fire();
            assertTrue(words(view).contains("One row was left out."), words(view));
        });
    }

    @Test
    void aFileWithoutAGoodRowOffersAnotherFileInsteadOfAnImport() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model
                    .choose(desk().file(
                                    "open.csv",
                                    ImportDesk.HEADERS + "Quill,A-3,2026-08-17,2026-09-16,12.005,12.005,EUR\n"));
            assertNull(view.lookup("#import-take"));
            assertNotNull(view.lookup("#import-choose"));
        });
    }

    @Test
    void theQuestionShowsBothDaysAndHasNoAnswerOfItsOwn() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.EITHER_ORDER));
            assertEquals(
                    "The day comes first: 3 Apr 2026",
                    button(view, "import-day-first").getText());
            assertEquals(
                    "The month comes first: 4 Mar 2026",
                    button(view, "import-month-first").getText());
            press(view, KeyCode.ENTER);
            assertInstanceOf(
                    ImportState.AsksDateOrder.class, desk().model.state().get());
            press(view, KeyCode.M);
            assertInstanceOf(ImportState.Previewed.class, desk().model.state().get());
            assertEquals("Day first instead", button(view, "import-other-order").getText());
        });
    }

    @Test
    void aSummaryWithoutADayAsksForItAndTakesOneOnEnter() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("summary.csv", "Customer,0-30,31-60,Total\nQuill,10.00,5.00,15.00\n"));
            TextField answer = (TextField) view.lookup("#import-answer");
            assertNull(view.lookup("#import-take"));
            answer.setText("some day");
            answer.fireEvent(new ActionEvent());
            assertInstanceOf(ImportState.AsksDay.class, desk().model.state().get());
            assertTrue(button(view, "import-answer-take").isDisabled());
            answer.setText("31 Mar 2026");
            answer.fireEvent(new ActionEvent());
            assertInstanceOf(ImportState.Previewed.class, desk().model.state().get());
            assertEquals(
                    "USD",
                    ((ComboBox<?>) view.lookup("#import-currency")).getValue().toString());
            button(view, "import-take").fire();
            assertInstanceOf(ImportState.Done.class, desk().model.state().get());
        });
    }

    @Test
    void aFileWithoutDueDatesAsksForTheTerms() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model
                    .choose(desk().file(
                                    "undated.csv",
                                    "Customer,Invoice No,Invoice Date,Open Balance\nQuill,Q-1,2026-03-13,15.00\n"));
            TextField answer = (TextField) view.lookup("#import-answer");
            answer.setText("500");
            assertTrue(button(view, "import-answer-take").isDisabled());
            answer.setText("14");
            button(view, "import-answer-take").fire();
            assertTrue(words(view).contains("14 days after the invoice date"), words(view));
            assertNotNull(view.lookup("#import-take"));
        });
    }

    @Test
    void aDayTypedForTheBalancesPreviewsAnewAndNonsenseDoesNot() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.GOOD));
            TextField field = (TextField) view.lookup("#import-as-of");
            field.setText("soon");
            field.fireEvent(new javafx.event.ActionEvent());
            assertEquals("23 Nov 2026", field.getText());
            field.setText("30 sep");
            field.fireEvent(new javafx.event.ActionEvent());
            assertEquals("30 Sep 2026", ((TextField) view.lookup("#import-as-of")).getText());
        });
    }

    @Test
    void aRefusedFileAnswersWhatHappenedWhatItMeansAndWhatToDo() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            desk().model.choose(desk().file("open.csv", ""));
            assertTrue(words(view).contains("open.csv is empty."), words(view));
            assertTrue(words(view).contains("Nothing was imported; the ledger is as it was."), words(view));
            assertTrue(words(view).contains("Export the list again"), words(view));
        });
    }

    @Test
    void escapeStopsAReading() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new HeldWork());
            desk().model.choose(desk().file("open.csv", ImportDesk.GOOD));
            assertNotNull(view.lookup("#import-progress"));
            press(view, KeyCode.ESCAPE);
            assertInstanceOf(ImportState.Nothing.class, desk().model.state().get());
            assertEquals(List.of(), closed);
        });
    }

    @Test
    void oneDroppedFileIsTakenAndSeveralAreNot() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            File file = desk().file("open.csv", ImportDesk.GOOD).toFile();
            assertFalse(view.take(List.of()));
            assertTrue(view.take(List.of(file)));
            assertInstanceOf(ImportState.Previewed.class, desk().model.state().get());
        });
    }

    @Test
    @Tag("X2")
    void everyControlHasANameAndAnIdInEveryState() throws Exception {
        OnScreen.run(() -> {
            ImportView view = view(new DirectWork());
            assertNamed(view);
            for (String content : List.of(ImportDesk.ONE_BAD_ROW, ImportDesk.EITHER_ORDER, "", ImportDesk.GOOD)) {
                desk().model.choose(desk().file("open.csv", content));
                assertNamed(view);
            }
            desk().model.importAll();
            assertNamed(view);
        });
    }

    @Test
    @Tag("X2")
    void everyFieldOfALedgerFileHasAName() {
        ImportDesk desk = new ImportDesk(folder, new DirectWork());
        opened = Optional.of(desk);
        for (var field : app.callside.intake.Field.values())
            assertFalse(desk.messages.text("intake.ui.field." + field.id()).isBlank());
    }

    private static void assertNamed(Node node) {
        if (node instanceof Control control && control.isFocusTraversable()) {
            assertNotNull(control.getId(), control::toString);
            assertNotNull(control.getAccessibleText(), control::toString);
        }
        if (node instanceof Parent parent && !(node instanceof VirtualFlow<?>))
            parent.getChildrenUnmodifiable().forEach(ImportViewTest::assertNamed);
    }

    private ImportView view(Work work) {
        ImportDesk desk = new ImportDesk(folder, work);
        opened = Optional.of(desk);
        ImportView view = new ImportView(
                desk.model, desk.messages, new Formats(Locale.US), () -> chosen, () -> closed.add("closed"));
        new Scene(view, 1366, 776);
        view.applyCss();
        view.layout();
        return view;
    }

    private ImportDesk desk() {
        return opened.orElseThrow();
    }

    /** Presses a key where the focus is. */
    private static void press(ImportView view, KeyCode key) {
        Node owner = Optional.ofNullable(view.getScene().getFocusOwner()).orElse(view);
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static Button button(ImportView view, String id) {
        return (Button) view.lookup("#" + id);
    }

    private static String words(Parent parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Label label) words.append(label.getText()).append('\n');
            else if (node instanceof Parent inner) words.append(words(inner));
        }
        return words.toString();
    }
}
