package app.callside.base.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what is somewhere in a scrolled stretch before the eyes.
public final class Sight {
    private Sight() {}

    /// Scrolls as far as it needs to have the node in the middle, or as near to it as the stretch allows.
    ///
    /// @param node inside the content of the scroll pane
    public static void bring(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) return;
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        scroll.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
    }
}
