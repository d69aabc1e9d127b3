package app.callside.base.ui;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Puts nodes into a pane and leaves alone what lies there already: a node that comes into a window anew is
/// styled and measured anew, with all below it, which at every key somebody types is more than a frame.
public final class Arranged {
    private Arranged() {}

    /// @param nodes in their order; one that lies there at another place is moved
    /// @return whether anything had to be put there or taken away
    public static boolean in(Pane pane, List<? extends Node> nodes) {
        ObservableList<Node> children = pane.getChildren();
        if (children.equals(nodes)) return false;
        children.retainAll(nodes);
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            if (at < children.size() && children.get(at) == node) continue;
            children.remove(node);
            children.add(at, node);
        }
        return true;
    }
}
