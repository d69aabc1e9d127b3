package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.promise.Instalment;
import app.callside.promise.Rung;
import app.callside.promise.ui.PlanForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar that brings talk to a commitment: a key for each rung, and in its place the form of what is
/// being taken.
final class CommitmentBar extends VBox {
    static final Hotkey RECAP = Hotkey.of("recap", "F6");
    static final Hotkey REFUSED = Hotkey.of("refused", "Alt+N");
    private static final List<Commitment> BUTTONS = List.of(
            Commitment.PAID_NOW,
            Commitment.PLAN,
            Commitment.PROMISE,
            Commitment.CALL_BACK,
            Commitment.DISPUTE,
            Commitment.DOCUMENT,
            Commitment.VERIFY);

    /// Wide enough for all buttons at the usual size of text; larger text wraps them.
    private static final double ONE_ROW = 1100;

    private static final PseudoClass LITTLE_ROOM = PseudoClass.getPseudoClass("little-room");

    private final DeskModel desk;
    private final CommitmentModel model;
    private final Messages messages;
    private final Formats formats;
    private final RecapSending sending;
    private final Runnable toNotes;
    private final Label next = Words.quiet("");
    private final Label proposed = Words.bold("");

    /// @param toNotes puts the caret back into the notes
    CommitmentBar(DeskModel desk, DeskServices services, RecapSending sending, Runnable toNotes) {
        this.sending = sending;
        this.desk = desk;
        model = desk.commitment();
        messages = services.messages();
        formats = services.formats();
        this.toNotes = toNotes;
        setId("commitment");
        getStyleClass().addAll("panel", "commitment");
        model.openForm().subscribe(this::show);
        model.again().subscribe(_ -> getChildren().forEach(CommitmentBar::enter));
        model.rung().subscribe(_ -> propose());
        desk.agreements().subscribe(this::propose);
        desk.stage().subscribe(_ -> propose());
        desk.deck().calm().subscribe(_ -> showButtons());
        desk.compact().subscribe(compact -> {
            getChildren().forEach(node -> fold(node, compact)); // a form stays as it is, with the caret in it
            showButtons();
        });
        desk.narrow().subscribe(narrow -> {
            pseudoClassStateChanged(LITTLE_ROOM, narrow);
            showButtons();
        });
    }

    private void showButtons() {
        if (model.openForm().getValue().isEmpty()) getChildren().setAll(buttons());
    }

    private static void fold(Node form, boolean narrow) {
        if (form instanceof PlanForm plan) plan.fold(narrow);
        if (form instanceof ReadyToPayPane ready) ready.folded().set(narrow);
    }

    private void show(Optional<Commitment> form) {
        getChildren().setAll(form.map(this::formOf).orElseGet(this::buttons));
    }

    private List<Node> formOf(Commitment what) {
        HBox head = new HBox(8, Words.bold(messages.text("desk.commit." + id(what))));
        Node form = switch (what) {
            case PAID_NOW, PLAN, PROMISE -> new PlanForm(model.planForm(), messages, this::done);
            case PAY ->
                new ReadyToPayPane(
                        model.pay(), messages, sending, () -> model.open(Commitment.PAY_DETAILS), this::done);
            case CALL_BACK, DISPUTE, DOCUMENT, VERIFY, ADJUST, CHAIN, RELATION, DECIDER, PAY_DETAILS, PARTY ->
                new SmallForm(model, messages, this::done, this::taken);
        };
        fold(form, desk.compact().get());
        Platform.runLater(() -> enter(form));
        return List.of(head, form);
    }

    private static void enter(Node form) {
        if (form.getScene() == null) return; // another one has taken its place
        if (form instanceof PlanForm plan) plan.enter();
        if (form instanceof SmallForm small) small.enter();
        if (form instanceof ReadyToPayPane ready) ready.enter();
    }

    /// A form was taken; it may have led to another one.
    private void taken() {
        propose();
        if (model.openForm().getValue().isEmpty()) toNotes.run();
    }

    private void done() {
        model.leave();
        propose();
        toNotes.run();
    }

    private List<Node> buttons() {
        Button refused = Keyed.button("rung-refused", messages.text("desk.refused"), REFUSED, model::refused);
        HBox head = new HBox(
                8,
                Words.bold(messages.text("desk.commitment")),
                next,
                Panel.spring(),
                proposed,
                refused,
                button(Commitment.PAY));
        head.setAlignment(Pos.CENTER_LEFT);
        ((Label) head.getChildren().getFirst()).setMinWidth(Label.USE_PREF_SIZE);
        proposed.setMinWidth(Label.USE_PREF_SIZE);
        FlowPane row = new FlowPane(8, 6);
        row.setPrefWrapLength(ONE_ROW);
        row.getStyleClass().add("ways-to-agree");
        boolean calm = desk.deck().calm().get();
        if (calm) { // nothing is asked for; another time is offered
            row.getChildren().add(button(Commitment.CALL_BACK));
            return List.of(
                    new HBox(8, Words.bold(messages.text("desk.commitment")), Words.quiet(messages.text("desk.calm"))),
                    row);
        }
        for (Commitment what : BUTTONS) row.getChildren().add(button(what));
        Button recap = Keyed.button("open-recap", messages.text("desk.recap"), RECAP, desk::openRecap);
        if (desk.compact().get() || desk.narrow().get()) { // what is proposed, and below it every way to agree
            row.getChildren().addAll(refused, button(Commitment.PAY), recap);
            FlowPane said = new FlowPane(8, 2, next, proposed);
            said.setMinWidth(0);
            return List.of(said, row);
        }
        HBox.setHgrow(row, Priority.ALWAYS);
        return List.of(head, new HBox(8, row, recap));
    }

    private Button button(Commitment what) {
        Button button = Keyed.button(
                "commit-" + id(what), messages.text("desk.commit." + id(what)), what.key(), () -> model.open(what));
        if (what == Commitment.PAID_NOW) button.getStyleClass().add("go");
        model.rung().subscribe(rung -> {
            button.getStyleClass().remove("next");
            if (rungOf(what).filter(rung::equals).isPresent() && what != Commitment.PAID_NOW)
                button.getStyleClass().add("next");
        });
        return button;
    }

    private static Optional<Rung> rungOf(Commitment what) {
        return switch (what) {
            case PAID_NOW -> Optional.of(Rung.PAID_IN_FULL);
            case PLAN -> Optional.of(Rung.PART_TODAY_AND_PLAN);
            case PROMISE -> Optional.of(Rung.PROMISE_A_DATE);
            case CALL_BACK -> Optional.of(Rung.CALL_BACK);
            case DISPUTE, DOCUMENT, VERIFY, ADJUST, CHAIN, RELATION, DECIDER, PAY, PAY_DETAILS, PARTY ->
                Optional.empty();
        };
    }

    private void propose() {
        next.setText(messages.text("desk.next." + model.rung().get().name().toLowerCase(Locale.ROOT)));
        proposed.setText(proposed(model.proposal()));
    }

    /// One payment with its day; of several, how many and the first.
    private String proposed(List<Instalment> parts) {
        if (parts.isEmpty()) return "";
        Instalment first = parts.getFirst();
        String amount = formats.money(first.amount());
        String day = formats.weekday(first.dueOn());
        return parts.size() == 1
                ? messages.text("desk.proposed", amount, day)
                : messages.text("desk.proposed.parts", parts.size(), amount, day);
    }

    private static String id(Commitment what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
