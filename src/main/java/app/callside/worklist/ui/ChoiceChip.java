package app.callside.worklist.ui;

import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A filter as a chip that says what it lets through; its key opens the choices.
final class ChoiceChip<T> extends MenuButton {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final ObjectProperty<Optional<T>> property;
    private final Function<Optional<T>, String> words;

    /// @param words of a choice; empty lets all through
    ChoiceChip(
            String id,
            String name,
            Hotkey key,
            ObjectProperty<Optional<T>> property,
            Function<Optional<T>, String> words) {
        this.property = property;
        this.words = words;
        setId(id);
        setAccessibleText(name);
        Keyed.help(this, key);
        setGraphic(Keyed.cap(key));
        setContentDisplay(ContentDisplay.RIGHT);
        setFocusTraversable(false); // the list has the caret
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("filter-chip");
        property.subscribe(chosen -> {
            setText(words.apply(chosen));
            pseudoClassStateChanged(SET, chosen.isPresent());
        });
    }

    /// Offers all, and then each of these.
    void offer(List<T> choices) {
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        getItems().add(item(Optional.empty(), group));
        for (T choice : choices) getItems().add(item(Optional.of(choice), group));
        setDisable(choices.size() < 2 && property.get().isEmpty());
    }

    private RadioMenuItem item(Optional<T> choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words.apply(choice));
        item.setToggleGroup(group);
        item.setOnAction(_ -> property.set(choice));
        property.subscribe(chosen -> item.setSelected(chosen.equals(choice)));
        return item;
    }
}
