package app.callside.shell.ui;

import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.KeyMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The keys of each screen and its page of the manual.
final class ScreenKeys {
    private final MainWindow.Screens screens;
    private final ChosenKeys chosen;

    ScreenKeys(MainWindow.Screens screens, ChosenKeys chosen) {
        this.screens = screens;
        this.chosen = chosen;
    }

    /// The page that tells about a screen.
    static String page(Screen screen) {
        return switch (screen) {
            case WELCOME -> "first-steps";
            case DESK -> "call-desk";
            case SAFEKEEPING -> "backups";
            case WORKLIST, PROMISES, HISTORY, FIGURES, DECK, REHEARSE, COMPANY, SETTINGS, PEOPLE, ACCOUNT, IMPORT ->
                screen.name().toLowerCase(Locale.ROOT);
        };
    }

    static boolean needsDeck(Screen screen) {
        return switch (screen) {
            case DESK, REHEARSE, DECK -> true;
            case WELCOME,
                    WORKLIST,
                    PROMISES,
                    HISTORY,
                    FIGURES,
                    COMPANY,
                    SAFEKEEPING,
                    SETTINGS,
                    PEOPLE,
                    ACCOUNT,
                    IMPORT -> false;
        };
    }

    /// The screens that have keys of their own, in the order of the key sheet.
    static List<Screen> all() {
        return List.of(
                Screen.DESK,
                Screen.WORKLIST,
                Screen.PROMISES,
                Screen.HISTORY,
                Screen.ACCOUNT,
                Screen.FIGURES,
                Screen.DECK,
                Screen.REHEARSE,
                Screen.COMPANY,
                Screen.SAFEKEEPING,
                Screen.SETTINGS,
                Screen.PEOPLE,
                Screen.IMPORT);
    }

    /// The keys of a screen as whoever sits here has chosen them; makes it where it was never shown. The
    /// deck is there, where it needs it.
    Optional<KeyMap> of(Screen screen) {
        Optional<KeyMap> keys = made(screen);
        keys.ifPresent(one -> one.follow(chosen, place(screen)));
        return keys;
    }

    /// What a screen is called where keys are kept.
    static String place(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    private Optional<KeyMap> made(Screen screen) {
        return switch (screen) {
            case WELCOME -> Optional.empty();
            case WORKLIST -> Optional.of(screens.worklist().keys());
            case DESK -> Optional.of(screens.desk().get().keys());
            case PROMISES -> Optional.of(screens.promises().get().keys());
            case HISTORY -> Optional.of(screens.history().get().keys());
            case FIGURES -> Optional.of(screens.figures().get().keys());
            case DECK -> Optional.of(screens.cards().get().keys());
            case REHEARSE -> Optional.of(screens.rehearsing().get().keys());
            case COMPANY -> Optional.of(screens.company().get().keys());
            case SAFEKEEPING -> Optional.of(screens.safekeeping().get().keys());
            case SETTINGS -> Optional.of(screens.settings().get().keys());
            case PEOPLE -> Optional.of(screens.people().get().keys());
            case ACCOUNT -> Optional.of(screens.account().get().keys());
            case IMPORT -> Optional.of(screens.importing().get().keys());
        };
    }

    /// Hands over the keys of the screen that a page tells about, as soon as the deck is there where it
    /// needs it.
    void ofPage(String page, Consumer<KeyMap> then) {
        Stream.of(Screen.values()).filter(screen -> page(screen).equals(page)).forEach(screen -> {
            if (needsDeck(screen)) screens.withDeck().accept(() -> of(screen).ifPresent(then));
            else of(screen).ifPresent(then);
        });
    }
}
