package app.callside.account.ui;

import app.callside.base.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Fetches the next stretch of a list; gone where there is none.
final class MoreButton extends HBox {
    MoreButton(String id, Pages<?> pages, Messages messages) {
        Button more = new Button(messages.text("account.more"));
        more.setId(id);
        more.setOnAction(_ -> pages.fetchMore());
        getStyleClass().add("panel-foot");
        getChildren().add(more);
        visibleProperty().bind(pages.more());
        managedProperty().bind(visibleProperty());
    }
}
