package app.callside.agenda.ui;

import app.callside.agenda.AgendaItem;
import app.callside.agenda.AgendaItem.Contested;
import app.callside.agenda.AgendaItem.Missing;
import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.agenda.AgendaItem.Step;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.dispute.ui.DisputeWords;
import app.callside.promise.Fate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of the agenda. What can be moved can be dragged onto another line, whose day it takes: see
/// [AgendaDrag].
final class AgendaCell extends ListCell<AgendaLine> {
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");

    private final AgendaModel model;
    private final AgendaDrag drag;
    private final Messages messages;
    private final Formats formats;
    private final AgendaWords words;

    /// @param drag what is dragged over the list that the line is of
    AgendaCell(AgendaModel model, AgendaDrag drag, Messages messages, Formats formats) {
        this.model = model;
        this.drag = drag;
        this.messages = messages;
        this.formats = formats;
        words = new AgendaWords(messages, formats);
        setPrefWidth(0); // as wide as the list, never wider
        setOnDragDetected(press -> {
            AgendaLine line = getItem();
            if (line != null && drag.begin(line)) carry();
            press.consume();
        });
        setOnDragOver(over -> {
            boolean takes = takes();
            pseudoClassStateChanged(DROP_HERE, takes);
            if (takes) over.acceptTransferModes(TransferMode.MOVE);
            over.consume();
        });
        setOnDragExited(_ -> {
            pseudoClassStateChanged(DROP_HERE, false);
            drag.away();
        });
        setOnDragDropped(dropped -> {
            AgendaLine line = getItem();
            pseudoClassStateChanged(DROP_HERE, false);
            dropped.setDropCompleted(line != null && drag.drop(line));
            dropped.consume();
        });
        setOnDragDone(_ -> drag.giveUp());
    }

    /// Words from another program are not dragged by this list, and fall on nothing.
    private boolean takes() {
        AgendaLine line = getItem();
        return line != null && drag.over(line);
    }

    private void carry() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getAccessibleText());
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        board.setContent(content);
        board.setDragView(snapshot(null, null));
    }

    @Override
    protected void updateItem(AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().remove("agenda-heading");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case AgendaLine.Heading heading -> {
                getStyleClass().add("agenda-heading");
                setGraphic(heading(heading));
            }
            case AgendaLine.Entry entry -> setGraphic(entry(entry.item()));
        }
    }

    private Node heading(AgendaLine.Heading heading) {
        String sums = model.agenda()
                .get()
                .filter(_ -> model.kind().get().showsPromises())
                .map(agenda -> agenda.missing(heading.part()).byCurrency().values().stream()
                        .map(formats::money)
                        .collect(Collectors.joining(" · ")))
                .orElse("");
        HBox row = new HBox(
                10,
                Words.bold(messages.text("agenda.part." + heading.part().name().toLowerCase(Locale.ROOT))),
                Panel.spring(),
                Words.quiet(sums));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node entry(AgendaItem item) {
        Label day = Words.of(formats.weekday(item.dueOn()), "agenda-day");
        Label hour = Words.of(item.dueAt().map(Object::toString).orElse(""), "agenda-hour", "quiet-text");
        Label customer = Words.of(item.customerName(), "bold", "agenda-customer");
        Label what = Words.of(words.what(item));
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(10, day, hour, chip(item), customer, what);
        if (item instanceof PromisedPayment payment
                && payment.promise().approval().isMissing())
            row.getChildren().add(new Chip(messages.text("agenda.unapproved"), Tone.PURPLE));
        row.getChildren().add(amount(item));
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(
                String.join(", ", List.of(day.getText(), item.customerName(), what.getText(), words.amount(item))));
        return row;
    }

    private Chip chip(AgendaItem item) {
        Chip chip = switch (item) {
            case PromisedPayment payment -> {
                Fate fate = payment.instalment().fateOn(model.today());
                yield new Chip(messages.text("promise.fate." + fate.name().toLowerCase(Locale.ROOT)), tone(fate));
            }
            case Step _ -> new Chip(messages.text("agenda.step"), Tone.ACCENT);
            case Contested contested ->
                new Chip(
                        DisputeWords.stage(contested.dispute().stage(), messages),
                        DisputeWords.tone(contested.dispute().stage()));
            case Missing _ -> new Chip(messages.text("dispute.missing"), Tone.WARN);
        };
        chip.getStyleClass().add("agenda-chip");
        return chip;
    }

    private static Tone tone(Fate fate) {
        return switch (fate) {
            case BROKEN -> Tone.BAD;
            case PART_KEPT, DUE_TODAY, LATE -> Tone.WARN;
            case KEPT -> Tone.GOOD;
            case OPEN, CANCELLED, REPLACED -> Tone.QUIET;
        };
    }

    private Label amount(AgendaItem item) {
        Label amount = Words.of(words.amount(item), "agenda-amount");
        amount.setMinWidth(Label.USE_PREF_SIZE);
        return amount;
    }
}
