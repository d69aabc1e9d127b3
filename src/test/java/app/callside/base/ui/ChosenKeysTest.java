package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.Fuzz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was chosen or kept, every action has a key, and no two that can be wanted at once have the same. */
@Tag("X2")
class ChosenKeysTest {
    private static final Hotkey HELP = Hotkey.of("help", "F1");
    private static final Hotkey HOLD = Hotkey.of("hold", "F8");
    private static final Hotkey END = Hotkey.of("end", "F9");
    /** Of the recap, which is never shown together with the notes. */
    private static final Hotkey FINISH = Hotkey.of("finish", "F9");

    private static final Hotkey CLEAR = Hotkey.of("clear", "Esc");
    private static final Hotkey CORRECT = Hotkey.of("correct", "Alt+C");
    private static final Hotkey MINE = Hotkey.of("mine", "M");

    private final ChosenKeys keys = new ChosenKeys();

    @BeforeEach
    void know() {
        keys.know(ChosenKeys.EVERYWHERE, List.of(HELP));
        keys.know("desk", List.of(HOLD, END, FINISH));
        keys.know("history", List.of(CORRECT, CLEAR, MINE));
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name);
    }

    @Test
    void untilSomebodyChoosesTheUsualKeysHold() {
        assertEquals(key("F8"), keys.of(HOLD));
        assertFalse(keys.isChanged(HOLD));
        assertEquals(Map.of(), keys.kept());
    }

    @Test
    void aChosenKeyTakesThePlaceOfTheUsualOneAndIsKeptAsText() {
        keys.take(HOLD, key("Shortcut+Shift+H"));
        assertEquals(key("Shortcut+Shift+H"), keys.of(HOLD));
        assertEquals(Map.of("hold", "Shift+Shortcut+H"), keys.kept());
        ChosenKeys again = new ChosenKeys();
        again.restore(keys.kept());
        assertEquals(key("F8"), again.of(HOLD), "not before its screen is known");
        again.know("desk", List.of(HOLD));
        assertEquals(key("Shortcut+Shift+H"), again.of(HOLD));
    }

    @Test
    void whatIsTakenOnTheSameScreenOrEverywhereIsNotGivenAway() {
        assertEquals(List.of(END, FINISH), keys.inTheWay(HOLD, key("F9")));
        assertEquals(List.of(HELP), keys.inTheWay(HOLD, key("F1")));
        assertEquals(List.of(CORRECT), keys.inTheWay(HELP, key("Alt+C")));
        assertEquals(List.of(), keys.inTheWay(HOLD, key("Alt+C")), "never shown at the same time");
        assertThrows(IllegalArgumentException.class, () -> keys.take(HOLD, key("F9")));
        assertEquals(key("F8"), keys.of(HOLD));
    }

    @Test
    void whatLiesBesideAScreenIsHeardThere() {
        keys.knowBeside("desk", "history");
        assertEquals(List.of(CORRECT), keys.inTheWay(HOLD, key("Alt+C")));
    }

    @Test
    void twoThatWereMadeToShareAKeyMayShareAnother() {
        keys.take(END, key("Shortcut+9"));
        assertEquals(List.of(), keys.inTheWay(FINISH, key("Shortcut+9")));
        keys.take(FINISH, key("Shortcut+9"));
        assertEquals(key("Shortcut+9"), keys.of(END));
        assertEquals(key("Shortcut+9"), keys.of(FINISH));
    }

    @Test
    void aKeyThatIsTheSameEverywhereStays() {
        assertThrows(IllegalArgumentException.class, () -> keys.take(CLEAR, key("F7")));
        keys.restore(Map.of("clear", "F7"));
        assertEquals(key("Esc"), keys.of(CLEAR));
    }

    @Test
    void ofADamagedSettingOnlyWhatIsDamagedIsLeftOut() {
        keys.restore(Map.of("hold", "Shortcut+Shift+H", "end", "no key", "correct", "Alt+F4", "gone", "F7"));
        assertEquals(key("Shortcut+Shift+H"), keys.of(HOLD));
        assertEquals(key("F9"), keys.of(END));
        assertEquals(key("Alt+C"), keys.of(CORRECT));
    }

    @Test
    void twoOnOneKeyHaveTheirUsualOnesBothAndNeitherComesBackByItself() {
        keys.restore(Map.of("hold", "F7", "end", "F7", "correct", "F7"));
        assertEquals(key("F8"), keys.of(HOLD));
        assertEquals(key("F9"), keys.of(END));
        assertEquals(key("F7"), keys.of(CORRECT), "on another screen it harms nobody");
        keys.take(END, key("Shortcut+9"));
        assertEquals(key("F8"), keys.of(HOLD));
        assertEquals(Map.of("end", "Shortcut+9", "correct", "F7"), keys.kept());
    }

    @Test
    void aScreenThatIsMadeLaterIsAskedToo() {
        keys.restore(Map.of("help", "F12"));
        assertEquals(key("F12"), keys.of(HELP));
        Hotkey usual = Hotkey.of("rehearse-record", "F12");
        keys.know("rehearse", List.of(usual));
        assertEquals(key("F1"), keys.of(HELP), "F12 would mean two things there");
        assertEquals(key("F12"), keys.of(usual));
    }

    @Test
    void whoeverFollowsHearsOfEveryChange() {
        AtomicInteger heard = new AtomicInteger();
        keys.subscribe(heard::incrementAndGet);
        assertEquals(1, heard.get());
        keys.take(HOLD, key("F7"));
        keys.take(HOLD, key("F8"));
        assertEquals(3, heard.get());
        assertEquals(Map.of(), keys.kept(), "its usual key is nothing to keep");
        keys.take(HOLD, key("F7"));
        keys.putAllBack();
        assertEquals(key("F8"), keys.of(HOLD));
    }

    /** Settings at random, of keys that are taken, refused, shared and no keys at all. */
    @Test
    void whateverIsKeptEveryActionHasAKeyOfItsOwn() {
        List<Hotkey> all = List.of(HELP, HOLD, END, FINISH, CORRECT, CLEAR, MINE);
        String[] some = {
            "F1",
            "F7",
            "F8",
            "F9",
            "Alt+C",
            "Alt+D",
            "M",
            "N",
            "Esc",
            "Enter",
            "Shortcut+C",
            "Shortcut+9",
            "",
            "Alt+F4",
            "?"
        };
        Random random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            Map<String, String> kept = new HashMap<>();
            for (Hotkey one : all) if (random.nextInt(3) > 0) kept.put(one.id(), some[random.nextInt(some.length)]);
            keys.restore(kept);
            Map<String, List<String>> byKey = new TreeMap<>();
            for (Hotkey one : all)
                byKey.computeIfAbsent(keys.of(one).getName(), _ -> new ArrayList<>())
                        .add(one.id());
            byKey.values().forEach(same -> assertTrue(may(same), () -> same + " after " + kept));
            for (Hotkey one : all)
                assertTrue(KeyChoice.refusal(one, keys.of(one)).isEmpty(), one::id);
            ChosenKeys again = new ChosenKeys();
            again.know(ChosenKeys.EVERYWHERE, List.of(HELP));
            again.know("desk", List.of(HOLD, END, FINISH));
            again.know("history", List.of(CORRECT, CLEAR, MINE));
            again.restore(keys.kept());
            for (Hotkey one : all) assertEquals(keys.of(one), again.of(one), () -> "kept and read again: " + kept);
        }
    }

    private static boolean may(List<String> same) {
        long onDesk = same.stream().filter(List.of("hold", "end")::contains).count();
        long withRecap =
                same.stream().filter(List.of("hold", "finish")::contains).count();
        long inHistory = same.stream()
                .filter(List.of("correct", "clear", "mine")::contains)
                .count();
        boolean everywhere = same.contains("help");
        return onDesk <= 1 && withRecap <= 1 && inHistory <= 1 && (!everywhere || same.size() == 1);
    }

    @Test
    void noTextThatWasKeptBreaksAnything() {
        String[] samples = {
            "Shift+Shortcut+H", "F8", "Alt+Quote", "Ctrl+Alt+0", "Meta+'", "Shortcut++", "Alt+Open Bracket"
        };
        AtomicInteger read = new AtomicInteger();
        Fuzz.texts(4000, samples, text -> {
            keys.restore(Map.of("hold", text));
            KeyChoice.read(text).ifPresent(key -> {
                read.incrementAndGet();
                assertEquals(key, KeyChoice.read(KeyChoice.written(key)).orElseThrow());
            });
        });
        assertTrue(read.get() > 50, "only " + read + " were keys");
    }
}
