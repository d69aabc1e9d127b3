package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.Agreement;
import app.callside.call.Outcome;
import app.callside.interest.LateInterest;
import app.callside.promise.Instalment;
import app.callside.recap.Consequence;
import app.callside.recap.Expectation;
import app.callside.recap.Recap;
import app.callside.recap.Settlement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was agreed, read back before hanging up, and the closing of the call.
final class RecapView extends VBox {
    static final Hotkey FINISH = Hotkey.of("finish", "F9");
    static final Hotkey BACK = Hotkey.of("back", "F6");
    static final Hotkey OUTCOME = Hotkey.of("recap-outcome-open", "Alt+O");

    private static final double ONE_ROW = 600;

    private final DeskModel desk;
    private final RecapModel model;
    private final Messages messages;
    private final Formats formats;
    private final Label title = Words.of("", "heading");
    private final Label state = Words.quiet("");
    private final Chip missing = new Chip("", Tone.WARN);
    private final AgreedTable agreed;
    private final RecapText right;
    private final VBox gaps = new VBox(3);
    private final ChoiceBox<Outcome> outcome;

    RecapView(DeskModel desk, DeskServices services, RecapSending sending) {
        this.desk = desk;
        model = desk.recap();
        messages = services.messages();
        formats = services.formats();
        agreed = new AgreedTable(messages, formats);
        outcome = Fields.choice("recap-outcome", messages.text("desk.recap.outcome"), one -> one.words(messages));
        Keyed.help(outcome, OUTCOME);
        setSpacing(10);
        Panel left = new Panel(messages.text("desk.recap.agreed"));
        ScrollPane facts = new ScrollPane(facts());
        facts.setFitToWidth(true);
        facts.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        facts.setFocusTraversable(false);
        VBox.setVgrow(facts, Priority.ALWAYS);
        left.getChildren().add(facts);
        left.getStyleClass().add("agreed-panel");
        right = new RecapText(model, messages, sending);
        HBox.setHgrow(right, Priority.ALWAYS);
        Folding middle = new Folding(10, left, right);
        middle.folded().bind(desk.compact());
        right.folded().bind(desk.compact().or(desk.narrow()));
        VBox.setVgrow(left, Priority.ALWAYS);
        VBox.setVgrow(right, Priority.ALWAYS);
        ScrollPane room = new ScrollPane(middle); // beside the phone large text needs more than there is
        room.getStyleClass().add("recap-room");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(head(), room);
        model.recap().subscribe(now -> now.ifPresent(this::show));
        desk.clock().timer().subscribe(_ -> showState());
        desk.clock().wrapUp().subscribe(_ -> showState());
    }

    private Folding head() {
        Button back = Keyed.button("back-to-notes", messages.text("promise.leave"), BACK, desk::backToNotes);
        Button finish = Keyed.button("finish-call", messages.text("desk.finish"), FINISH, model::finish);
        finish.getStyleClass().add("go");
        Label left = Words.wrapped("", "warn-text", "small");
        left.setId("recap-left-out");
        left.textProperty().bind(model.leftOut());
        left.managedProperty().bind(model.leftOut().isNotEmpty());
        Label weighed = Words.wrapped("", "warn-text", "small");
        weighed.setId("recap-weighed");
        weighed.textProperty().bind(model.weighed());
        weighed.managedProperty().bind(model.weighed().isNotEmpty());
        VBox names = new VBox(2, title, state, left, weighed);
        HBox.setHgrow(names, Priority.ALWAYS);
        FlowPane ways = new FlowPane(12, 6, missing, back, finish);
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setPrefWrapLength(ONE_ROW);
        Folding head = new Folding(12, names, ways);
        head.folded().bind(desk.compact());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("panel", "panel-body");
        return head;
    }

