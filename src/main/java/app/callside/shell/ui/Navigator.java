package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.WindowKeys;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The way from screen to screen, at the left edge.
final class Navigator extends VBox {
    record Place(Screen screen, Icon icon, Hotkey key) {}

    static final List<Place> PLACES = List.of(
            new Place(Screen.WORKLIST, Icon.WORKLIST, WindowKeys.WORKLIST),
            new Place(Screen.DESK, Icon.DESK, Hotkey.of("go-desk", "F3")),
            new Place(Screen.PROMISES, Icon.PROMISES, Hotkey.of("go-promises", "Shortcut+Shift+P")),
            new Place(Screen.HISTORY, Icon.HISTORY, Hotkey.of("go-history", "F4")),
            new Place(Screen.FIGURES, Icon.FIGURES, Hotkey.of("go-figures", "Shortcut+Shift+F")),
            new Place(Screen.DECK, Icon.DECK, Hotkey.of("go-deck", "F11")),
            new Place(Screen.REHEARSE, Icon.REHEARSE, Hotkey.of("go-rehearse", "F12")),
            new Place(Screen.COMPANY, Icon.COMPANY, Hotkey.of("go-company", "Shortcut+Comma")),
            new Place(Screen.PEOPLE, Icon.PEOPLE, Hotkey.of("go-people", "Shortcut+Shift+U")));

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass LOWEST = PseudoClass.getPseudoClass("lowest");
    /// Of picture and word together, in the size of the word.
    private static final double WHOLE = 3.25;

    private static final double ROOM = 22;
    private static final double LITTLE_ROOM = 7;

    Navigator(ShellModel model, Messages messages) {
        getStyleClass().add("navigator");
        setMinHeight(0);
        heightProperty().subscribe(this::fit);
        for (Place place : PLACES) {
            String name = name(place.screen(), messages);
            ToggleButton button = new ToggleButton(name, place.icon().node());
            button.setId("go-" + place.screen().name().toLowerCase(Locale.ROOT));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setTooltip(new Tooltip(name));
            button.setFocusTraversable(false);
            button.setAccessibleText(name);
            Keyed.help(button, place.key());
            button.setOnAction(_ -> model.screen().set(place.screen()));
            model.screen().subscribe(now -> button.setSelected(now == place.screen()));
            button.setMinHeight(USE_PREF_SIZE);
            button.fontProperty().subscribe(_ -> fit());
            getChildren().add(button);
        }
    }

    /// Where the window is low for the size of its text, the places come closer; where that is not enough,
    /// their words go and the pictures stay.
    private void fit() {
        if (getHeight() <= 0 || getChildren().isEmpty()) return;
        double text = ((Labeled) getChildren().getFirst()).getFont().getSize();
        double each = getHeight() / getChildren().size();
        pseudoClassStateChanged(LOW, each < WHOLE * text + ROOM);
        pseudoClassStateChanged(LOWEST, each < WHOLE * text + LITTLE_ROOM);
    }

    static String name(Screen screen, Messages messages) {
        return messages.text("shell.screen." + screen.name().toLowerCase(Locale.ROOT));
    }
}
