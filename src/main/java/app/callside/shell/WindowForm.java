package app.callside.shell;

import java.util.Locale;

/// How the window stands on the desktop.
public enum WindowForm {
    /// With bars and navigation.
    FULL,
    /// The call desk alone, in a column beside the phone, above other windows.
    COMPACT;

    /// In settings.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