    private VBox facts() {
        ChoiceBox<Expectation> expect =
                Fields.choice("recap-expectation", messages.text("desk.recap.expect"), one -> messages.text(one.key()));
        expect.getItems().setAll(Expectation.values());
        expect.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.expect(chosen);
        });
        ChoiceBox<Consequence> otherwise = Fields.choice(
                "recap-consequence", messages.text("desk.recap.consequence"), one -> messages.text(one.key()));
        otherwise.getItems().setAll(model.ladder());
        otherwise.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.threaten(chosen);
        });
        for (ChoiceBox<?> box : new ChoiceBox<?>[] {expect, otherwise}) box.setMaxWidth(Double.MAX_VALUE);
        Label rung = Words.wrapped("", "quiet-text", "small");
        rung.setId("recap-ladder");
        model.recap().subscribe(_ -> rung.setText(model.nextConsequence()));
        VBox facts = new VBox(
                12,
                agreed,
                gaps,
                named("desk.recap.expect", expect),
                new VBox(3, named("desk.recap.consequence", otherwise), rung),
                claim(),
                closing());
        facts.getStyleClass().add("panel-body");
        desk.stage().subscribe(now -> {
            if (otherwise.getValue() == null) otherwise.getItems().setAll(model.ladder());
            if (now == DeskStage.EMPTY) {
                expect.setValue(null);
                otherwise.setValue(null);
            }
        });
        return facts;
    }

    /// Only where a law or our terms add something; chosen by hand.
    private CheckBox claim() {
        CheckBox claim = new CheckBox();
        claim.setId("recap-interest");
        claim.setWrapText(true);
        model.claimed().subscribe(claim::setSelected);
        claim.setOnAction(_ -> model.claim(claim.isSelected()));
        model.interest().subscribe(late -> {
            claim.setText(late.map(this::claim).orElse(""));
            claim.setAccessibleText(claim.getText());
            claim.setVisible(late.isPresent());
            claim.setManaged(late.isPresent());
        });
        return claim;
    }

    private String claim(LateInterest late) {
        String asked =
                messages.text("desk.recap.claim", formats.money(late.interest()), formats.money(late.compensation()));
        return late.unknownSince()
                .map(day -> asked + ". " + messages.text("desk.recap.claim.unknown", formats.dayOfYear(day)))
                .orElse(asked);
    }

    private VBox closing() {
        // the list may have been changed since the last call; while it is exchanged nothing is chosen
        model.recap().subscribe(_ -> offer());
        model.outcome().subscribe(_ -> offer());
        outcome.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.outcome().set(chosen);
        });
        CheckBox met = new CheckBox(messages.text("desk.recap.goalmet"));
        met.setId("recap-goal-met");
        met.selectedProperty().bindBidirectional(model.goalMet());
        var day = Fields.text("next-day", messages.text("desk.recap.nextday"), model.nextDay());
        day.setPrefColumnCount(9);
        var what = Fields.text("next-what", messages.text("desk.recap.nextwhat"), model.nextWhat());
        HBox.setHgrow(what, Priority.ALWAYS);
        var none = Fields.text("no-next", messages.text("desk.recap.nonext"), model.noNext());
        none.setPromptText(messages.text("desk.recap.nonext.prompt"));
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("recap-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        FlowPane first = new FlowPane(12, 6, outcome, Keyed.cap(OUTCOME), met);
        first.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                12,
                named("desk.recap.next", new HBox(6, day, what)),
                named("desk.recap.nonext", none),
                named("desk.recap.outcome", first),
                problem);
    }

    private void offer() {
        if (!outcome.getItems().equals(model.outcomes())) outcome.getItems().setAll(model.outcomes());
        outcome.setValue(model.outcome().get());
    }

    /// Opens the list of outcomes, so that the arrows choose.
    void chooseOutcome() {
        outcome.requestFocus();
        outcome.show();
    }

    private VBox named(String key, Node field) {
        return new VBox(3, Words.quiet(messages.text(key)), field);
    }

    private void show(Recap recap) {
        title.setText(messages.text("desk.recap.title", recap.customer().name()));
        agreed.show(recap, desk.agreements());
        int count = recap.gaps().size();
        missing.setText(messages.text("recap.gaps", count));
        missing.setVisible(count > 0);
        gaps.getChildren()
                .setAll(recap.gaps().stream()
                        .map(model::words)
                        .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(this::gap)
                        .toList());
        gaps.setVisible(count > 0);
        gaps.setManaged(count > 0);
        gaps.getStyleClass().setAll("callout");
        showState();
    }

    private Label gap(Map.Entry<String, Long> gap) {
        return Words.wrapped(messages.text("desk.recap.gap", gap.getKey(), gap.getValue()));
    }

    private void showState() {
        String talked = desk.clock().timer().get();
        state.setText(
                desk.clock().ended().get()
                        ? messages.text(
                                "desk.recap.ended",
                                talked,
                                desk.clock().wrapUp().get())
                        : messages.text("desk.recap.live", talked));
    }

    /// The recap as it is said or sent.
    RecapText text() {
        return right;
    }

    /// The payments in rows, and what else was agreed below them.
    private static final class AgreedTable extends VBox {
        private final Messages messages;
        private final Formats formats;
        private final GridPane payments = new GridPane();

        AgreedTable(Messages messages, Formats formats) {
            super(6);
            this.messages = messages;
            this.formats = formats;
            setId("agreed");
            payments.getStyleClass().add("form");
        }

        void show(Recap recap, List<Agreement> agreements) {
            showPayments(recap);
            getChildren().setAll(payments);
            agreements.stream()
                    .filter(agreement -> !(agreement instanceof Agreement.Promised))
                    .map(agreement ->
                            AgreedWords.of(agreement, messages, formats).text())
                    .forEach(words -> getChildren().add(Words.wrapped(words)));
            String who = recap.spokeTo().orElse("–");
            getChildren().add(Words.wrapped(messages.text("desk.recap.by", who)));
        }

        private void showPayments(Recap recap) {
            payments.getChildren().clear();
            boolean none = recap.payments().isEmpty();
            payments.setManaged(!none);
            if (none) return;
            payments.addRow(
                    0, quiet("promise.day"), quiet("promise.amount"), quiet("promise.form"), quiet("promise.invoices"));
            int row = 1;
            for (Instalment part : recap.payments()) {
                String how = part.form()
                        .map(one -> messages.text("promise.form." + one.id()))
                        .orElseGet(() -> messages.text("promise.form.unknown"));
                payments.addRow(
                        row++,
                        whole(Words.of(formats.weekday(part.dueOn()))),
                        figure(Words.of(formats.money(part.amount()))),
                        Words.unbroken(how, part.form().isEmpty() ? "warn-text" : "plain"),
                        Words.wrapped(String.join(", ", part.invoices())));
            }
            for (Settlement settlement : recap.settlements()) {
                String rest = settlement.left().isZero()
                        ? messages.text("desk.recap.all")
                        : messages.text("desk.recap.left", formats.amount(settlement.left()));
                payments.add(Words.bold(messages.text("desk.recap.total")), 0, row);
                payments.add(figure(Words.bold(formats.money(settlement.total()))), 1, row);
                payments.add(Words.wrapped(rest, "quiet-text"), 2, row++, 2, 1);
            }
        }

        private static Label figure(Label amount) {
            GridPane.setHalignment(amount, HPos.RIGHT);
            return whole(amount);
        }

        /// A day or a sum is never cut short.
        private static Label whole(Label label) {
            label.setMinWidth(Label.USE_PREF_SIZE);
            return label;
        }

        private Label quiet(String key) {
            return whole(Words.of(messages.text(key), "quiet-text", "small"));
        }
    }
}
