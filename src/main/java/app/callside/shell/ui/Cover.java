package app.callside.shell.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Lies over the window while the desk is locked. Below it everything stays as it is, so that whoever
/// comes back finds the caret where it was.
final class Cover {
    private final Pane window;
    private final Node below;
    private final Node face;
    private Optional<Caret> caret = Optional.empty();

    Cover(Pane window, Node below, Node face) {
        this.window = window;
        this.below = below;
        this.face = face;
    }

    void lay() {
        if (isOn()) return;
        caret = Caret.in(window);
        closePopups();
        below.setDisable(true);
        window.getChildren().add(face);
    }

    /// Lists and menus are windows of their own, above the cover.
    private static void closePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    void lift() {
        if (!isOn()) return;
        window.getChildren().remove(face);
        below.setDisable(false);
        caret.ifPresent(Caret::goBack);
        caret = Optional.empty();
    }

    boolean isOn() {
        return window.getChildren().contains(face);
    }
}
