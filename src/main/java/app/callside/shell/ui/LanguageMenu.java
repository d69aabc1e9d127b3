package app.callside.shell.ui;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.WindowKeys;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The languages that the program speaks, each by what it calls itself.
final class LanguageMenu extends MenuButton {
    static final Hotkey KEY = WindowKeys.LANGUAGE;

    LanguageMenu(ShellModel model, Messages messages) {
        setId("language");
        getStyleClass().addAll("plain", "language");
        Keyed.help(this, KEY);
        setFocusTraversable(false); // its key is heard everywhere
        Language spoken = model.language().orElse(model.systemLanguage());
        setText(spoken.ownName());
        setAccessibleText(messages.text("shell.language.is", spoken.ownName()));
        ToggleGroup one = new ToggleGroup();
        getItems()
                .add(item(
                        "language-system",
                        messages.text(
                                "shell.language.system", model.systemLanguage().ownName()),
                        Optional.empty(),
                        model,
                        one));
        for (Language language : Language.values())
            getItems().add(item("language-" + language.code(), language.ownName(), Optional.of(language), model, one));
    }

    private static MenuItem item(
            String id, String text, Optional<Language> language, ShellModel model, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(one);
        item.setSelected(model.language().equals(language));
        item.setOnAction(_ -> {
            boolean already = model.language().equals(language);
            if (!already) model.choose(language);
        });
        return item;
    }
}
