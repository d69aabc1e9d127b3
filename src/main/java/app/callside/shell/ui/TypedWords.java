package app.callside.shell.ui;

import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Which fields somebody has typed into, beside those that only search.
final class TypedWords {
    /// What was looked for is easily typed again.
    private static final Set<String> ONLY_SEARCH =
            Set.of("find", "worklist-filter", "history-search", "deck-search", "cards-search");

    private final Set<TextInputControl> fields = java.util.Collections.newSetFromMap(new WeakHashMap<>());

    void watch(Node under) {
        under.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getTarget() instanceof TextInputControl field
                    && !ONLY_SEARCH.contains(String.valueOf(field.getId()))) fields.add(field);
        });
    }

    boolean areThere() {
        return fields.stream().anyMatch(field -> !field.getText().isBlank());
    }
}
