package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to read to somebody who is ready to pay; Enter sends the same by e-mail, Escape goes back to the notes.
final class ReadyToPayPane extends VBox {
    private static final double ONE_ROW = 700;
    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination EDIT = KeyCombination.valueOf("E");
    private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final ReadyToPayModel model;
    private final RecapSending sending;
    private final Runnable done;
    private final Runnable edit;
    private final Label notice = Words.of("", "good-text");
    private final Messages messages;
    private final BooleanProperty folded = new SimpleBooleanProperty(false);

    /// @param edit changes how we are paid
    ReadyToPayPane(ReadyToPayModel model, Messages messages, RecapSending sending, Runnable edit, Runnable done) {
        this.model = model;
        this.messages = messages;
        this.sending = sending;
        this.edit = edit;
        this.done = done;
        setId("ready-to-pay");
        setSpacing(6);
        setFocusTraversable(true);
        VBox lines = new VBox(4);
        lines.getStyleClass().add("filled");
        model.paragraphs().forEach(paragraph -> lines.getChildren().add(RecapText.flow(paragraph)));
        setAccessibleText(messages.text("desk.commit.pay"));
        Button send = Keyed.button("pay-send", messages.text("desk.pay.send"), SEND, this::send);
        send.getStyleClass().add("go");
        notice.setWrapText(true);
        HBox said = new HBox(notice);
        HBox.setHgrow(said, Priority.ALWAYS);
        FlowPane ways = new FlowPane(
                10,
                6,
                Keyed.button("pay-edit", messages.text("desk.pay.edit"), EDIT, edit),
                Keyed.button("form-leave", messages.text("promise.leave"), LEAVE, done),
                send);
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setPrefWrapLength(ONE_ROW);
        Folding foot = new Folding(10, said, ways);
        foot.folded().bind(folded);
        getChildren().addAll(lines, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::heard);
    }

    /// Where the pane is narrow, the buttons stand below what is said.
    BooleanProperty folded() {
        return folded;
    }

    private void heard(KeyEvent key) {
        Runnable action = SEND.match(key) ? this::send : EDIT.match(key) ? edit : LEAVE.match(key) ? done : () -> {};
        if (SEND.match(key) || EDIT.match(key) || LEAVE.match(key)) key.consume();
        action.run();
    }

    private void send() {
        model.send(
                sending,
                draft -> {
                    sending.open(draft);
                    notice.setText(messages.text("desk.pay.sent"));
                },
                notice::setText);
    }

    void enter() {
        requestFocus();
        model.wasRead();
    }
}
