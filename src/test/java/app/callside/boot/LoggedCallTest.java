package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.FxWork;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.review.CallFilter;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole call in which much goes wrong, and nothing of what was said in it in the logs. */
@Tag("X1")
class LoggedCallTest extends FxTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);
    /** What must not be found: a customer, a person, amounts, what was said, a number and a secret. */
    private static final List<String> MARKS =
            List.of("zyxwold", "quorrick", "7913", "7,913", "flibberty", "0199187", "hunter2hunter2", "oberdorfer");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Test
    void theLogsHoldNothingOfIt() throws Exception {
        Path data = folder.resolve("data");
        List<Fault> told = new ArrayList<>();
        try (Wiring wiring = Wiring.open(TestDatabase.ready(data), MONDAY, Locale.US)) {
            bringIn(wiring);
            wiring.deck();
            FaultsInSightTest.readBefore(wiring);
            call(wiring);
            assertEquals(
                    1,
                    wiring.history()
                            .page(CallFilter.ALL.containing("flibberty"), 5, TODAY)
                            .total(),
                    "the call is in the history");
            told.addAll(provoke(wiring));
        }
        assertEquals(6, told.size());
        String logs = logs(data.resolve("logs"));
        for (String line :
                List.of("Refused: store.read", "Refused: intake.missing", "Refused: store.write", "Uncaught"))
            assertTrue(logs.contains(line), line + " in\n" + logs);
        assertTrue(logs.contains("state 22001 code 22001"), "the database says why by its codes\n" + logs);
        for (String mark : MARKS) assertFalse(logs.toLowerCase(Locale.ROOT).contains(mark), mark + " in\n" + logs);
    }

    private void bringIn(Wiring wiring) throws IOException {
        Path export = Files.writeString(folder.resolve("zyxwold.csv"), """
                Customer,Contact,Phone,Invoice No,Invoice Date,Due Date,Open Amount
                Zyxwold Foundry,Ilse Quorrick,312 555 0142,ZW-0199187,2026-08-01,2026-08-31,"7,913.57"
                """);
        wiring.intake().run(export, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
        wiring.house.introduce(new app.callside.people.DeskProfile("Dana Oberdorfer", "Ridgeway", "1"));
    }

    private void call(Wiring wiring) {
        Screens screens = fx(() -> new Screens(
                wiring,
                _ -> new DirectWork(),
                new NothingLeaves(),
                new NoDocuments(),
                Headset.ofTheSystem(),
                Optional::empty));
        fx(() -> {
            scene = new Scene(screens.root(), 1200, 800);
            screens.begin();
        });
        fx(() -> ((Button) find("worklist-prepare")).fire());
        fx(() -> press(KeyCode.F7, false));
        fx(() -> {
            TextInputControl note = (TextInputControl) find("note");
            note.requestFocus();
            note.appendText("flibberty: Quorrick pays 7,913.57");
        });
        fx(() -> press(KeyCode.ENTER, false));
        fx(() -> press(KeyCode.DIGIT2, true));
        fx(() -> press(KeyCode.ENTER, false));
        fx(() -> press(KeyCode.F9, false));
        fx(() -> press(KeyCode.F9, false));
    }

    /** Each kind of failure, with words of the call in it. */
    private List<Fault> provoke(Wiring wiring) throws InterruptedException {
        String words = "Zyxwold's Ilse Quorrick promised 7,913.57: flibberty hunter2hunter2";
        BlockingQueue<Fault> told = new LinkedBlockingQueue<>();
        List<Callable<?>> failing = List.of(
                () -> {
                    throw new Refused(Fault.of("store.read", words).because(new IOException(words)));
                },
                () -> {
                    throw new IllegalStateException(words, new IOException(words));
                },
                () -> {
                    throw new StackOverflowError(words);
                },
                () -> wiring.intake()
                        .preview(folder.resolve("quorrick-7913.csv"), ImportOptions.FROM_FILE, Progress.NONE),
                () -> wiring.database.inOne(() -> wiring.database.write(
                        h -> h.createUpdate("insert into setting (name, content) values (:name, :name)")
                                .bind("name", words.repeat(200))
                                .execute())));
        List<Fault> all = new ArrayList<>();
        try (FxWork work = new FxWork(told::add)) {
            for (Callable<?> one : failing) {
                work.start(one, _ -> {});
                all.add(waitFor(told));
            }
        }
        LastResort handler = new LastResort(told::add);
        Platform.runLater(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(handler);
            Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
            throw new IllegalStateException(words);
        });
        all.add(waitFor(told));
        return all;
    }

    private static Fault waitFor(BlockingQueue<Fault> told) throws InterruptedException {
        Fault fault = told.poll(30, TimeUnit.SECONDS);
        if (fault == null) throw new AssertionError("Nobody was told");
        return fault;
    }

    private static String logs(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList())
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
        }
        return all.toString();
    }

    private Node find(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node found = scene.lookup("#" + id);
        if (found == null) throw new AssertionError("Nothing is called " + id);
        return found;
    }

    private void press(KeyCode key, boolean alt) {
        Node focused = scene.getFocusOwner();
        Node target = focused == null || focused.getScene() != scene ? scene.getRoot() : focused;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
    }
}
