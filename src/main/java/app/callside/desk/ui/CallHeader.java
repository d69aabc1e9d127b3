package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.LiveCall;
import app.callside.desk.CallPolicy;
import app.callside.desk.Dossier;
import app.callside.ledger.Customer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Who is on the line, the goal, the clock, and the two keys that end or pause it.
final class CallHeader extends HBox {
    static final Hotkey HOLD = Hotkey.of("hold", "F8");
    static final Hotkey END = Hotkey.of("end", "F9");
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass ON_HOLD = PseudoClass.getPseudoClass("on-hold");
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final DeskModel desk;
    private final Messages messages;
    /// What the person, the phone number and the chip need at 175 %.
    private static final double ONE_LINE = 560;

    private final Function<Customer, String> theirTime;
    private final Label customer = Words.of("", "heading");
    private final Label person = Words.quiet("");
    private final Label where = Words.quiet("");
    private final Label goal = Words.bold("");
    private final Chip confirmed;
    private final Button confirm;

    CallHeader(DeskModel desk, DeskServices services) {
        this.desk = desk;
        messages = services.messages();
        theirTime = services.theirTime();
        getStyleClass().addAll("panel", "panel-body");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        confirmed = new Chip(messages.text("desk.party.confirmed"), Tone.GOOD);
        confirm = Keyed.button(
                "confirm-party",
                messages.text("desk.party.confirm"),
                Commitment.PARTY.key(),
                () -> desk.commitment().open(Commitment.PARTY));
        confirm.getStyleClass().add("small");
        FlowPane line = new FlowPane(8, 2, person, confirmed, confirm, where);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(ONE_LINE);
        Label clockFace = Words.of("", "call-timer");
        clockFace.setId("call-timer");
        clockFace.textProperty().bind(desk.clock().timer());
        clockFace.setMinWidth(Label.USE_PREF_SIZE);
        desk.clock().onHold().subscribe(now -> clockFace.pseudoClassStateChanged(ON_HOLD, now));
        Label urge = Words.of("", "warn-text", "small");
        urge.setMinWidth(Label.USE_PREF_SIZE);
        VBox clock = new VBox(clockFace, urge);
        clock.setAlignment(Pos.CENTER_RIGHT);
        desk.clock().urgency().subscribe(now -> {
            clockFace.pseudoClassStateChanged(CAUTION, now == CallPolicy.Urgency.CAUTION);
            clockFace.pseudoClassStateChanged(WARNING, now == CallPolicy.Urgency.WARNING);
            urge(urge);
        });
        desk.clock().heldLong().subscribe(_ -> urge(urge));
        desk.clock().ended().subscribe(now -> clockFace.pseudoClassStateChanged(ENDED, now));
        Button hold = Keyed.button("hold", messages.text("desk.hold"), HOLD, desk::holdOrResume);
        desk.clock().onHold().subscribe(now -> hold.setText(messages.text(now ? "desk.resume" : "desk.hold")));
        Button end = Keyed.button("end-call", messages.text("desk.end"), END, desk::hangUp);
        end.getStyleClass().add("danger");
        VBox aim = new VBox(1, Words.quiet(messages.text("desk.goal")), goal);
        aim.setAlignment(Pos.CENTER_RIGHT);
        goal.setMinWidth(0);
        goal.setWrapText(true);
        goal.setMinHeight(Label.USE_PREF_SIZE);
        goal.getStyleClass().add("call-goal"); // a longer one takes a second line
        goal.setTextAlignment(TextAlignment.RIGHT);
        VBox who = new VBox(3, customer, line);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox pause = new HBox(8, hold, end);
        pause.setAlignment(Pos.CENTER_RIGHT);
        Folding controls = new Folding(16, clock, pause);
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.setMinWidth(USE_PREF_SIZE);
        pause.setMinWidth(USE_PREF_SIZE);
        who.setMinWidth(0);
        line.setMinWidth(0);
        customer.setWrapText(true);
        customer.setMinHeight(Label.USE_PREF_SIZE);
        Words.within(person, line);
        Words.within(where, line);
        getChildren().addAll(who, aim, controls);
        desk.compact().subscribe(compact -> {
            aim.setVisible(!compact); // it stands below, with the other facts
            aim.setManaged(!compact);
            controls.setSpacing(compact ? 4 : 16);
            controls.folded().set(compact);
        });
        desk.stage().subscribe(_ -> show());
        desk.party().subscribe(_ -> show());
    }

    private void urge(Label urge) {
        String words = switch (desk.clock().urgency().get()) {
            case NONE -> "";
            case CAUTION -> messages.text("desk.clock.caution");
            case WARNING -> messages.text("desk.clock.warning");
        };
        urge.setText(desk.clock().heldLong().get() ? messages.text("desk.clock.held") : words);
        urge.setManaged(!urge.getText().isEmpty());
    }

    /// Leaves out the time there, which the preparation said as well.
    void squeeze(boolean tight) {
        where.setVisible(!tight);
        where.setManaged(!tight);
    }

    private void show() {
        desk.dossier().get().ifPresent(this::showCustomer);
        desk.call().ifPresent(this::showCall);
    }

    private void showCustomer(Dossier known) {
        Customer them = known.account().customer();
        customer.setText(them.name());
        where.setText(theirTime.apply(them));
    }

    private void showCall(LiveCall call) {
        boolean right = desk.party().get().isPresent();
        String title = desk.party()
                .get()
                .map(party -> party.title())
                .filter(words -> !words.isBlank())
                .map(words -> ", " + words)
                .orElse("");
        String on = desk.personOnTheLine();
        person.setText((on.isBlank() ? messages.text("desk.party.unknown") : on + title) + "  ·  "
                + call.opened().phone());
        confirmed.setVisible(right);
        confirmed.setManaged(right);
        confirm.setVisible(!right);
        confirm.setManaged(!right);
        goal.setText(call.opened().goal());
    }
}
