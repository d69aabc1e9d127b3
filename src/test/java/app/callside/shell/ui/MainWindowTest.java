package app.callside.shell.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.boot.Headset;
import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.help.Block;
import app.callside.help.HelpBook;
import app.callside.help.HelpPage;
import app.callside.help.Span;
import app.callside.help.ui.HelpView;
import app.callside.people.Role;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the whole window: what each means in each state, and what the manual says of them. */
@Tag("X2")
@SuppressWarnings("NullAway.Init")
class MainWindowTest extends FxTest {
    private static final String EXPORT = """
            Customer,Invoice No,Invoice Date,Due Date,Open Amount
            Fernhill Tools,F-1,2026-08-01,2026-08-31,100.00
            Fernhill Tools,F-2,2026-08-01,2026-08-31,much
            """;

    /** What lists, fields and the lock hear besides. */
    private static final Set<String> OF_LISTS_AND_FIELDS = Set.of("Enter", "Esc", "Tab", "↑", "↓", "1", "5");
    /** Keys of another place that a page about a screen names all the same. */
    private static final Map<String, Set<String>> BESIDES =
            Map.of("people", Set.of("Alt ↓", "Alt R"), "backups", Set.of("Alt D"));

    private static final Pattern KEY = Pattern.compile("((Ctrl|Alt|Shift) .*|F[0-9]+|[^a-z]|Enter|Esc|Tab|Page .*)");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private Wiring wiring;
    private Screens screens;
    private MainWindow window;
    private Scene scene;
    /** Actions that could be done in one of the states. */
    private final Set<String> seen = new HashSet<>();

    private void open(Path data) {
        Path export = folder.resolve("open.csv");
        wiring = Wiring.open(data, CLOCK, new AtomicLong()::incrementAndGet, Locale.US);
        wiring.deck();
        screens = fx(() -> new Screens(
                wiring,
                _ -> new AtOnce(),
                new NothingLeaves(),
                new NoDocument(),
                Headset.ofTheSystem(),
                () -> Optional.of(export)));
        window = (MainWindow) screens.root();
        scene = fx(() -> {
            Scene made = new Scene(screens.root(), 1366, 820);
            Theme.ofTheSystem().dress(made);
            return made;
        });
    }

    @BeforeEach
    void export() throws IOException {
        Files.writeString(folder.resolve("open.csv"), EXPORT);
    }

    private void openEmpty() {
        open(TestDatabase.ready(folder.resolve("data")));
        fx(screens::begin);
    }

