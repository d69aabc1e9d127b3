package app.callside.find.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.ui.KeyMap;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X2")
class ActionNamesTest {
    private final KeyMap keys = new KeyMap();

    ActionNamesTest() {
        for (String name :
                List.of("Put the card away", "Lock the desk", "Search the deck", "Hold and resume", "Éteindre"))
            keys.add(name, name, KeyCombination.valueOf("F8"), () -> {});
    }

    private List<String> named(String typed) {
        return ActionNames.named(keys.actions(), typed, 2).stream()
                .map(KeyMap.Action::name)
                .toList();
    }

    @Test
    void everyTypedWordBeginsAWordOfTheName() {
        assertEquals(List.of("Lock the desk"), named("desk lo"));
        assertEquals(List.of("Éteindre"), named("ETE"));
        assertEquals(List.of(), named("lock away"));
        assertEquals(List.of(), named("ock"));
    }

    @Test
    void namesThatBeginSoComeFirst() {
        keys.add("the", "The deck itself", KeyCombination.valueOf("F9"), () -> {});
        assertEquals(List.of("The deck itself", "Put the card away"), named("the"));
    }

    @Test
    void aSingleLetterNamesNothing() {
        assertEquals(List.of(), named("l"));
        assertEquals(List.of(), named(" . "));
        assertEquals(List.of(), named(""));
    }
}
