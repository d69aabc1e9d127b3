package app.callside.base.ui;

/// Something that the program calls to mind by itself.
///
/// @param title what it is
/// @param text more about it, for the window
/// @param outside what may be read beside the window, on a screen that others see; no amounts, and no names
///     while the desk is locked
/// @param open shows what it is about
public record Notice(String title, String text, String outside, Runnable open) {
    public Notice {
        if (title.isBlank() || outside.isBlank()) throw new IllegalArgumentException("A notice says what it is");
    }
}
