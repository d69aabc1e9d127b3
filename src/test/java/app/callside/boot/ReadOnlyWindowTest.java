package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.table.TableFormat;
import app.callside.base.text.Language;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import app.callside.deck.CardEdition;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.figures.FigureSheet;
import app.callside.figures.Period;
import app.callside.ledger.CustomerId;
import app.callside.people.Deed;
import app.callside.people.PaymentDetails;
import app.callside.review.CallFilter;
import app.callside.safekeeping.Errand;
import app.callside.testing.FxTest;
import app.callside.testing.NewerStore;
import app.callside.testing.SampleStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a newer program wrote is there to be read, in the whole window; nothing of it can be changed. */
@Tag("X1")
@SuppressWarnings("NullAway.Init")
class ReadOnlyWindowTest extends FxTest {
    private static final Clock MONDAY =
            Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private Path data;
    private Wiring copy;
    private TreeMap<String, String> before;

    @BeforeEach
    void aCopyOfWhatANewerProgramWrote() throws Exception {
        data = SampleStore.in(folder.resolve("data"), MONDAY);
        NewerStore.of(data);
        before = files();
        copy = Wiring.beside(data, new char[0], MONDAY, Locale.US);
    }

    @AfterEach
    void theDataIsAsItWas() throws IOException {
        copy.close();
        assertEquals(before, files());
    }

    /** By the hash of their content. */
    private TreeMap<String, String> files() throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (var walk = Files.walk(data)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = data.relativize(file).toString();
                if (!name.startsWith("reading")) all.put(name, hash(file));
            }
        }
        return all;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void whatSomebodyWouldChangeIsRefused() {
        CustomerId anyone = everyone().getFirst();
        refused(() -> copy.shelf.put("a.pdf", new byte[] {1}, anyone, Optional.empty(), DocumentKind.OTHER, "me"));
        refused(() -> copy.safekeeping().back());
        refused(() -> copy.safekeeping().prepare(new Errand.Encrypt()));
        refused(() -> copy.safekeeping().prepare(new Errand.GoBack("any")));
        refused(() -> copy.safekeeping().keepSecondFolder(Optional.of(folder.resolve("second"))));
        refused(() -> copy.house.keep(new PaymentDetails("another bank", "", "")));
        refused(() -> copy.outbox.hurry());
        refused(() -> copy.fillSample());
        assertFalse(Files.exists(folder.resolve("second")));
    }

    @Test
    void whatWouldHaveToBeToldOfIsRefused() {
        LocalDate today = MONDAY.instant().atZone(MONDAY.getZone()).toLocalDate();
        Path file = folder.resolve("calls.csv");
        refused(() -> copy.export().write(CallFilter.ALL, today, file, TableFormat.CSV, Progress.NONE));
        FigureSheet sheet = copy.figures()
                .of(Period.of(Period.Kind.YEAR, today), Optional.empty(), Progress.NONE)
                .orElseThrow();
        refused(() -> copy.figuresExport().write(sheet, file, TableFormat.CSV));
        refused(() -> copy.handOvers().handOver(everyone().getFirst(), today, "me", file));
        refused(() -> copy.trail().tell(Deed.EXPORTED, "clipboard", "3"));
        assertFalse(Files.exists(file));
    }

    @Test
    void cardsOfAnotherLanguageAreThereAllTheSame() {
        copy.speak(Language.GERMAN);
        copy.cards.bringIn();
        assertEquals(
                Set.of(Language.GERMAN),
                copy.cards.all().stream().map(CardEdition::language).collect(Collectors.toSet()));
    }

    @Test
    void copiesOnFileAreReadWhereTheyLie() throws IOException {
        DocumentOnFile paper = copy.shelf.of(papered()).getFirst();
        assertEquals(paper.size(), copy.shelf.content(paper).length);
        Path given = Files.createDirectories(data.resolve("documents/open/1")).resolve("seen elsewhere.pdf");
        Files.writeString(given, "by the window that works");
        Path seen = copy.shelf.open(paper);
        assertTrue(Files.exists(seen) && seen.startsWith(data.resolve("reading")), seen.toString());
        copy.shelf.clearViews();
        assertTrue(Files.exists(given) && !Files.exists(seen));
        Files.delete(given);
        assertEquals(0, copy.shelf.sweep());
    }

    private CustomerId papered() {
        return everyone().stream()
                .filter(customer -> !copy.shelf.of(customer).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<CustomerId> everyone() {
        return copy.worklist.on(MONDAY.instant().atZone(MONDAY.getZone()).toLocalDate()).stream()
                .map(entry -> entry.standing().customer())
                .toList();
    }

    @Test
    void theWindowReadsAndSaysSoAndNoCallIsBegun() throws IOException {
        List<Fault> told = new ArrayList<>();
        DeskWindow window = fx(() -> new DeskWindow(
                copy,
                show -> new ToldWork(fault -> {
                    told.add(fault);
                    show.accept(fault);
                }),
                new TakenDown(Files.createDirectories(folder.resolve("drafts"))),
                new NoDocuments(),
                Headset.ofTheSystem(),
                Optional::empty));
        Scene scene = fx(() -> new Scene(window.root(), 1366, 820));
        fx(window::begin);
        assertTrue(words(scene, "save-state").contains("Only a copy"), words(scene, "save-state"));
        fx(() -> ((Button) scene.lookup("#worklist-prepare")).fire());
        fx(() -> scene.getRoot().applyCss());
        fx(() -> ((TextInputControl) scene.lookup("#prepare-reason")).setText("looked at the bank"));
        press(scene, KeyCode.F7);
        assertEquals(List.of("store.read-only"), told.stream().map(Fault::key).toList());
        assertTrue(fx(() -> scene.lookup("#note") == null), "no call has begun");
    }

    private static String words(Scene scene, String id) {
        return fx(() -> {
            scene.getRoot().applyCss();
            return ((Labeled) scene.lookup("#" + id)).getText();
        });
    }

    private static void press(Scene scene, KeyCode key) {
        fx(() -> {
            Node focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene.getRoot().getChildrenUnmodifiable().getFirst() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /** Does everything at once, and tells what is refused. */
    private record ToldWork(Consumer<Fault> told) implements Work {
        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            start(task, then, told);
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            new DirectWork().start(task, then, otherwise);
        }

        @Override
        public void show(Runnable step) {
            step.run();
        }
    }

    private static void refused(Executable deed) {
        assertEquals(
                "store.read-only", assertThrows(Refused.class, deed).fault().key());
    }
}
