package app.callside.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// How the program looks: the sheets, the font, the colours, and the size of text.
///
/// @param textSize of body text in pixels, 10 to 26
public record Theme(Look look, double textSize) {
    private static final List<String> SHEETS =
            List.of("tokens", "controls", "screens", "review", "intake", "find", "account", "figures", "help");
    private static final String FONTS = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/";

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

    /// Loads what every window needs, sheets and fonts and the looks of controls, while the store is still being
    /// opened. On the interface thread.
    public void prepare() {
        ChoiceBox<String> choice = new ChoiceBox<>();
        VBox some = new VBox(new Label("A"), new Button("A"), new TextField("A"), choice, new TableView<>());
        Scene scene = new Scene(some);
        dress(scene);
        some.applyCss();
        some.layout();
    }

    /// On the interface thread.
    public void dress(Scene scene) {
        loadFonts();
        Platform.Preferences system = Platform.getPreferences();
        Look shown = look.on(system, system.getColorScheme());
        List<String> sheets = new ArrayList<>(SHEETS);
        if (shown.isContrast()) sheets.add("contrast");
        scene.getStylesheets()
                .setAll(sheets.stream()
                        .map(sheet -> String.valueOf(Theme.class.getResource("/app/callside/style/" + sheet + ".css")))
                        .toList());
        scene.getPreferences().setColorScheme(shown.scheme().orElse(null));
        scene.getStylesheets().add("data:text/css," + sizes());
    }

    /// Icons are letters of a font: in em they would grow with themselves, so their size is said in pixels.
    private String sizes() {
        return ".root{-fx-font-size:" + textSize + "px}.icon{-fx-icon-size:" + Math.round(textSize * 1.25)
                + "px}.navigator .icon{-fx-icon-size:" + Math.round(textSize * 1.6) + "px}";
    }

    private static void loadFonts() {
        for (String cut : List.of("Regular", "Medium", "Bold", "RegularItalic")) {
            try (InputStream file = Theme.class.getResourceAsStream(FONTS + "Roboto-" + cut + ".woff")) {
                if (file != null) Font.loadFont(file, 13);
            } catch (IOException without) {
                org.slf4j.LoggerFactory.getLogger(Theme.class).warn("The screen font is missing", without);
            }
        }
    }
}
