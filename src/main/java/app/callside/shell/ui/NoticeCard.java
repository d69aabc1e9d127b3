package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the program calls to mind, in the lower corner of the window. It takes no focus by itself, and
/// stays until it is opened or put away: nobody has to be quick.
final class NoticeCard extends VBox {
    private static final double WIDTH = 26;
    private static final double ABOVE_THE_STATUS_BAR = 40;

    NoticeCard(ShellModel model, Messages messages) {
        super(6);
        setId("notice");
        getStyleClass().addAll("panel", "panel-body");
        Label title = Words.wrapped("", "bold");
        title.setId("notice-title");
        Label text = Words.wrapped("");
        text.setId("notice-text");
        Button open =
                Keyed.button("notice-open", messages.text("shell.notice.open"), FrameKeys.NOTICE, model::openNotice);
        Button close = Keyed.button(
                "notice-close", messages.text("shell.notice.close"), FrameKeys.NOTICE_AWAY, model::closeNotice);
        Button off = Keyed.button(
                "notice-off",
                messages.text("shell.reminders.off"),
                FrameKeys.REMINDERS,
                () -> model.reminders().set(false));
        FlowPane ways = new FlowPane(8, 6, open, close, off);
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, text, ways);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(this, new Insets(0, 16, ABOVE_THE_STATUS_BAR, 0));
        setMaxHeight(USE_PREF_SIZE);
        // as wide as some words, whatever their size
        title.fontProperty().subscribe(font -> setMaxWidth(font.getSize() * WIDTH));
        model.notice().subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            now.ifPresent(one -> {
                title.setText(one.title());
                text.setText(one.text());
                text.setManaged(!one.text().isBlank());
            });
        });
    }
}
