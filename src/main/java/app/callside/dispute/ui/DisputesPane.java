package app.callside.dispute.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.documents.ui.DocumentWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The disputes and documents of an account in a list, and below it what can be done about the chosen one.
/// The letters are heard while the list has the caret.
public final class DisputesPane extends VBox {
    private static final Hotkey PAPER = Hotkey.of("dispute-paper", "E");
    private final DisputesModel model;
    private final Messages messages;
    private final Formats formats;
    private final KeyMap keys = new KeyMap();
    private final Map<String, Predicate<Matter>> uses = new HashMap<>();
    private final ListView<Matter> list = new ListView<>();
    private final FlowPane papers = new FlowPane(6, 6);

    public DisputesPane(DisputesModel model) {
        this.model = model;
        messages = model.messages();
        formats = model.formats();
        setId("disputes");
        addKeys();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list(), foot());
        model.chosen().subscribe(this::show);
    }

    private void addKeys() {
        Predicate<Matter> dispute = Matter.Contested.class::isInstance;
        Predicate<Matter> open = dispute.and(DisputesPane::isUndecided);
        key(Hotkey.of("dispute-grant", "G"), "dispute.key.grant", open, () -> model.rule(Decision.GRANTED));
        key(Hotkey.of("dispute-refuse", "R"), "dispute.key.refuse", open, () -> model.rule(Decision.REFUSED));
        key(Hotkey.of("dispute-withdraw", "W"), "dispute.key.withdraw", open, () -> model.rule(Decision.WITHDRAWN));
        key(Hotkey.of("dispute-reopen", "O"), "dispute.key.reopen", DisputesPane::isDecided, model::reopen);
        key(PAPER, "dispute.key.evidence", DisputesPane::hasPapers, model::nextPaper);
        key(Hotkey.of("dispute-done", "D"), "dispute.key.done", dispute.negate().and(Matter::isWaiting), model::done);
    }

    private static boolean isDecided(Matter one) {
        return one instanceof Matter.Contested contested
                && contested.dispute().course().ruling().isPresent();
    }

    private static boolean hasPapers(Matter one) {
        return one instanceof Matter.Contested contested
                && !contested.dispute().course().evidence().isEmpty();
    }

    private static boolean isUndecided(Matter one) {
        return one instanceof Matter.Contested contested
                && contested.dispute().stage().isUndecided();
    }

    private void key(Hotkey key, String name, Predicate<Matter> use, Runnable run) {
        uses.put(key.id(), use);
        keys.add(
                key,
                messages.text(name),
                () -> listHasCaret() && model.chosen().get().filter(use).isPresent(),
                run);
    }

    private boolean listHasCaret() {
        return getScene() != null && getScene().getFocusOwner() == list;
    }

    private ListView<Matter> list() {
        list.setId("dispute-list");
        list.setAccessibleText(messages.text("dispute.list"));
        list.setItems(model.matters());
        // a list that is read anew forgets what was selected in it
        model.matters().subscribe(() -> model.chosen().get().ifPresent(this::select));
        list.setPlaceholder(Words.wrapped(messages.text("dispute.none"), "quiet-text"));
        list.setCellFactory(_ -> new MatterCell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, one) -> {
            if (one != null) model.chosen().set(Optional.of(one));
        });
        return list;
    }

    private VBox foot() {
        FlowPane actions = new FlowPane(8, 6);
        for (KeyMap.Action action : keys.actions())
            actions.getChildren().add(shownFor(action, uses.getOrDefault(action.id(), _ -> true)));
        Label notice = Words.wrapped("", "quiet-text");
        notice.setId("dispute-notice");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        VBox foot = new VBox(8, papers, actions, notice);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    /// What can be done about the chosen one, and nothing else.
    private Button shownFor(KeyMap.Action action, Predicate<Matter> use) {
        Button button = Keyed.button(action.id(), action.name(), action.hotkey(), action.run());
        model.chosen().subscribe(one -> {
            button.setVisible(one.filter(use).isPresent());
            button.setManaged(button.isVisible());
        });
        return button;
    }

    private void select(Matter one) {
        if (!one.equals(list.getSelectionModel().getSelectedItem()))
            list.getSelectionModel().select(one);
    }

    private void show(Optional<Matter> chosen) {
        chosen.ifPresent(this::select);
        List<Evidence> evidence = chosen.filter(Matter.Contested.class::isInstance)
                .map(one -> ((Matter.Contested) one).dispute().course().evidence())
                .orElse(List.of());
        papers.getChildren().setAll(Words.quiet(messages.text("dispute.evidence")));
        evidence.forEach(paper -> papers.getChildren().add(button(paper)));
        if (evidence.isEmpty()) papers.getChildren().add(Words.quiet(messages.text("dispute.evidence.none")));
        boolean isDispute = chosen.filter(Matter.Contested.class::isInstance).isPresent();
        papers.setVisible(isDispute);
        papers.setManaged(isDispute);
    }

    private Button button(Evidence paper) {
        Button button = new Button(DisputeWords.evidence(paper, messages));
        button.setId("evidence-" + paper.kind().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("filter-chip");
        button.setFocusTraversable(false);
        Keyed.help(button, PAPER);
        button.setOnAction(_ -> model.further(paper));
        return button;
    }

    /// The keys of this place.
    public KeyMap keys() {
        return keys;
    }

    /// Puts the caret into the list.
    public void enter() {
        list.requestFocus();
    }

    /// With less, in the size of the text, the words have no room beside the rest.
    private static final double LEAST_WIDTH = 36;

    private final class MatterCell extends ListCell<Matter> {
        MatterCell() {
            setPrefWidth(0); // as wide as the list, so that a long note runs over several lines
            list.widthProperty().subscribe(_ -> updateItem(getItem(), isEmpty()));
            fontProperty().subscribe(_ -> updateItem(getItem(), isEmpty()));
        }

        @Override
        protected void updateItem(Matter one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (one) {
                case Matter.Contested contested -> lay(one, contested.dispute());
                case Matter.Missing missing -> lay(one, missing.document());
            }
        }

        private void lay(Matter one, Dispute dispute) {
            String what = DisputeWords.reason(dispute, messages)
                    + (dispute.note().isBlank() ? "" : ": " + dispute.note().strip());
            lay(
                    one,
                    new Chip(DisputeWords.stage(dispute.stage(), messages), DisputeWords.tone(dispute.stage())),
                    what,
                    DisputeWords.course(dispute, messages, formats),
                    formats.money(dispute.amount()));
        }

        private void lay(Matter one, MissingDocument document) {
            boolean missing = document.isMissing();
            lay(
                    one,
                    new Chip(
                            messages.text(missing ? "dispute.missing" : "dispute.done"),
                            missing ? Tone.WARN : Tone.GOOD),
                    DocumentWords.kind(document.kind(), messages),
                    DisputeWords.course(document, messages, formats),
                    "");
        }

        private static VBox below(HBox row, VBox text) {
            VBox both = new VBox(2, row, text);
            both.getStyleClass().add("event-row");
            return both;
        }

        private void lay(Matter one, Chip chip, String what, String course, String amount) {
            HBox kind = new HBox(chip);
            kind.getStyleClass().add("event-kind");
            Label invoice = Words.of(one.invoice(), "bold", "dispute-invoice");
            boolean late = one.isWaiting() && one.dueOn().isBefore(model.today());
            VBox text = new VBox(2, Words.wrapped(what), Words.wrapped(course, late ? "bad-text" : "quiet-text"));
            HBox.setHgrow(text, Priority.ALWAYS);
            Label sum = Words.of(amount, "figures");
            sum.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(10, kind, invoice, text, Panel.spring(), sum);
            row.getStyleClass().add("event-row");
            boolean narrow = list.getWidth() < LEAST_WIDTH * getFont().getSize();
            if (narrow) { // the words stand below, over the whole width
                row.getChildren().remove(text);
                row.getStyleClass().remove("event-row");
            }
            setGraphic(narrow ? below(row, text) : row);
            setAccessibleText(String.join(", ", chip.getText(), one.invoice(), what, course, amount));
        }
    }
}
