package app.callside.base.ui;

/// Keys of the window that screens of every feature name, where they say what can be done next.
public final class WindowKeys {
    /// Imports a file.
    public static final Hotkey IMPORT = Hotkey.of("import", "Shortcut+I");

    /// Shows whom to call.
    public static final Hotkey WORKLIST = Hotkey.of("go-worklist", "F2");

    /// Opens the first steps again.
    public static final Hotkey FIRST_STEPS = Hotkey.of("first-steps", "Shortcut+Shift+W");

    /// Shows the settings.
    public static final Hotkey SETTINGS = Hotkey.of("go-settings", "Shortcut+Shift+T");

    /// Opens the menu of languages.
    public static final Hotkey LANGUAGE = Hotkey.of("language", "Shortcut+Shift+S");

    /// Shows all keys.
    public static final Hotkey KEYS = Hotkey.of("keys", "Shortcut+F1");

    private WindowKeys() {}
}
