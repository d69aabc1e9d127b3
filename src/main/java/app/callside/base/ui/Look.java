package app.callside.base.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;

/// The colours of the program.
public enum Look {
    /// As the system has it: light, dark, or with high contrast where it reports that.
    SYSTEM,
    LIGHT,
    DARK,
    /// High contrast.
    BLACK_ON_WHITE,
    /// High contrast.
    WHITE_ON_BLACK;

    private static final String ON_WINDOWS = "Windows.SPI.HighContrast";
    private static final String ON_GTK = "GTK.theme_name";

    /// The next one in order; after the last the first.
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The one of this name; that of the system where there is none, for whatever reason.
    public static Look named(String name) {
        return Arrays.stream(values())
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    /// What is shown with this choice on such a system.
    ///
    /// @param preferences as the platform reports them; macOS reports no contrast
    /// @param scheme of the system
    Look on(Map<String, ?> preferences, ColorScheme scheme) {
        if (this != SYSTEM || !wantsContrast(preferences)) return this;
        return scheme == ColorScheme.DARK ? WHITE_ON_BLACK : BLACK_ON_WHITE;
    }

    private static boolean wantsContrast(Map<String, ?> preferences) {
        String theme = String.valueOf(preferences.get(ON_GTK));
        return Boolean.TRUE.equals(preferences.get(ON_WINDOWS))
                || theme.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "").contains("highcontrast");
    }

    boolean isContrast() {
        return this == BLACK_ON_WHITE || this == WHITE_ON_BLACK;
    }

    /// Absent where the system decides.
    Optional<ColorScheme> scheme() {
        return switch (this) {
            case SYSTEM -> Optional.empty();
            case LIGHT, BLACK_ON_WHITE -> Optional.of(ColorScheme.LIGHT);
            case DARK, WHITE_ON_BLACK -> Optional.of(ColorScheme.DARK);
        };
    }
}
