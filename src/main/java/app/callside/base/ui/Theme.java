package app.callside.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// How the program looks: the sheets, the font, the colours, and the size of text.
///
/// @param textSize of body text in pixels, 10 to 26
public record Theme(Look look, double textSize) {
    private static final List<String> SHEETS =
            List.of("tokens", "controls", "screens", "review", "intake", "find", "account", "figures", "help");
    private static final String FONTS = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/";

    /// For the interface thread.
    private static boolean fontsAreThere;

    public Theme {
        if (textSize < 10 || textSize > 26) throw new IllegalArgumentException("Text of that size can't be read");
    }

    public static Theme ofTheSystem() {
        return new Theme(Look.SYSTEM, TextSize.NORMAL.pixels());
    }

    public Theme with(Look colours) {
        return new Theme(colours, textSize);
    }

    public Theme sized(TextSize size) {
        return new Theme(look, size.pixels());
    }

    /// Loads what every window needs, sheets and fonts, while the store is still being opened. On the
    /// interface thread.
    public void prepare() {
        VBox some = new VBox(new Label("A"));
        dress(new Scene(some));
        some.applyCss();
    }

    /// On the interface thread.
    public void dress(Scene scene) {
        loadFonts();
        Platform.Preferences system = Platform.getPreferences();
        Look shown = look.on(system, system.getColorScheme());
        List<String> sheets = new ArrayList<>(SHEETS);
        if (shown.isContrast()) sheets.add("contrast");
        scene.getPreferences().setColorScheme(shown.scheme().orElse(null));
        scene.getStylesheets()
                .setAll(Stream.concat(
                                sheets.stream()
                                        .map(sheet -> String.valueOf(
                                                Theme.class.getResource("/app/callside/style/" + sheet + ".css"))),
                                Stream.of("data:text/css," + sizes()))
                        .toList());
    }

    /// Icons are letters of a font: in em they would grow with themselves, so their size is said in pixels.
    private String sizes() {
        return ".root{-fx-font-size:" + textSize + "px}" + icons("", 1.25) + icons(".navigator ", 1.6)
                + icons(".drop-target ", 2);
    }

    private String icons(String where, double times) {
        return where + ".icon{-fx-icon-size:" + Math.round(textSize * times) + "px}";
    }

    /// Once: every time would read the files anew.
    private static void loadFonts() {
        if (fontsAreThere) return;
        fontsAreThere = true;
        for (String cut : List.of("Regular", "Medium", "Bold", "RegularItalic")) {
            try (InputStream file = Theme.class.getResourceAsStream(FONTS + "Roboto-" + cut + ".woff")) {
                if (file != null) Font.loadFont(file, 13);
            } catch (IOException without) {
                org.slf4j.LoggerFactory.getLogger(Theme.class).warn("The screen font is missing", without);
            }
        }
    }
}
