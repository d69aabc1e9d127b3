package app.callside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.boot.Headset;
import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.settings.RuleFile;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.SampleStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that can be operated has an id for tests, and a name, a role and a help for people who do not see it, on every
 * screen; and Tab comes to it in the order in which it is read.
 */
@Tag("X7")
class AccessibleNamesTest extends FxTest {
    private static final String EXPORT = """
            Customer,Invoice No,Invoice Date,Due Date,Open Amount
            Fernhill Tools,F-1,2026-08-01,2026-08-31,100.00
            Fernhill Tools,F-2,2026-08-01,2026-08-31,much
            """;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private @Nullable Wiring wiring;

    @SuppressWarnings("NullAway.Init")
    private Screens screens;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void export() throws IOException {
        Files.writeString(folder.resolve("open.csv"), EXPORT);
    }

    private void open(Path data) {
        Path export = folder.resolve("open.csv");
        Wiring opened = Wiring.open(data, CLOCK, new AtomicLong()::incrementAndGet, Locale.US);
        wiring = opened;
        opened.deck();
        screens = fx(() -> new Screens(
                opened,
                _ -> new AtOnce(),
                new NothingLeaves(),
                new OneDocument(folder),
                Headset.ofTheSystem(),
                () -> Optional.of(export)));
        scene = fx(() -> {
            Scene made = new Scene(screens.root(), 1366, 820);
            Theme.ofTheSystem().dress(made);
            return made;
        });
    }

    /** Chooses a file that names an invoice of the sample. */
    private record OneDocument(Path folder) implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            try {
                return List.of(Files.writeString(folder.resolve("POD 2340.txt"), "signed"));
            } catch (IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        }

