package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a window of the usual size no screen cuts its words or pushes them out of the window, however big the text is. */
class RoomForTextTest extends FxTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/callside/messages");
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 820;
    private static final Set<String> SCROLLING = Set.of("viewport", "column-header-background");
    private static final double HAIR = 1.5;

    @TempDir
    Path folder;

    private final Set<String> words = new HashSet<>();
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();
    private int seen;

    @ParameterizedTest(name = "at {0} %")
    @ValueSource(ints = {80, 125, 175, 200})
    void nothingIsCutAndNothingStandsOutsideTheWindow(int percent) throws IOException {
        for (String part : Messages.PARTS) read(BUNDLES.resolve(part + ".properties"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        Wiring wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        wiring.deck();
        Theme theme = Theme.ofTheSystem().sized(new TextSize(percent));
        fx(() -> new ScreenWalk(wiring, WIDTH, HEIGHT, theme)).walk(step -> fx(step), this::look);
        wiring.close();
        assertEquals(List.of(List.of(), List.of()), List.of(List.copyOf(cut), List.copyOf(outside)));
        assertTrue(seen > 500, "saw only " + seen);
    }

    private void read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader text = Files.newBufferedReader(bundle)) {
            texts.load(text);
        }
        texts.stringPropertyNames().forEach(key -> words.add(texts.getProperty(key)));
    }

    private void look(Scene scene, String screen) {
        Node help = scene.lookup("#help-sheet"); // covers everything else
        look(help == null ? scene.getRoot() : help, screen, false);
    }

    /** @param scrolled whether it is within something that scrolls */
    private void look(Node node, String screen, boolean scrolled) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof Cell) return; // what a book says may be cut
        if (node instanceof Labeled labeled && labeled.getWidth() > 0 && labeled.getText() != null) {
            seen++;
            boolean ours = node instanceof ButtonBase || words.contains(labeled.getText());
            if (ours && !isWhole(labeled)) cut.add(screen + ": " + labeled.getText());
        }
        boolean says =
                node instanceof Labeled labeled ? !labeled.getText().isBlank() : node instanceof TextInputControl;
        if (says && !scrolled && !isInside(node)) outside.add(screen + ": " + name(node));
        if (node instanceof Parent parent)
            for (Node child : parent.getChildrenUnmodifiable())
                look(child, screen, scrolled || SCROLLING.stream().anyMatch(node.getStyleClass()::contains));
    }

    private static boolean isWhole(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text")) // else an icon
                .findFirst()
                .map(drawn -> ((Text) drawn).getText().equals(labeled.getText()))
                .orElse(true);
    }

    private static boolean isInside(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() > -HAIR
                && at.getMinY() > -HAIR
                && at.getMaxX() < WIDTH + HAIR
                && at.getMaxY() < HEIGHT + HAIR;
    }

    private static String name(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "#" + node.getId();
    }
}