    private void openSample() {
        open(SampleStore.in(folder.resolve("data"), CLOCK));
        fx(screens::begin);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    /** Each state that is gone through is judged: at most one action for a key, on the screen and everywhere together. */
    @Test
    void noTwoActionsThatCanBeDoneAtTheSameTimeShareAKey() {
        openSample();
        step("Down");
        step("Shortcut+F");
        step("Esc");
        account();
        call();
        promises();
        history();
        step("Shortcut+Shift+F");
        step("F11");
        fill("cards-search", "vacation");
        step("F12");
        step("Shortcut+Comma");
        step("Alt+N");
        step("Alt+D");
        step("Alt+B");
        step("Alt+G");
        step("Esc");
        step("Shortcut+Shift+U");
        step("Shortcut+I");
        click("import-choose");
        click("import-take");
        Set<String> sharing = fx(this::thatShareAKey);
        assertTrue(sharing.size() > 15, "found only " + sharing);
        sharing.removeAll(seen);
        assertEquals(Set.of(), sharing, "share a key, and no state was gone through in which they can be done");
    }

    private void account() {
        step("F5");
        click("account-contacts-tab");
        step("Alt+C");
        step("Alt+Z");
        fx(() -> ((ChoiceBox<?>) node("erasure-who")).getSelectionModel().select(1));
        judge("a person to erase");
        step("Alt+Z");
        step("F5");
        fill("worklist-filter", "castellan");
        step("F5");
        step("Alt+D");
        step("G");
        step("F5");
        fill("worklist-filter", "");
    }

    private void call() {
        beginCall();
        for (String form : List.of("Alt+1", "Alt+3", "Alt+4", "Alt+5", "Alt+9", "Alt+0")) {
            step(form);
            step("Esc");
        }
        step("Shortcut+Shift+1");
        step("Shortcut+Shift+0");
        step("F6");
        step("Alt+2");
        step("F6");
        step("F8");
        step("F8");
        step("F5");
        step("F5");
    }

    private void beginCall() {
        fill("worklist-filter", "harborline");
        click("worklist-prepare");
        fx(() -> {
            if (scene.lookup("#prepare-reason") instanceof TextInputControl reason) reason.setText("looked into it");
        });
        judge("before the call");
        step("F7");
        fill("note", "our CFO is on vacation, she pays 4,900 on Friday");
        step("Enter");
    }

    private void promises() {
        step("Shortcut+Shift+P");
        for (int kind = 0; kind < 4; kind++) {
            step("Down");
            step("P");
        }
    }

    private void history() {
        step("F4");
        fill("history-search", "klein");
        step("Alt+K");
        step("Esc");
        step("Down");
        step("Alt+P");
        step("Alt+P");
        step("Alt+1");
        step("Alt+1");
        step("Alt+T");
        step("Shortcut+F"); // into the search, which has an Escape of its own
        step("Alt+K"); // and so has the name of a view
        step("Esc");
        step("Alt+T");
        step("Alt+T");
        step("Alt+R");
        step("Esc");
        step("Alt+O");
        step("Alt+M");
        step("Shortcut+F");
        step("Esc");
    }

    /** By the names of screen and action, those with a key that another one has too. */
    private Set<String> thatShareAKey() {
        Map<Screen, KeyMap> all = window.allKeys();
        KeyMap everywhere = Objects.requireNonNull(all.remove(Screen.WELCOME));
        Set<String> sharing = new TreeSet<>();
        all.forEach((screen, map) -> Stream.concat(map.actions().stream(), everywhere.actions().stream())
                .collect(Collectors.groupingBy(
                        action -> action.key().getName(),
                        Collectors.mapping(action -> action.id(), Collectors.toList())))
                .values()
                .stream()
                .filter(ids -> ids.size() > 1)
                .forEach(sharing::addAll));
        return sharing;
    }

    private void judge(String state) {
        Map<String, List<String>> byKey = fx(() -> window.canBeDone().stream()
                .collect(Collectors.groupingBy(
                        action -> action.key().getName(),
                        TreeMap::new,
                        Collectors.mapping(KeyMap.Action::id, Collectors.toList()))));
        assertTrue(byKey.size() > 10, "only " + byKey.keySet() + " after " + state);
        byKey.forEach((key, ids) -> {
            assertEquals(1, ids.size(), key + " means " + ids + " after " + state);
            seen.addAll(ids);
        });
    }

    @Test
    void everyScreenHasItsPageAndF1OpensItWithTheKeysOfTheScreen() {
        openEmpty();
        HelpBook book = HelpBook.in(Locale.ENGLISH);
        for (Screen screen : Screen.values())
            assertTrue(book.page(ScreenKeys.page(screen)).isPresent(), "no page tells about " + screen);
        press("F4");
        press("F1");
        assertEquals("History and reviews", heading());
        assertTrue(words("help-keys").contains("Search calls"), words("help-keys"));
        press("F1");
        assertFalse(isThere("help-sheet"));
        press("Shortcut+Shift+U");
        press("F1");
        assertEquals("People and rights", heading());
    }

    @Test
    void whoeverHasToSignInReadsAboutThatAndCanDoNothingElse() {
        openSampleOfTwo();
        fx(() -> ((TextInputControl) node("sign-in-password")).setText("harb"));
        press("F1");
        assertEquals("People and rights", heading());
        assertEquals("help-search", focused());
        assertFalse(isThere("help-keys"), "keys of a screen, and maybe of somebody's own");
        press("Shortcut+K");
        press("F4");
        press("Shortcut+Shift+A");
        assertEquals("People and rights", heading());
        assertEquals("help-search", focused());
        fx(() -> ((TextInputControl) node("help-search")).setText("recovery code"));
        press("F1");
        assertFalse(isThere("help-sheet"));
        assertEquals("sign-in-password", focused());
        assertEquals("harb", fx(() -> ((TextInputControl) node("sign-in-password")).getText()));
        press("F1");
        press("Esc");
        assertFalse(isThere("help-sheet"));
        assertEquals("sign-in-password", focused());
        fx(() -> ((ButtonBase) node("sign-in-help")).fire());
        assertTrue(isThere("help-sheet"));
    }

    @Test
    void aDeskThatLocksItselfTakesTheHelpAway() {
        openSampleOfTwo();
        signIn("Dana Reyes", "harbour lights");
        press("F1");
        press("Shortcut+Shift+L");
        assertFalse(isThere("help-sheet"));
        assertEquals("sign-in-password", focused());
    }

    @Test
    void besideACallOfSomebodyElseTheHelpTellsHowTheDeskIsShared() {
        openSampleOfTwo();
        signIn("Dana Reyes", "harbour lights");
        beginCall();
        press("Shortcut+Shift+L");
        signIn("Omar Lund", "quiet orchard");
        press("F3");
        assertTrue(isThere("desk-occupied"));
        press("F1");
        assertEquals("People and rights", heading());
        press("F1");
        assertEquals("desk-occupied", focused());
    }

    private void openSampleOfTwo() {
        open(SampleStore.in(folder.resolve("data"), CLOCK));
        wiring.staff().add("Omar Lund", Role.SUPERVISOR, "first password", "harbour lights");
        wiring.signIn().out();
        assertEquals(Optional.empty(), wiring.signIn().renew("Omar Lund", "first password", "quiet orchard"));
        wiring.signIn().out();
        fx(screens::begin);
    }

    @SuppressWarnings("unchecked")
    private void signIn(String name, String password) {
        fx(() -> ((ChoiceBox<Optional<String>>) node("sign-in-name")).setValue(Optional.of(name)));
        fx(() -> ((TextInputControl) node("sign-in-password")).setText(password));
        fx(() -> ((ButtonBase) node("sign-in-go")).fire());
        assertFalse(isThere("sign-in"), name + " is not let in");
    }

    @Test
    void helpDuringACallLeavesTheCaretWhereItWas() {
        openSample();
        beginCall();
        fx(() -> {
            TextInputControl note = (TextInputControl) node("note");
            note.setText("asks for the");
            note.requestFocus();
            note.selectRange(4, 4);
        });
        press("F1");
        assertEquals("Call desk", heading());
        assertEquals("help-search", focused());
        fx(() -> ((TextInputControl) node("help-search")).setText("instalm"));
        press("F8"); // no key of the call is heard below the page
        press("Esc");
        assertFalse(isThere("help-sheet"));
        assertEquals("note", focused());
        assertEquals(4, fx(() -> ((TextInputControl) node("note")).getCaretPosition()));
        assertEquals("asks for the", fx(() -> ((TextInputControl) node("note")).getText()));
        assertEquals("Hold", fx(() -> ((Labeled) node("hold")).getText()));
    }

    @Test
    void whatIsReadIsFoundByTypingAndByTheArrows() {
        openEmpty();
        press("F1");
        assertEquals("First steps", heading());
        fx(() -> ((TextInputControl) node("help-search")).setText("recovery code"));
        String first = heading();
        press("Down");
        assertNotEquals(first, heading());
        press("Up");
        assertEquals(first, heading());
        fx(() -> ((TextInputControl) node("help-search")).setText(""));
        assertEquals(first, heading());
    }

    @Test
    void anotherScreenPutsTheHelpAway() {
        openEmpty();
        press("F1");
        press("F4");
        assertFalse(isThere("help-sheet"));
        press("F1");
        press("F4");
        assertFalse(isThere("help-sheet"));
        press("F1");
        press("Shortcut+K");
        assertFalse(isThere("help-sheet"));
        assertEquals("find", focused());
    }

    @Test
    void everyKeyIsOnTheSheet() {
        openEmpty();
        press("Shortcut+F1");
        assertTrue(isThere("key-sheet"));
        assertTrue(words("key-sheet").contains("Search calls"), "the history has its keys there");
        press("Esc");
        assertFalse(isThere("key-sheet"));
    }

    /** One constant for each: two actions under one name would get each other's keys. */
    @Test
    void everyActionHasANameOfItsOwnAndNoKeyIsRefusedToAnother() {
        openEmpty();
        Map<Screen, KeyMap> all = fx(() -> window.allKeys());
        Map<String, Set<Hotkey>> byName = new TreeMap<>();
        all.values().stream()
                .flatMap(map -> map.actions().stream())
                .forEach(action -> byName.computeIfAbsent(action.id(), _ -> new HashSet<>())
                        .add(action.hotkey()));
        assertTrue(byName.size() > 150, "found only " + byName.keySet());
        byName.values().forEach(same -> assertEquals(1, same.size(), same::toString));
        byName.keySet().forEach(name -> assertTrue(name.length() <= 60, name));
    }

    /** By keyboard alone, during a call. */
    @Test
    void aKeyOfOnesOwnWorksAtOnce() {
        openSample();
        beginCall();
        fx(() -> node("note").requestFocus());
        press("Shortcut+F1");
        assertEquals("key-search", focused());
        fx(() -> ((TextInputControl) node("key-search")).setText("hold and"));
        press("Enter");
        press("F9");
        assertTrue(words("key-sheet").contains("F9 is taken: End call"), words("key-sheet"));
        press("Shortcut+H");
        assertTrue(words("key-sheet").contains("Ctrl H edits text"), words("key-sheet"));
        press("Alt+H");
        assertTrue(words("key-sheet").contains("has the key Alt H from now on"), words("key-sheet"));
        assertTrue(words("key-desk-hold").contains("Alt H | Hold and resume | usually F8"), words("key-desk-hold"));
        press("Esc");
        assertEquals("note", focused());
        assertEquals("Alt H", fx(() -> node("hold").getAccessibleHelp()));
        assertEquals("Alt H", fx(() -> ((Labeled) ((Labeled) node("hold")).getGraphic()).getText()));
        press("F8");
        assertEquals("Hold", fx(() -> ((Labeled) node("hold")).getText()), "the usual key is free now");
        press("Alt+H");
        assertNotEquals("Hold", fx(() -> ((Labeled) node("hold")).getText()));
        press("Alt+H");
        assertEquals("Hold", fx(() -> ((Labeled) node("hold")).getText()));
        judge("a key of one's own");
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() throws IOException {
        openSample();
        press("Shortcut+F1");
        fx(() -> ((TextInputControl) node("key-search")).setText("lock the desk"));
        press("Enter");
        press("Shortcut+Shift+F9");
        fx(() -> ((TextInputControl) node("key-search")).setText("search calls"));
        press("Enter");
        press("Shortcut+Shift+Y");
        press("Esc");
        wiring.close();
        open(folder.resolve("data"));
        fx(screens::begin);
        Map<String, String> now = new TreeMap<>();
        fx(() -> window.allKeys()
                .values()
                .forEach(map -> map.actions().forEach(action -> now.put(action.id(), Keyed.words(action.key())))));
        assertEquals("Ctrl Shift F9", now.get("lock"));
        assertEquals("Ctrl Shift Y", now.get("history-find"));
        press("F4");
        fx(() -> node("history-table").requestFocus());
        press("Shortcut+Shift+Y");
        assertEquals("history-search", focused());
    }

    @Test
    void whatWasSaidLastIsReadAgainAndTheCaretGoesBack() {
        openSample();
        assertFalse(fx(() -> node("announcer").isFocusTraversable()));
        beginCall();
        fx(() -> node("note").requestFocus());
        press("Shortcut+F2");
        assertEquals("said-list", focused());
        press("Esc");
        assertFalse(isThere("said-sheet"));
        assertEquals("note", focused());
    }

    @Test
    void anActionIsDoneByItsName() {
        openSample();
        beginCall();
        String before = fx(() -> ((Labeled) node("hold")).getText());
        fx(() -> node("note").requestFocus());
        press("Shortcut+K");
        fx(() -> ((TextInputControl) node("find")).setText("hold and"));
        assertTrue(words("find-results").contains("Hold and resume"), words("find-results"));
        press("Enter");
        assertEquals("note", focused());
        assertNotEquals(before, fx(() -> ((Labeled) node("hold")).getText()));
        press("Shortcut+K");
        fx(() -> ((TextInputControl) node("find")).setText("finish call"));
        assertFalse(words("find-results").contains("Finish call"), "not before the recap");
    }

    /** Keys as the pages of each language write them are keys that the screen has, or the window everywhere. */
    @Test
    void everyKeyThatAPageNamesExists() {
        openEmpty();
        Map<Screen, KeyMap> all = fx(() -> window.allKeys());
        Set<String> everywhere = names(Objects.requireNonNull(all.remove(Screen.WELCOME)));
        everywhere.addAll(OF_LISTS_AND_FIELDS);
        Set<String> any = new TreeSet<>(everywhere);
        all.values().forEach(map -> any.addAll(names(map)));
        press("F1");
        any.addAll(names(fx(() -> ((HelpView) node("help-sheet")).keys())));
        press("Shortcut+F1");
        any.addAll(names(fx(() -> ((KeySheet) node("key-sheet")).keys())));
        Map<String, Set<String>> byPage = new TreeMap<>();
        all.forEach((screen, map) -> {
            Set<String> known = names(map);
            known.addAll(everywhere);
            known.addAll(BESIDES.getOrDefault(ScreenKeys.page(screen), Set.of()));
            byPage.put(ScreenKeys.page(screen), known);
        });
        for (Language language : Language.values()) {
            Set<String> unknown = new TreeSet<>();
            int named = 0;
            for (HelpPage page : HelpBook.in(Locale.of(language.code())).pages())
                for (String key : keysIn(page.blocks())) {
                    named++;
                    if (!byPage.getOrDefault(page.id(), any).contains(key)) unknown.add(page.id() + ": " + key);
                }
            assertTrue(named > 150, "found only " + named + " keys in " + language);
            assertEquals(Set.of(), unknown, language.ownName());
        }
    }

    private static Set<String> names(KeyMap map) {
        return map.actions().stream()
                .map(action -> Keyed.words(action.key())
                        .replace("Comma", ",")
                        .replace("Right", "→")
                        .replace("Left", "←")
                        .replace("Down", "↓")
                        .replace("Up", "↑"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysIn(List<Block> blocks) {
        List<String> keys = new ArrayList<>();
        for (Block block : blocks)
            switch (block) {
                case Block.Paragraph paragraph -> keys.addAll(keysOf(paragraph.line()));
                case Block.Entries list -> list.entries().forEach(entry -> keys.addAll(keysIn(entry)));
                case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> keys.addAll(keysOf(cell))));
                case Block.Heading _, Block.Picture _ -> {}
            }
        return keys;
    }

    /** What is not a key between backticks is something to type, or the name of a file. */
    private static List<String> keysOf(List<Span> line) {
        return line.stream()
                .filter(Span.Key.class::isInstance)
                .map(Span::text)
                .filter(text -> KEY.matcher(text).matches())
                .toList();
    }

    @Test
    void anEmptyStoreSaysOnEveryScreenWhatToDoNext() {
        openEmpty();
        assertSaid("F2", "Bring in your open invoices");
        assertTrue(isThere("nothing-import") && isThere("nothing-first-steps"));
        assertSaid("F3", "Choose one on the worklist and press Enter");
        assertTrue(isThere("nothing-worklist"));
        assertSaid("Shortcut+Shift+P", "follow-ups of your calls stand here, by day");
        assertTrue(isThere("nothing-worklist"));
        assertSaid("F4", "A call stands here as soon as it is finished at the call desk");
        assertSaid("Shortcut+Shift+F", "finish a call, or import a file");
        assertSaid("F12", "Read your opening aloud and record it");
        assertSaid("Shortcut+Comma", "Alt B makes one");
        assertSaid("Shortcut+Shift+U", "add somebody with Alt A");
        assertSaid("Shortcut+I", "Drop the file of your accounting package here");
    }

    private void assertSaid(String key, String what) {
        press(key);
        String said = fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.getRoot().lookupAll(".label").stream()
                    .map(label -> ((Labeled) label).getText())
                    .collect(Collectors.joining(" | "));
        });
        assertTrue(said.contains(what), key + " says: " + said);
    }

    private String heading() {
        return fx(() -> {
            scene.getRoot().applyCss();
            return ((Labeled) scene.getRoot().lookup(".help-heading-1")).getText();
        });
    }

    private String words(String id) {
        return fx(() -> node(id).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" | ")));
    }

    private String focused() {
        return fx(() -> Objects.requireNonNull(scene.getFocusOwner()).getId());
    }

    private boolean isThere(String id) {
        return fx(() -> scene.lookup("#" + id) != null);
    }

    private void step(String key) {
        press(key);
        judge(key);
    }

    private void press(String combination) {
        KeyCodeCombination key = (KeyCodeCombination) KeyCombination.valueOf(combination);
        fx(() -> {
            Node focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null || focused.getScene() != scene ? scene.getRoot() : focused,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            key.getCode().getChar(),
                            key.getCode(),
                            key.getShift() == KeyCombination.ModifierValue.DOWN,
                            key.getShortcut() == KeyCombination.ModifierValue.DOWN,
                            key.getAlt() == KeyCombination.ModifierValue.DOWN,
                            false));
        });
    }

    private void click(String id) {
        fx(() -> ((ButtonBase) node(id)).fire());
        judge(id);
    }

    private void fill(String id, String text) {
        fx(() -> {
            TextInputControl field = (TextInputControl) node(id);
            field.requestFocus();
            field.setText(text);
        });
        judge(id);
    }

    private Node node(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return Objects.requireNonNull(scene.lookup("#" + id), id);
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

    private static final class NoDocument implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            return List.of();
        }

        @Override
        public void open(Path file) {}
    }
}
