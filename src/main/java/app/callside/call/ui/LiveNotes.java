package app.callside.call.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.CardMasked;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.TextCut;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.NoteLine;
import app.callside.call.Quotation;
import app.callside.call.Speaker;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The pad: lines with their call time above, the line being typed below, always in the same place.
public final class LiveNotes extends VBox {
    private static final KeyCombination MEND = KeyCombination.valueOf("Up");

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final VBox pins = new VBox(2);
    private final NotesModel model;
    private final Formats formats;
    private final ListView<NoteLine> lines = new ListView<>();
    private final TextField entry;

    public LiveNotes(NotesModel model, Messages messages, Formats formats) {
        this.model = model;
        this.formats = formats;
        lines.setId("note-lines");
        lines.setAccessibleText(messages.text("call.notes.lines"));
        lines.setItems(model.lines());
        lines.setCellFactory(_ -> new LineCell());
        lines.setFocusTraversable(false);
        lines.setAccessibleHelp(Keyed.words(MEND));
        lines.setPlaceholder(Words.wrapped(messages.text("call.notes.empty"), "quiet-text"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        entry = Fields.text("note", messages.text("call.notes.entry"), model.entry());
        model.onMasking(() -> entry.fireEvent(new CardMasked()));
        entry.setPromptText(messages.text("call.notes.prompt"));
        entry.addEventHandler(TextCut.CUT, cut -> {
            cut.consume();
            model.cut(cut.whole());
        });
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        HBox.setHgrow(entry, Priority.ALWAYS);
        Label stamp = Words.of("", "stamp");
        stamp.textProperty().bind(model.stamp());
        Chip theirs = new Chip(messages.text("call.notes.theirs"), Tone.ACCENT);
        theirs.visibleProperty().bind(model.theirs());
        theirs.managedProperty().bind(model.theirs());
        HBox row = new HBox(stamp, entry, theirs);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("note-entry");
        pins.getStyleClass().add("pins");
        pins.setId("note-pins");
        getChildren().addAll(pins, lines, row);
        model.lines().addListener((ListChangeListener<NoteLine>) _ -> {
            revealLast();
            showPins();
        });
        showPins();
        lines.heightProperty().subscribe(this::revealLast);
    }

    /// Shows something between the notes and the line being typed, which stays where it is.
    public void aboveEntry(Node something) {
        getChildren().add(getChildren().size() - 1, something);
    }

    /// Pinned lines stay above the others, however long the call gets.
    private void showPins() {
        pins.getChildren()
                .setAll(model.lines().stream()
                        .filter(NoteLine::pinned)
                        .map(line -> new HBox(
                                8,
                                Words.of(formats.callTime(line.stamp()), "stamp"),
                                Words.wrapped(line.text(), "bold")))
                        .toList());
        pins.setVisible(!pins.getChildren().isEmpty());
        pins.setManaged(pins.isVisible());
    }

    private void revealLast() {
        Platform.runLater(() -> lines.scrollTo(model.lines().size() - 1));
    }

    private void heard(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            model.endLine();
        } else if (PASTE.match(key) && severalLines()) {
            key.consume();
            model.paste(Clipboard.getSystemClipboard().getString());
            entry.end();
        } else if (key.getCode() == KeyCode.UP && model.entry().get().isBlank()) {
            key.consume();
            model.mendLast();
            entry.end();
        }
    }

    /// A field of one line would run them together.
    private static boolean severalLines() {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && text.strip().indexOf('\n') >= 0;
    }

    /// Puts the caret where the next word goes.
    public void focusEntry() {
        entry.requestFocus();
        entry.end();
    }

    public boolean hasCaret() {
        return entry.getScene() != null && entry.getScene().getFocusOwner() == entry;
    }

    private final class LineCell extends ListCell<NoteLine> {
        private final Label stamp = Words.of("", "stamp");
        private final Label text = Words.wrapped("", "note-text");
        private final HBox row = new HBox(stamp, text);

        LineCell() {
            row.getStyleClass().add("note-line");
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0); // wraps instead of scrolling sideways
        }

        @Override
        protected void updateItem(NoteLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            stamp.setText(formats.callTime(line.stamp()));
            text.setText(line.text());
            text.getStyleClass().remove("their-words");
            if (line.speaker() == Speaker.CUSTOMER) text.getStyleClass().add("their-words");
            if (line.speaker() == Speaker.CUSTOMER || line.theirWords().isEmpty())
                row.getChildren().set(1, text);
            else row.getChildren().set(1, quoting(line.text()));
            setGraphic(row);
        }

        /// Their words among ours: what stands in quotes is set off.
        private TextFlow quoting(String line) {
            TextFlow flow = new TextFlow();
            flow.getStyleClass().addAll("note-text", "quoting");
            for (Quotation part : Quotation.of(line)) {
                Text run = new Text(part.text());
                run.getStyleClass().add("text");
                if (part.quoted()) run.getStyleClass().add("quoted");
                flow.getChildren().add(run);
            }
            HBox.setHgrow(flow, Priority.ALWAYS);
            return flow;
        }
    }
}
