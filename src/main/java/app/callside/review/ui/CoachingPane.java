package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.coaching.Progress;
import app.callside.review.CallFacts;
import app.callside.review.Proposal;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above the list: the calls that are worth a look, and how scores went, month by month and criterion by
/// criterion.
final class CoachingPane extends HBox {
    private final CoachingModel model;
    private final HistoryModel history;
    private final CallWords words;
    private final Messages messages;
    private final ListView<Proposal> list = new ListView<>();
    private final Label title = Words.bold("");
    private final GridPane table = new GridPane();

    CoachingPane(CoachingModel model, HistoryModel history, CallWords words) {
        this.model = model;
        this.history = history;
        this.words = words;
        messages = words.messages();
        getStyleClass().addAll("panel", "coaching-pane");
        VBox proposals = new VBox(Words.bold(messages.text("review.proposals")), list);
        proposals.getStyleClass().add("coaching-column");
        proposals.visibleProperty().bind(model.open().map(_ -> model.mayReview()));
        proposals.managedProperty().bind(proposals.visibleProperty());
        table.getStyleClass().add("progress-table");
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("review-scroll");
        scroll.setId("coaching-progress");
        scroll.setAccessibleText(messages.text("review.progress"));
        Label how = Words.wrapped(messages.text("review.progress.how"), "quiet-text");
        how.setPrefWidth(0); // it runs over as many lines as it needs, and takes no room from what is beside
        how.setMaxWidth(Double.MAX_VALUE);
        VBox progress = new VBox(title, scroll, how);
        progress.getStyleClass().add("coaching-column");
        HBox.setHgrow(proposals, Priority.ALWAYS);
        HBox.setHgrow(progress, Priority.ALWAYS);
        getChildren().addAll(proposals, progress);
        buildList();
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
        model.proposals().subscribe(all -> list.getItems().setAll(all));
        model.progress().subscribe(read -> show(read));
    }

    private void buildList() {
        list.setId("coaching-proposals");
        list.setAccessibleText(messages.text("review.proposals"));
        list.setPlaceholder(Words.wrapped(messages.text("review.proposals.none"), "quiet-text"));
        list.setCellFactory(_ -> new ProposalCell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) choose();
        });
        list.setOnMouseClicked(_ -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void choose() {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) model.choose(chosen);
    }

    void takeFocus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(Proposal item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            CallFacts call = item.call().call();
            String why = messages.text("review.why." + item.why().name().toLowerCase(Locale.ROOT));
            String text = messages.text(
                    "review.proposal",
                    call.collector(),
                    call.customerName(),
                    words.when(call, history.today()),
                    words.formats().callTime(call.talked()));
            setPrefWidth(0); // what has no room is cut, not scrolled for
            HBox line = new HBox(new Chip(why, tone(item.why())), Words.of(text));
            line.getStyleClass().add("came-line");
            setGraphic(line);
            setAccessibleText(why + ". " + text);
        }

        private static Tone tone(Proposal.Why why) {
            return switch (why) {
                case BROKEN_PROMISE -> Tone.BAD;
                case OVERRIDE, NO_COMMITMENT -> Tone.WARN;
                case LONG -> Tone.ACCENT;
                case RANDOM -> Tone.QUIET;
            };
        }
    }

    private void show(Progress progress) {
        title.setText(history.filter()
                .collector()
                .get()
                .map(name -> messages.text("review.progress.of", name))
                .orElseGet(() -> messages.text("review.progress")));
        table.getChildren().clear();
        if (progress.lines().isEmpty()) {
            table.add(Words.quiet(messages.text("review.progress.none")), 0, 0);
            return;
        }
        for (int column = 0; column < progress.months().size(); column++)
            table.add(Words.quiet(words.formats().month(progress.months().get(column))), column + 1, 0);
        for (int row = 0; row < progress.lines().size(); row++)
            show(progress.lines().get(row), row + 1, progress);
    }

    private String subject(Progress.Subject subject, Progress progress) {
        return switch (subject) {
            case Progress.Subject.OfCriterion one -> one.name();
            case Progress.Subject.OfSheet one
            when isAlone(one, progress) -> messages.text("review.progress.whole", one.name());
            case Progress.Subject.OfSheet one
            when one.from() == one.to() -> messages.text("review.progress.whole.edition", one.name(), one.from());
            case Progress.Subject.OfSheet one ->
                messages.text("review.progress.whole.editions", one.name(), one.from(), one.to());
        };
    }

    private static boolean isAlone(Progress.Subject.OfSheet sheet, Progress progress) {
        return progress.lines().stream()
                        .filter(line -> line.subject() instanceof Progress.Subject.OfSheet other
                                && other.key().equals(sheet.key()))
                        .count()
                == 1;
    }

    private void show(Progress.Line line, int row, Progress progress) {
        boolean whole = line.subject() instanceof Progress.Subject.OfSheet;
        String subject = subject(line.subject(), progress);
        Label name = whole ? Words.bold(subject) : Words.of(subject);
        name.setMinWidth(USE_PREF_SIZE);
        table.add(name, 0, row);
        for (int i = 0; i < line.values().size(); i++) {
            int calls = line.calls().get(i);
            String value = line.values()
                    .get(i)
                    .map(mean -> messages.text(
                            "review.progress.value",
                            whole
                                    ? words.formats().count(Math.round(mean))
                                    : words.formats().decimal(mean),
                            calls))
                    .orElse("–");
            Label cell = whole ? Words.bold(value) : Words.of(value);
            cell.getStyleClass().add("figures");
            cell.setMinWidth(USE_PREF_SIZE);
            table.add(cell, i + 1, row);
        }
    }
}
