package app.callside.base.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered surface with a heading.
public class Panel extends VBox {
    private final HBox head = new HBox();

    /// @param aside stands at the right end of the heading
    public Panel(String title, Node... aside) {
        getStyleClass().add("panel");
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        head.getChildren().addAll(Words.bold(title), spring());
        head.getChildren().addAll(aside);
        getChildren().add(head);
    }

    public final HBox head() {
        return head;
    }

    /// Takes whatever room is left in a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
