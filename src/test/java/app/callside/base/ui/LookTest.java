package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.FxTest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class LookTest extends FxTest {
    @Test
    void oneAfterTheOtherEveryLookComesAndThenTheFirstAgain() {
        Set<Look> seen = new HashSet<>();
        Look look = Look.SYSTEM;
        for (int i = 0; i < Look.values().length; i++) {
            seen.add(look);
            look = look.next();
        }
        assertEquals(Set.copyOf(Arrays.asList(Look.values())), seen);
        assertEquals(Look.SYSTEM, look);
    }

    @Test
    void whatIsKeptIsFoundAgainAndAnythingElseIsThatOfTheSystem() {
        for (Look look : Look.values()) assertEquals(look, Look.named(look.name()));
        assertEquals(Look.SYSTEM, Look.named(""));
        assertEquals(Look.SYSTEM, Look.named("SEPIA"));
    }

    @Test
    void whereTheSystemWantsContrastItIsGivenUnlessSomebodyChoseOtherwise() {
        for (Map<String, ?> wanting : List.of(
                Map.of("Windows.SPI.HighContrast", true),
                Map.of("GTK.theme_name", "HighContrast"),
                Map.of("GTK.theme_name", "High-Contrast-Inverse"))) {
            assertEquals(Look.BLACK_ON_WHITE, Look.SYSTEM.on(wanting, ColorScheme.LIGHT), wanting.toString());
            assertEquals(Look.WHITE_ON_BLACK, Look.SYSTEM.on(wanting, ColorScheme.DARK));
            assertEquals(Look.LIGHT, Look.LIGHT.on(wanting, ColorScheme.DARK));
        }
        for (Map<String, ?> others : List.of(
                Map.<String, Object>of(),
                Map.of("Windows.SPI.HighContrast", false),
                Map.of("GTK.theme_name", "Adwaita-dark")))
            assertEquals(Look.SYSTEM, Look.SYSTEM.on(others, ColorScheme.DARK), others.toString());
    }

    @Test
    void theColoursOfTheWindowAreThoseOfItsLook() {
        fx(() -> {
            Label words = new Label("1,250.00");
            Button button = new Button("Call");
            VBox root = new VBox(words, button);
            Scene scene = new Scene(root, 300, 200);
            Map<Look, List<Color>> expected = Map.of(
                    Look.LIGHT, List.of(Color.web("#1f2328"), Color.web("#ffffff")),
                    Look.DARK, List.of(Color.web("#e6edf3"), Color.web("#161b22")),
                    Look.BLACK_ON_WHITE, List.of(Color.BLACK, Color.WHITE),
                    Look.WHITE_ON_BLACK, List.of(Color.WHITE, Color.BLACK));
            root.getStyleClass().add("panel");
            expected.forEach((look, colours) -> {
                Theme.ofTheSystem().with(look).dress(scene);
                root.applyCss();
                root.layout();
                assertEquals(colours.getFirst(), words.getTextFill(), look.name());
                assertEquals(
                        colours.getLast(),
                        root.getBackground().getFills().getLast().getFill(),
                        look.name());
                double edge =
                        button.getBackground().getFills().getLast().getInsets().getTop();
                assertEquals(look.isContrast() ? 2 : 1, edge, look.name());
            });
            Theme.ofTheSystem().with(Look.LIGHT).dress(scene);
            assertFalse(scene.getStylesheets().toString().contains("contrast.css"), "and it can be taken back");
            assertTrue(scene.getStylesheets().toString().contains("tokens.css"));
        });
    }
}
