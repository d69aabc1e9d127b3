package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The colours and the sizes of text.
final class LookMenu extends MenuButton {
    static final Hotkey KEY = Hotkey.of("look-menu", "Shortcut+Shift+V");

    private final Messages messages;

    LookMenu(ShellModel model, Messages messages) {
        this.messages = messages;
        setId("look");
        getStyleClass().addAll("plain", "language");
        Keyed.help(this, KEY);
        setFocusTraversable(false); // its key is heard everywhere
        ToggleGroup colours = new ToggleGroup();
        for (Look look : Look.values()) add("look-" + look.name(), words(look), look, model.look(), colours);
        getItems().add(new SeparatorMenuItem());
        ToggleGroup sizes = new ToggleGroup();
        for (int step : TextSize.STEPS)
            add("text-size-" + step, messages.text("shell.size", step), new TextSize(step), model.textSize(), sizes);
        model.look().subscribe(now -> say(now, model.textSize().get()));
        model.textSize().subscribe(now -> say(model.look().get(), now));
    }

    private <T> void add(String id, String words, T meant, ObjectProperty<T> chosen, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setId(id);
        item.setToggleGroup(group);
        item.setOnAction(_ -> chosen.set(meant));
        chosen.subscribe(now -> item.setSelected(meant.equals(now)));
        getItems().add(item);
    }

    private String words(Look look) {
        return messages.text("shell.look." + look.name().toLowerCase(Locale.ROOT));
    }

    private void say(Look look, TextSize size) {
        String both = words(look) + "  ·  " + messages.text("shell.size", size.percent());
        setText(size.equals(TextSize.NORMAL) ? words(look) : both);
        setAccessibleText(both);
    }
}
