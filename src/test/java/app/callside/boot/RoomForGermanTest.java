package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.Theme;
import app.callside.testing.FxTest;
import app.callside.testing.SampleStore;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** German words are longer: on every main screen they stand whole, also with large text, and none is left in English. */
class RoomForGermanTest extends FxTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/callside/messages");
    private static final TextSize LARGE = new TextSize(175);

    @TempDir
    Path folder;

    /** What a book or a person says may be cut: only the program's own words are looked at. */
    private final Set<String> german = new TreeSet<>();

    private final Set<String> cut = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();

    @Test
    void everyWordOfTheProgramStandsWholeAndIsGerman() throws IOException {
        german.addAll(texts("_" + Language.GERMAN.code()));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        Wiring wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.GERMANY);
        wiring.deck();
        fx(() -> new ScreenWalk(wiring, 1366, 820, Theme.ofTheSystem())).walk(step -> fx(step), this::look);
        fx(() -> new ScreenWalk(
                        wiring, 1366 * 1.75, 820 * 1.75, Theme.ofTheSystem().sized(LARGE)))
                .walk(step -> fx(step), this::look);
        wiring.close();
        assertEquals(Set.of(), cut);
        assertTrue(shown.size() > 150, "saw only " + shown.size() + " texts");
        Set<String> english = texts("");
        english.removeAll(german);
        assertEquals(List.of(), shown.stream().filter(english::contains).toList());
    }

    /** @param ending of the bundles of a language */
    private static Set<String> texts(String ending) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (String part : Messages.PARTS) {
            Properties properties = new Properties();
            try (Reader text = Files.newBufferedReader(BUNDLES.resolve(part + ending + ".properties"))) {
                properties.load(text);
            }
            properties.stringPropertyNames().forEach(key -> texts.add(properties.getProperty(key)));
        }
        return texts;
    }

    private void look(Scene scene, String screen) {
        if (!screen.equals("help")) look(scene.getRoot(), screen); // the manual is in English
    }

    private void look(Node node, String screen) {
        if (!node.isVisible() || node.getStyleClass().contains("table-cell")) return; // what a book says may be cut
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            shown.add(labeled.getText());
            boolean whole =
                    !(text(labeled) instanceof Text drawn) || drawn.getText().equals(labeled.getText());
            boolean seen = labeled.getWidth() > 0 && labeled.getOpacity() > 0;
            if (!whole && seen && german.contains(labeled.getText())) cut.add(screen + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> look(child, screen));
    }

    private static Node text(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text")) // else an icon
                .findFirst()
                .orElse(labeled);
    }
}
