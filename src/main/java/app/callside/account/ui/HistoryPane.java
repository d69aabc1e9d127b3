package app.callside.account.ui;

import app.callside.account.AccountEvent;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that happened, newest first.
final class HistoryPane extends VBox {
    private final Messages messages;
    private final Formats formats;

    HistoryPane(AccountModel model, Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        ListView<AccountEvent> list = new ListView<>(model.history().rows());
        list.setId("account-history");
        list.setAccessibleText(messages.text("account.part.history"));
        list.setPlaceholder(Words.wrapped(messages.text("account.history.none"), "quiet-text"));
        list.setCellFactory(_ -> new EventCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ChosenRows.tell(
                list,
                List.of(
                        messages.text("account.column.day"),
                        messages.text("account.column.kind"),
                        messages.text("account.column.what"),
                        messages.text("account.column.notes")),
                event -> {
                    EventWords words = EventWords.of(event, messages, formats);
                    return List.of(
                            formats.dayOfYear(event.day()),
                            words.kind(),
                            words.text(),
                            words.notes().strip());
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, new MoreButton("account-more-history", model.history(), messages));
    }

    private final class EventCell extends ListCell<AccountEvent> {
        EventCell() {
            setPrefWidth(0); // as wide as the list, so that long notes run over several lines
        }

        @Override
        protected void updateItem(AccountEvent event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            EventWords words = EventWords.of(event, messages, formats);
            Label day = Words.of(formats.dayOfYear(event.day()), "event-day");
            HBox kind = new HBox(new Chip(words.kind(), words.tone()));
            kind.getStyleClass().add("event-kind");
            VBox text = new VBox(2, Words.wrapped(words.text()));
            if (!words.notes().isBlank())
                text.getChildren().add(Words.wrapped(words.notes().strip(), "quiet-text"));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(10, day, kind, text);
            row.getStyleClass().add("event-row");
            setGraphic(row);
            setAccessibleText(
                    String.join(", ", formats.dayOfYear(event.day()), words.kind(), words.text(), words.notes()));
        }
    }
}
