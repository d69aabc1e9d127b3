package app.callside.boot;

import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.testing.SampleStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The whole window over the invented book, without a stage; everything is done at once. Used on the interface thread. */
final class SampleWindow implements AutoCloseable {
    final Wiring wiring;
    final TakenDown desktop;
    final DeskWindow window;
    final Scene scene;

    SampleWindow(Path folder, Clock clock) throws Exception {
        this(folder, clock, _ -> {});
    }

    /** @param before the window is made */
    SampleWindow(Path folder, Clock clock, Consumer<Wiring> before) throws Exception {
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        wiring.deck();
        before.accept(wiring);
        desktop = new TakenDown(Files.createDirectories(folder.resolve("drafts")));
        window = new DeskWindow(
                wiring, _ -> new DirectWork(), desktop, new NoDocuments(), Headset.ofTheSystem(), Optional::empty);
        scene = new Scene(window.root(), 1366, 820);
        Theme.ofTheSystem().dress(scene);
        window.begin();
        lay();
    }

    void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    Node node(String id) {
        lay();
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    void press(String combination) {
        KeyCodeCombination key = (KeyCodeCombination) KeyCombination.valueOf(combination);
        Node focused = scene.getFocusOwner();
        Event.fireEvent(
                focused == null || focused.getScene() != scene
                        ? scene.getRoot().getChildrenUnmodifiable().getFirst()
                        : focused,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        key.getCode().getChar(),
                        key.getCode(),
                        key.getShift() == KeyCombination.ModifierValue.DOWN,
                        key.getShortcut() == KeyCombination.ModifierValue.DOWN,
                        key.getAlt() == KeyCombination.ModifierValue.DOWN,
                        false));
        lay();
    }

    @Override
    public void close() {
        wiring.close();
    }
}
