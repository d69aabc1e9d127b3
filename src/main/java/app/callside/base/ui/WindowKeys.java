package app.callside.base.ui;

/// Keys of the window that screens of every feature name, where they say what can be done next.
public final class WindowKeys {
    /// Imports a file.
    public static final Hotkey IMPORT = Hotkey.of("import", "Shortcut+I");

    /// Shows whom to call.
    public static final Hotkey WORKLIST = Hotkey.of("go-worklist", "F2");

    /// Opens the first steps again.
    public static final Hotkey FIRST_STEPS = Hotkey.of("first-steps", "Shortcut+Shift+W");

    private WindowKeys() {}
}
