package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.deck.CallKind;
import app.callside.desk.DebtCheck;
import app.callside.desk.Dossier;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The minute before dialling: is it really unpaid, whom to ask for, what to reach.
final class PrepareView extends Panel {
    static final KeyCombination START = KeyCombination.valueOf("F7");

    private final PrepareModel model;
    private final Messages messages;
    private final VBox checks = new VBox(6);
    private final TextField reason;
    private final Label reasonLabel = Words.wrapped("", "warn-text");
    private final Button start;
    private final VBox before = new VBox(4);

    PrepareView(DeskModel desk, DeskServices services) {
        super(services.messages().text("desk.prepare"));
        model = desk.preparation();
        messages = services.messages();
        setId("prepare");
        reason = Fields.text("prepare-reason", messages.text("desk.reason"), model.reason());
        reason.setPromptText(messages.text("desk.reason.prompt"));
        start = Keyed.button("start-call", messages.text("desk.start"), START, desk::start);
        start.getStyleClass().add("go");
        VBox body = new VBox(
                14,
                section("desk.really", checks, reasonLabel, reason),
                section("desk.about", form()),
                new HBox(start),
                section("desk.before", before));
        body.getStyleClass().add("panel-body");
        getChildren().add(body);
        reason.textProperty().subscribe(_ -> start.setDisable(!model.mayStart()));
        reason.setOnAction(_ -> desk.start());
        desk.dossier().subscribe(known -> known.ifPresent(this::show));
        desk.stage().subscribe(now -> {
            if (now == DeskStage.PREPARE) desk.dossier().get().ifPresent(this::show);
        });
    }

    private VBox section(String key, Node... nodes) {
        VBox section = new VBox(6, Words.of(messages.text(key), "quiet-text", "bold"));
        section.getChildren().addAll(nodes);
        return section;
    }

    private GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        ChoiceBox<CallKind> kind = Fields.choice(
                "prepare-kind", messages.text("desk.kind"), one -> messages.text("desk.kind." + one.id()));
        kind.getItems().setAll(CallKind.values());
        kind.valueProperty().bindBidirectional(model.kind());
        TextField goal = Fields.text("prepare-goal", messages.text("desk.goal"), model.goal());
        goal.setPrefColumnCount(34);
        form.addRow(0, Words.quiet(messages.text("desk.goal")), goal);
        form.addRow(1, Words.quiet(messages.text("desk.kind")), kind);
        form.addRow(
                2,
                Words.quiet(messages.text("desk.askfor")),
                Fields.text("prepare-contact", messages.text("desk.askfor"), model.contact()));
        form.addRow(
                3,
                Words.quiet(messages.text("desk.phone")),
                Fields.text("prepare-phone", messages.text("desk.phone"), model.phone()));
        return form;
    }

    private void show(Dossier known) {
        checks.getChildren().setAll(model.checks().stream().map(this::line).toList());
        boolean clear = model.checks().stream().allMatch(DebtCheck::clear);
        reason.setVisible(!clear);
        reason.setManaged(!clear);
        reasonLabel.setText(clear ? "" : messages.text("desk.reason.ask"));
        reasonLabel.setManaged(!clear);
        start.setDisable(!model.mayStart());
        List<String> open = List.of(
                messages.text("desk.before.disputes", known.disputes().size()),
                messages.text("desk.before.documents", known.documents().size()),
                messages.text("desk.before.calls", known.calls().size()));
        before.getChildren().setAll(open.stream().map(Words::of).toList());
        known.calls().stream()
                .filter(call -> !call.notes().isBlank())
                .findFirst()
                .ifPresent(call -> before.getChildren().add(Words.wrapped(call.notes(), "quiet-text")));
    }

    private HBox line(DebtCheck check) {
        Node icon = (check.clear() ? Icon.DONE : Icon.WARNING).node();
        icon.getStyleClass().add(check.clear() ? "icon-good" : "icon-warn");
        String style = check.clear() ? "good-text" : "warn-text";
        HBox line = new HBox(7, icon, Words.wrapped(model.words(check), style));
        line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        line.setId("check-" + check.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return line;
    }

    void enter() {
        if (reason.isVisible()) reason.requestFocus();
        else start.requestFocus();
    }
}
