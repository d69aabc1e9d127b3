package app.callside.base.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Makes of a region something that can be pressed as a button can: by mouse, Enter and space.
public final class Pressable {
    private Pressable() {}

    /// @param name what pressing it does, for assistive technology
    public static <R extends Region> R on(R region, String name, Runnable deed) {
        region.getStyleClass().add("pressable");
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setAccessibleText(name);
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> deed.run());
        region.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
            key.consume();
            deed.run();
        });
        return region;
    }
}
