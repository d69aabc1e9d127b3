package app.callside.boot;

import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.testing.NothingLeaves;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Goes through every main screen of a book, in a window of some size and with text of some size. */
final class ScreenWalk {
    private final Scene scene;
    private Consumer<Runnable> fx = Runnable::run;
    private BiConsumer<Scene, String> look = (_, _) -> {};

    /** On the interface thread. */
    ScreenWalk(Wiring wiring, double width, double height, Theme theme) {
        Screens screens = new Screens(
                wiring,
                _ -> new DirectWork(),
                new NothingLeaves(),
                new NoDocuments(),
                Headset.ofTheSystem(),
                Optional::empty);
        scene = new Scene(screens.root(), width, height);
        theme.dress(scene);
        screens.begin();
    }

    /**
     * In many short steps: none may keep the interface thread for long.
     *
     * @param onFx runs a step on the interface thread
     * @param whoLooks sees each screen when it is laid out, and hears its name
     */
    void walk(Consumer<Runnable> onFx, BiConsumer<Scene, String> whoLooks) {
        fx = onFx;
        look = whoLooks;
        see("worklist");
        see("account", "F5");
        see("disputes", "Alt+D");
        see("interest", "Alt+I");
        see("worklist", "F5");
        for (String key : List.of("Shortcut+Shift+P", "F4", "Shortcut+Shift+F", "F11", "F12", "Shortcut+Comma"))
            see(key, key);
        see("safekeeping", "Alt+D");
        see("people", "Shortcut+Shift+U");
        see("import", "Shortcut+I");
        see("help", "F1");
        see("first steps", "F1", "Shortcut+Shift+W");
        see("keys", "F2", "Shortcut+F1");
        see("worklist", "Shortcut+F1", "F2");
        fx.accept(() -> ((ButtonBase) scene.lookup("#worklist-prepare")).fire());
        see("prepare");
        fx.accept(() -> {
            if (scene.lookup("#prepare-reason") instanceof TextInputControl reason) reason.setText("geklärt");
        });
        see("call", "F7");
        see("plan", "Alt+2");
        see("dispute", "Enter", "Alt+5");
        see("ready to pay", "Esc", "Alt+0");
        see("recap", "Esc", "F6");
        see("hung up", "F9");
        see("worklist", "F9", "F9");
    }

    private void see(String screen, String... keys) {
        for (String key : keys) fx.accept(() -> press(key));
        fx.accept(() -> {
            scene.getRoot().resize(scene.getWidth(), scene.getHeight()); // as a window does
            for (int round = 0; round < 3; round++) { // heights that hang on widths settle
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            look.accept(scene, screen);
        });
    }

    private void press(String key) {
        KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(key);
        KeyCode code = keys.getCode();
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean alt = keys.getAlt() == KeyCombination.ModifierValue.DOWN;
        Node focused = scene.getFocusOwner();
        Node target = focused == null || focused.getScene() != scene ? scene.getRoot() : focused;
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getChar(), code, shift, shortcut, alt, false));
    }
}
