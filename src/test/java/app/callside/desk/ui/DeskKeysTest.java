package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.ui.KeyMap;
import app.callside.deck.DeckFiles;
import app.callside.ledger.CustomerId;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X2")
@SuppressWarnings("NullAway.Init")
class DeskKeysTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));
    /** Heard by the window before the desk hears anything. */
    private static final Set<String> OF_THE_WINDOW =
            Set.of("F1", "F2", "F3", "F4", "F11", "F12", "Shortcut+I", "Shortcut+K", "Shift+Shortcut+M");
    /** What text fields do with keys on one system or another: deleting, undoing, marking, moving. */
    private static final Set<String> OF_TEXT_FIELDS = Set.of(
            "Shortcut+A",
            "Shortcut+C",
            "Shortcut+V",
            "Shortcut+X",
            "Shortcut+Y",
            "Shortcut+Z",
            "Shift+Shortcut+Z",
            "Shortcut+Backspace",
            "Shortcut+Delete",
            "Alt+Backspace",
            "Alt+Delete",
            "Shortcut+Left",
            "Shortcut+Right",
            "Alt+Left",
            "Alt+Right");

    @TempDir
    Path folder;

    private Database database;
    private DeskModel model;
    private DeskView view;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "0012", 40, "100.00")));
        DeskServices services =
                DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop());
        model = new DeskModel(services);
        view = fx(() -> new DeskView(model, services, new NothingLeaves(), () -> {
            throw new AssertionError("nobody asked for the whole account");
        }));
        fx(() -> model.prepare(customer));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void atEveryStageAKeyMeansOneThing() {
        assertEquals(DeskStage.PREPARE, model.stage().get());
        judge(6);
        fx(() -> model.start());
        assertEquals(DeskStage.LIVE, model.stage().get());
        judge(35);
        fx(() -> model.openRecap());
        assertEquals(DeskStage.RECAP, model.stage().get());
        judge(8);
    }

    @Test
    void theTickThatCameLastIsTakenBack() {
        fx(() -> model.start());
        List<String> before = List.copyOf(model.checklist().said());
        fx(() -> {
            press("tick");
            press("tick");
            press("untick");
        });
        assertEquals(before.size() + 1, model.checklist().said().size());
        fx(() -> press("untick"));
        assertEquals(before, List.copyOf(model.checklist().said()));
    }

    @Test
    void inCalmModeTheKeyOfACardsWorkOffersAnotherTimeToTalk() {
        fx(() -> model.start());
        fx(() -> {
            press("calm");
            press("act");
        });
        assertEquals(
                Optional.of(Commitment.CALL_BACK), model.commitment().openForm().get());
    }

    private void press(String action) {
        view.keys().actions().stream()
                .filter(one -> one.id().equals(action) && one.when().getAsBoolean())
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    /** @param least how many keys there are at this stage at least */
    private void judge(int least) {
        List<KeyMap.Action> now = view.keys().actions().stream()
                .filter(action -> action.when().getAsBoolean())
                .toList();
        assertTrue(
                now.size() >= least,
                "only " + now.size() + " keys at " + model.stage().get());
        Map<String, List<String>> byKey = now.stream()
                .collect(Collectors.groupingBy(
                        action -> action.key().getName(), Collectors.mapping(KeyMap.Action::id, Collectors.toList())));
        byKey.forEach((key, actions) -> {
            assertEquals(1, actions.size(), key + " means " + actions);
            assertTrue(!OF_THE_WINDOW.contains(key), key + " is the window's, for " + actions);
            assertTrue(!OF_TEXT_FIELDS.contains(key), key + " edits text, so it can't be for " + actions);
        });
    }
}
