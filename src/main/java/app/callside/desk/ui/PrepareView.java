package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.deck.CallKind;
import app.callside.desk.DebtCheck;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The minute before dialling: is it really unpaid, whom to ask for, what to reach, what to read first.
final class PrepareView extends Panel {
    static final Hotkey START = Hotkey.of("start", "F7");
    static final Hotkey ATTACH = Hotkey.of("attach", "Alt+A");
    static final Hotkey OPEN = Hotkey.of("open-document", "Alt+O");
    static final Hotkey PAPERS = Hotkey.of("documents", "Alt+P");

    private final PrepareModel model;
    private final Messages messages;
    private final VBox checks = new VBox(6);
    private final TextField reason;
    private final Label reasonLabel = Words.wrapped("", "warn-text");
    private final Button start;
    private final VBox hints = new VBox(3);
    private final VBox owed = new VBox(4);
    private final VBox told = new VBox(4);
    /// Hands the number to whatever dials, before the call or during it.
    static final Hotkey DIAL = Hotkey.of("dial", "Shortcut+L");

    private final ReadyPane ready;
    private final ScrollPane scrolled;
    private final Runnable dial;

    /// @param dial hands the number to whatever dials
    PrepareView(DeskModel desk, DeskServices services, Runnable dial) {
        super(services.messages().text("desk.prepare"));
        model = desk.preparation();
        this.dial = dial;
        messages = services.messages();
        setId("prepare");
        setMinHeight(0);
        reason = Fields.text("prepare-reason", messages.text("desk.reason"), model.reason());
        reason.setPromptText(messages.text("desk.reason.prompt"));
        start = Keyed.button("start-call", messages.text("desk.start"), START, desk::start);
        start.getStyleClass().add("go");
        ready = new ReadyPane(model, messages);
        head().getChildren().add(ready.verdict());
        VBox body = new VBox(
                14,
                owed,
                section("desk.really", checks, reasonLabel, reason),
                section("desk.about", form(), hints),
                told,
                ready);
        body.getStyleClass().add("panel-body");
        scrolled = scrolled(body);
        getChildren().addAll(scrolled, foot());
        ready.documents().accept(this);
        reason.textProperty().subscribe(this::judge);
        model.kind().subscribe(this::showReason);
        reason.setOnAction(_ -> desk.start());
        desk.dossier().subscribe(known -> known.ifPresent(_ -> show()));
        model.readiness().subscribe(_ -> show());
        desk.stage().subscribe(now -> {
            if (now == DeskStage.PREPARE) show();
        });
    }

    private static ScrollPane scrolled(VBox body) {
        ScrollPane scrolled = new ScrollPane(body);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.setMinHeight(0);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        return scrolled;
    }

    private VBox foot() {
        Button attach =
                Keyed.button("attach-document", messages.text("desk.attach"), ATTACH, model.documents()::choose);
        Button open = Keyed.button("open-document", messages.text("desk.opennext"), OPEN, model.documents()::openNext);
        // with large text the buttons take a second row: the one that starts the call is never cut
        FlowPane buttons = new FlowPane(8, 6, attach, open, start);
        VBox foot = new VBox(8, ready.documents().desk(), buttons);
        foot.getStyleClass().add("panel-foot");
        return foot;
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
        GridPane.setHgrow(goal, Priority.ALWAYS);
        form.addRow(0, Words.quiet(messages.text("desk.goal")), goal);
        form.addRow(1, Words.quiet(messages.text("desk.kind")), kind);
        form.addRow(
                2,
                Words.quiet(messages.text("desk.askfor")),
                Fields.text("prepare-contact", messages.text("desk.askfor"), model.contact()));
        form.addRow(
                3,
                Words.quiet(messages.text("desk.phone")),
                new HBox(
                        8,
                        Fields.text("prepare-phone", messages.text("desk.phone"), model.phone()),
                        Keyed.button("dial", messages.text("desk.dial"), DIAL, dial)));
        for (Node node : form.getChildren()) if (node instanceof Label label) label.setMinWidth(Label.USE_PREF_SIZE);
        return form;
    }

    private void show() {
        showOwed();
        showTold();
        checks.getChildren().setAll(model.checks().stream().map(this::line).toList());
        List<Label> worth = model.hints().stream()
                .map(hint -> Words.wrapped("→ " + model.words().of(hint), "quiet-text"))
                .toList();
        hints.getChildren().setAll(worth);
        hints.setManaged(!worth.isEmpty());
        showReason();
    }

    /// What we are late with stands above everything else: it decides how the call begins.
    private void showOwed() {
        List<String> late = model.owed();
        owed.getChildren().setAll(Words.of(messages.text("desk.owed"), "quiet-text", "bold"));
        for (String line : late) {
            Node icon = Icon.WARNING.node();
            icon.getStyleClass().add("icon-bad");
            owed.getChildren().add(new HBox(7, icon, Words.wrapped(line, "bad-text")));
        }
        owed.getChildren().add(Words.wrapped(messages.text("desk.owed.first"), "quiet-text"));
        owed.setId("prepare-owed");
        owed.setVisible(!late.isEmpty());
        owed.setManaged(!late.isEmpty());
    }

    private void showTold() {
        List<String> lines = model.told();
        told.setId("prepare-told");
        told.getChildren().setAll(Words.of(messages.text("desk.told"), "quiet-text", "bold"));
        lines.forEach(line -> told.getChildren().add(Words.wrapped(line)));
        told.setVisible(!lines.isEmpty());
        told.setManaged(!lines.isEmpty());
    }

    private void showReason() {
        boolean needed = model.needsReason();
        for (Node node : List.of(reason, reasonLabel)) {
            node.setVisible(needed);
            node.setManaged(needed);
        }
        reasonLabel.setText(messages.text("desk.reason.ask"));
        judge();
    }

    private void judge() {
        start.setDisable(!model.mayStart());
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

    /// Puts the caret on the documents, and them in sight.
    void enterPapers() {
        Node body = scrolled.getContent();
        double hidden = body.getLayoutBounds().getHeight()
                - scrolled.getViewportBounds().getHeight();
        Node list = ready.documents();
        double top =
                body.sceneToLocal(list.localToScene(list.getBoundsInLocal())).getMinY();
        if (hidden > 0) scrolled.setVvalue(Math.clamp(top / hidden, 0, 1));
        ready.documents().enter();
    }

    void enter() {
        if (reason.isVisible()) reason.requestFocus();
        else start.requestFocus();
    }
}
