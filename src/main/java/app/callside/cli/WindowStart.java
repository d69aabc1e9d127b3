package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.boot.DataHome;
import app.callside.boot.KnownStores;
import java.nio.file.Path;
import java.util.Optional;

/// A start that opens the window. What starts it every morning says no more than this, and does not wait
/// for all the commands to be known: that would take a tenth of its time.
///
/// @param data the folder that was named
/// @param language that was asked for; empty where the one chosen at the window holds
/// @param closeWhenShown whether it is only to be seen that it opens
record WindowStart(Optional<Path> data, Optional<Language> language, boolean closeWhenShown) {
    private static final WindowStart PLAIN = new WindowStart(Optional.empty(), Optional.empty(), false);

    /// What a command line asks for; empty where it says anything else, right or wrong.
    static Optional<WindowStart> asked(String... args) {
        WindowStart start = PLAIN;
        for (int at = 0; at < args.length; at++) {
            String value = at + 1 < args.length ? args[at + 1] : "";
            boolean takesValue = !args[at].equals("--close-when-shown");
            if (takesValue && (value.isEmpty() || value.startsWith("-"))) return Optional.empty();
            switch (args[at]) {
                case "--close-when-shown" -> start = new WindowStart(start.data, start.language, true);
                case "--data" ->
                    start = new WindowStart(Optional.of(Path.of(value)), start.language, start.closeWhenShown);
                case "--lang" -> {
                    Optional<Language> named = Language.named(value);
                    if (named.isEmpty()) return Optional.empty();
                    start = new WindowStart(start.data, named, start.closeWhenShown);
                }
                default -> {
                    return Optional.empty();
                }
            }
            if (takesValue) at++;
        }
        return Optional.of(start);
    }

    /// What opens encrypted data, as the environment says; empty for nothing.
    static char[] passphraseAround() {
        return Optional.ofNullable(System.getenv("CALLSIDE_PASSPHRASE"))
                .orElse("")
                .toCharArray();
    }

    /// Opens the window, and waits until it is closed.
    ///
    /// @param passphrase what opens encrypted data; empty where it is to be asked for in the window
    /// @return 0 done, 1 refused
    int in(Terminal terminal, Display display, KnownStores stores, char[] passphrase) {
        Terminal spoken = language.map(terminal::in).orElse(terminal);
        return new WindowLauncher(spoken, display, language, closeWhenShown ? KnownStores.none() : stores)
                .launch(stores.placeOf(data.orElseGet(DataHome::ofThisSystem)), passphrase, closeWhenShown);
    }
}
