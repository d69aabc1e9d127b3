package app.callside.help.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Look;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.help.HelpBook;
import app.callside.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X4")
@SuppressWarnings("NullAway.Init")
class HelpViewTest extends FxTest {
    private HelpModel model;
    private HelpView view;
    private Scene scene;

    @BeforeEach
    void open() {
        fx(() -> {
            model = new HelpModel(() -> HelpBook.in(Locale.ENGLISH), new DirectWork());
            view = new HelpView(model, Messages.in(Locale.ENGLISH));
            scene = new Scene(view, 980, 700);
            Theme.ofTheSystem().with(Look.WHITE_ON_BLACK).dress(scene);
            view.open("backups");
        });
        lay();
    }

    @Test
    void aManualThatIsReadLateShowsThePageThatWasAskedFor() {
        List<Runnable> later = new ArrayList<>();
        fx(() -> {
            model = new HelpModel(() -> HelpBook.in(Locale.ENGLISH), new LateWork(later));
            view = new HelpView(model, Messages.in(Locale.ENGLISH));
            view.open("import");
            scene.setRoot(view);
        });
        lay();
        fx(() -> later.forEach(Runnable::run));
        lay();
        assertEquals("import", model.shown().get().orElseThrow().page().id());
    }

    /** Reads the manual when it is told to. */
    private record LateWork(List<Runnable> later) implements Work {
        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            later.add(() -> new DirectWork().start(task, then));
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            later.add(() -> new DirectWork().start(task, then, otherwise));
        }

        @Override
        public void show(Runnable step) {
            step.run();
        }
    }

    private void lay() {
        for (int i = 0; i < 3; i++)
            fx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
    }

    private void press(KeyCode key) {
        fx(() -> view.keys().hear(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        lay();
    }

    private ScrollPane page() {
        return (ScrollPane) Objects.requireNonNull(scene.lookup("#help-page"));
    }

    /** How far below the upper edge of the page a heading stands. */
    private double below(String heading) {
        return fx(() -> {
            Node found = page().getContent().lookupAll(".label").stream()
                    .filter(label -> ((Label) label).getText().equals(heading))
                    .findFirst()
                    .orElseThrow();
            return found.localToScene(0, 0).getY() - page().localToScene(0, 0).getY();
        });
    }

    @Test
    void everyWordCanBeReadOnBlack() {
        List<Text> dark = fx(() -> page().getContent().lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> ((Color) text.getFill()).getBrightness() < 0.6)
                .toList());
        assertTrue(fx(() -> page().getContent().lookupAll(".text").size()) > 40);
        assertEquals(List.of(), dark);
    }

    @Test
    void whatIsFoundComesToTheTopBelowItsPicture() {
        fx(() -> model.typed().set("folder disk network"));
        lay();
        assertTrue(below("Backups") > 0 && below("Backups") < 100, "it is " + below("Backups") + " below the edge");
        fx(() -> view.open("backups"));
        lay();
        assertEquals(0, fx(() -> page().getVvalue()));
    }

    @Test
    void theArrowsAndPageKeysReadOn() {
        press(KeyCode.PAGE_DOWN);
        double further = fx(() -> page().getVvalue());
        assertTrue(further > 0.1, "it stands at " + further);
        press(KeyCode.PAGE_UP);
        assertEquals(0, fx(() -> page().getVvalue()));
        press(KeyCode.DOWN);
        assertEquals("troubleshooting", model.shown().get().orElseThrow().page().id());
    }

    @Test
    void aLinkLeadsOnAndTheCaretStaysInTheSearch() {
        fx(() -> view.open("first-steps"));
        lay();
        fx(() -> Event.fireEvent(
                (Hyperlink) Objects.requireNonNull(scene.lookup("#help-link-0")), new javafx.event.ActionEvent()));
        assertEquals("backups", model.shown().get().orElseThrow().page().id());
        assertEquals(
                "help-search",
                fx(() -> Objects.requireNonNull(scene.getFocusOwner()).getId()));
    }

    @Test
    void aPictureFitsThePageAndHasWords() {
        ImageView picture = fx(() -> (ImageView) page().getContent().lookupAll(".image-view").stream()
                .findFirst()
                .orElseThrow());
        assertTrue(fx(() -> picture.getLayoutBounds().getWidth()
                <= page().getViewportBounds().getWidth()));
        assertTrue(picture.getAccessibleText().contains("Backups"), picture.getAccessibleText());
    }

    @Test
    void theKeysOfTheScreenStandAtTheEndOfItsPage() {
        List<String> asked = new ArrayList<>();
        KeyMap keys = new KeyMap();
        keys.add("go", "Go back to this backup", KeyCombination.valueOf("Alt+G"), () -> {});
        fx(() -> {
            view.onKeys((page, then) -> {
                asked.add(page);
                then.accept(keys);
            });
            view.open("backups");
        });
        lay();
        assertEquals(List.of("backups"), asked);
        assertTrue(fx(() -> scene.lookup("#help-keys").lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().equals("Go back to this backup"))));
    }
}