        @Override
        public void open(Path file) {}
    }

    @AfterEach
    void close() {
        if (wiring != null) wiring.close();
    }

    @Test
    void onEachOfTheFirstStepsAndTheGuide() {
        open(TestDatabase.ready(folder.resolve("data")));
        fx(screens::begin);
        assertNamed("welcome-name");
        click("first-later");
        assertNamed("welcome-account");
        click("first-later");
        assertNamed("welcome-import");
        click("welcome-sample");
        assertNamed("guide-go-on");
        click("guide-go-on");
        assertNamed("guide-text");
    }

    @Test
    void onTheWorklistTheHelpTheKeySheetAndTheHistory() {
        openSample();
        assertNamed("worklist");
        press("F1");
        assertNamed("help-search");
        fx(() -> ((TextInputControl) node("help-search")).setText("recovery"));
        assertNamed("help-list");
        press("Esc");
        press("Shortcut+F1");
        assertNamed("key-sheet");
        press("Esc");
        press("Shortcut+K");
        fx(() -> ((TextInputControl) node("find")).setText("har"));
        assertNamed("find-hit-0");
        press("Esc");
        press("F4");
        assertNamed("history-table");
    }

    @Test
    void onTheFigures() {
        openSample();
        click("go-figures");
        assertNamed("figure-calls");
        fx(() -> ((ChoiceBox<?>) node("figures-period")).getSelectionModel().selectLast());
        assertNamed("figures-from");
    }

    @Test
    void onEveryPartOfTheAccount() {
        openSample();
        press("F5");
        assertNamed("account-items");
        click("account-payments-tab");
        assertNamed("account-payments");
        click("account-contacts-tab");
        assertNamed("contact-add");
        click("contact-add");
        assertNamed("contact-new-name");
        press("Alt+Z");
        fx(() -> ((ChoiceBox<?>) node("erasure-who")).getSelectionModel().select(1));
        assertNamed("erasure-reason");
        press("Alt+Z");
        click("account-history-tab");
        assertNamed("account-history");
        click("account-close");
        assertNamed("worklist");
    }

    @Test
    void onTheCallDeskFromPreparationToRecap() {
        openSample();
        call();
        assertNamed("note");
        press("F5");
        assertNamed("account-items");
        assertTrue(fx(() -> scene.lookup("#note").isFocused() || scene.getFocusOwner() == scene.lookup("#note")));
        press("F5");
        assertNamed("note");
        for (String commitment : List.of("paid_now", "plan", "promise", "call_back", "dispute", "document")) {
            String form = Set.of("paid_now", "plan", "promise").contains(commitment) ? "plan" : "form";
            click("commit-" + commitment);
            assertNamed(form + "-take");
            click(form + "-leave");
        }
        click("deck-tab-script");
        assertNamed("deck");
        click("deck-tab-questions");
        assertNamed("deck");
        click("deck-tab-rebuttals");
        fx(() -> ((TextInputControl) node("deck-search")).setText("proof"));
        assertNamed("deck-search");
        press("F6");
        assertNamed("recap-text");
        for (String form : List.of("email", "letter", "fax")) {
            click("recap-" + form);
            assertNamed("recap-text");
        }
    }

    @Test
    void onTheDeskBesideThePhone() {
        openSample();
        click("worklist-prepare");
        click("compact");
        assertNamed("compact-customer");
        click("compact");
        press("F2");
        call();
        click("compact");
        assertNamed("strip-use");
        for (String page : List.of("account", "deck", "notes")) {
            click("page-" + page);
            assertNamed("note");
        }
        for (String commitment : List.of("plan", "dispute", "pay")) {
            click("commit-" + commitment);
            assertNamed("commitment");
            press("Esc");
        }
        click("page-recap");
        assertNamed("recap-text");
    }

    @Test
    void onEveryPartOfTheSettings() {
        openSample();
        press("Shortcut+Comma");
        click("company-settings");
        for (int part = 0; part < RuleFile.values().length; part++) {
            int at = part;
            fx(() -> ((ListView<?>) node("settings-parts")).getSelectionModel().select(at));
            assertNamed("settings-keep");
        }
        assertNamed("rule-recap-en-email");
    }

    @Test
    void onEveryStepOfTheImport() {
        openSample();
        press("Shortcut+I");
        assertNamed("import-choose");
        click("import-choose");
        assertNamed("import-take");
        click("import-take");
        assertNamed("import-worklist");
    }

    private void openSample() {
        open(SampleStore.in(folder.resolve("data"), CLOCK));
        fx(screens::begin);
    }

    private void call() {
        click("worklist-prepare");
        assertNamed("prepare");
        fx(() -> {
            Node reason = scene.lookup("#prepare-reason");
            if (reason instanceof TextInputControl field) field.setText("looked into it");
        });
        press("F7");
        fx(() -> ((TextInputControl) node("note")).setText("our CFO is on vacation, nobody can release the transfer"));
        press("Shortcut+R");
        assertNamed("form-name");
        press("Enter");
    }

    private void assertNamed(String shown) {
        List<Node> operable = fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Node> found = new ArrayList<>();
            collect(scene.getRoot(), found);
            return found;
        });
        assertTrue(operable.size() > 3, "found only " + operable + " to judge");
        Set<String> ids = new TreeSet<>();
        List<String> wrong = fx(() -> {
            List<String> nameless = new ArrayList<>();
            for (Node node : operable) {
                if (node.getId() == null || node.getId().isBlank()) nameless.add("no id: " + words(node));
                else if (!ids.add(node.getId())) nameless.add("two of one id: " + words(node));
                if (role(node).isEmpty()) nameless.add("no role: " + words(node));
                if (name(node).isBlank()) nameless.add("no name: " + words(node));
            }
            return nameless;
        });
        assertEquals(List.of(), wrong, "where " + shown + " is shown");
        assertEquals(List.of(), fx(() -> withoutHelp(operable)), "where " + shown + " is shown");
        assertEquals(List.of(), fx(() -> withoutKey(operable)), "where " + shown + " is shown");
        assertEquals(List.of(), fx(() -> outOfOrder(scene.getRoot())), "where " + shown + " is shown");
        assertTrue(
                fx(() -> scene.lookup("#" + shown) != null) || ids.stream().anyMatch(id -> id.startsWith(shown)),
                () -> "#" + shown + " is not shown; there are " + ids);
    }

    /** What is seen and can be operated; the parts inside a control are the control's own affair. */
    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) return;
        boolean operable = node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof TableView<?>
                || node instanceof ListView<?>
                || node.isFocusTraversable() && node instanceof Control && !(node instanceof ScrollPane);
        if (operable) found.add(node);
        boolean opaque = operable && !(node instanceof TableView<?>) && !(node instanceof ListView<?>);
        if (!opaque && node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    /** What a control says of itself, or of its kind as soon as the focus has moved. */
    private List<String> withoutHelp(List<Node> operable) {
        List<String> without = helpless(operable);
        if (without.isEmpty()) return without;
        Optional<Node> before = Optional.ofNullable(scene.getFocusOwner());
        operable.stream().filter(Node::isFocusTraversable).limit(2).forEach(Node::requestFocus);
        before.ifPresent(Node::requestFocus);
        return helpless(operable);
    }

    /** What Tab does not come to has a key of its own, and says which. */
    private static List<String> withoutKey(List<Node> operable) {
        String aside = Messages.in(Locale.US).text("base.help.aside");
        return operable.stream()
                .filter(node -> aside.equals(node.getAccessibleHelp()))
                .map(node -> "no key: " + words(node))
                .toList();
    }

    private static List<String> helpless(List<Node> operable) {
        return operable.stream()
                .filter(node -> node.getAccessibleHelp() == null
                        || node.getAccessibleHelp().isBlank())
                .map(node -> "no help: " + words(node))
                .toList();
    }

    @Test
    void whatIsOutOfOrderIsFound() {
        fx(() -> {
            Button first = new Button("first");
            Button second = new Button("second");
            Pane pane = new Pane(second, first);
            new Scene(new StackPane(pane), 400, 400);
            pane.applyCss();
            first.resizeRelocate(0, 0, 50, 20);
            second.resizeRelocate(0, 40, 50, 20);
            assertEquals(1, outOfOrder(pane).size());
            second.resizeRelocate(80, 0, 50, 20);
            assertEquals(1, outOfOrder(pane).size());
            first.resizeRelocate(160, 0, 50, 20);
            assertEquals(List.of(), outOfOrder(pane));
        });
    }

    /** Controls that the Tab key comes to in another order than they are read, by rows and from left to right. */
    private static List<String> outOfOrder(Parent parent) {
        List<String> wrong = new ArrayList<>();
        List<Node> ordered = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable())
            if (child.isVisible() && child.isManaged() && holdsFocusable(child)) ordered.add(child);
        for (int i = 1; i < ordered.size(); i++) {
            Bounds last = ordered.get(i - 1).getBoundsInParent();
            Bounds next = ordered.get(i).getBoundsInParent();
            boolean above = next.getMaxY() <= last.getMinY() + 1;
            boolean beside = next.getMinY() < last.getMaxY() - 1 && last.getMinY() < next.getMaxY() - 1;
            boolean left = beside && next.getMaxX() <= last.getMinX() + 1;
            if (above || left) wrong.add(words(ordered.get(i)) + " comes after " + words(ordered.get(i - 1)));
        }
        for (Node child : ordered)
            if (child instanceof Parent inner && !(child instanceof Control)) wrong.addAll(outOfOrder(inner));
        return wrong;
    }

    private static boolean holdsFocusable(Node node) {
        if (!node.isVisible()) return false;
        if (node.isFocusTraversable() && node instanceof Control) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(AccessibleNamesTest::holdsFocusable);
    }

    private static Optional<AccessibleRole> role(Node node) {
        return Optional.ofNullable(node.getAccessibleRole())
                .filter(role -> role != AccessibleRole.NODE && role != AccessibleRole.PARENT);
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " \"" + name(node) + "\" " + node.getStyleClass()
                + " in " + node.getParent().getStyleClass();
    }

    private void press(String combination) {
        KeyCodeCombination key = (KeyCodeCombination) KeyCombination.valueOf(combination);
        boolean shortcut = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean alt = key.getAlt() == KeyCombination.ModifierValue.DOWN;
        fx(() -> {
            Node focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene.getRoot() : focused,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            key.getCode().getChar(),
                            key.getCode() == KeyCode.UNDEFINED ? KeyCode.ESCAPE : key.getCode(),
                            false,
                            shortcut,
                            alt,
                            false));
        });
    }

    private void click(String id) {
        fx(() -> ((ButtonBase) node(id)).fire());
    }

    private Node node(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node node = scene.lookup("#" + id);
        if (node == null) throw new AssertionError("The screen has no #" + id);
        return node;
    }

    /** Work done at once; what other threads tell is shown on the interface thread. */
    private static final class AtOnce implements Work {
        private final Work direct = new DirectWork();

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            direct.start(task, then);
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            direct.start(task, then, otherwise);
        }

        @Override
        public void show(Runnable step) {
            if (Platform.isFxApplicationThread()) step.run();
            else Platform.runLater(step);
        }
    }
}
