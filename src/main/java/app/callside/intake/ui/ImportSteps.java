package app.callside.intake.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.base.work.Fault;
import app.callside.intake.ImportPreview;
import app.callside.intake.ImportResult;
import app.callside.ledger.ImportStamp;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Puts the states of an import into panels and buttons.
final class ImportSteps {
    static final Hotkey MAIN = Hotkey.of("import.main", "Enter");
    static final Hotkey BACK = Hotkey.of("import.back", "Esc");
    static final Hotkey CHOOSE = Hotkey.of("import.choose", "Shortcut+O");
    static final Hotkey AGAIN = Hotkey.of("import.again", "Shortcut+R");
    static final Hotkey DAY_FIRST = Hotkey.of("import.dmy", "D");
    static final Hotkey MONTH_FIRST = Hotkey.of("import.mdy", "M");

    static final Hotkey UNDO = Hotkey.of("import.undo", "Shortcut+U");
    static final Hotkey FULL = Hotkey.of("import.full", "Shortcut+L");
    static final Hotkey SAVE = Hotkey.of("import.save", "Shortcut+S");

    private final ImportModel model;
    private final Messages messages;
    private final Formats formats;
    private final ImportQuestions questions;
    private final Runnable choose;
    private final Runnable close;

    /// @param choose asks for a file
    /// @param close leaves the screen
    ImportSteps(ImportModel model, Messages messages, Formats formats, Runnable choose, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        questions = new ImportQuestions(model, messages, formats);
        this.choose = choose;
        this.close = close;
    }

    Step of(ImportState state) {
        return switch (state) {
            case ImportState.Nothing _ -> nothing();
            case ImportState.Reading(String file) -> busy("intake.ui.reading", file);
            case ImportState.Importing(String file) -> busy("intake.ui.importing", file);
            case ImportState.Previewed(ImportPreview preview) -> preview(preview);
            case ImportState.AsksDateOrder(ImportPreview preview, String example) ->
                question(questions.dateOrder(preview, example));
            case ImportState.AsksDay(ImportPreview preview) -> question(questions.day(preview));
            case ImportState.AsksTerms(ImportPreview preview) -> question(questions.terms(preview));
            case ImportState.Done(ImportResult result) -> done(result);
            case ImportState.TakenBack(ImportStamp stamp) -> takenBack(stamp);
            case ImportState.NotImported(Fault fault) -> refused(fault);
        };
    }

    private Step nothing() {
        Button main = button("import-choose", "intake.ui.choose", MAIN, choose, "go");
        VBox target = new VBox(
                Icon.IMPORT.node(),
                Words.of(messages.text("intake.ui.drop"), "heading"),
                Words.wrapped(messages.text("intake.ui.drop.what"), "quiet-text", "import-lines"));
        target.getStyleClass().add("drop-target");
        target.setId("import-drop");
        target.setAccessibleText(messages.text("intake.ui.drop"));
        return new Step(
                target, messages.text("intake.ui.hint"), back("intake.ui.back"), List.of(undo()), Optional.of(main));
    }

    /// Takes the last import back; says which it is, and is not there when that can't be done any more.
    private Button undo() {
        Button undo = button("import-undo", "intake.ui.undo", UNDO, model::undo);
        model.undoable().subscribe(stamp -> {
            undo.setVisible(stamp.isPresent());
            undo.setManaged(stamp.isPresent());
            stamp.ifPresent(last -> undo.setTooltip(new Tooltip(
                    messages.text("intake.ui.undo.which", last.fileName(), formats.dayOfYear(last.asOf())))));
        });
        return undo;
    }

    private Step takenBack(ImportStamp stamp) {
        VBox lines = lines(
                messages.text("intake.ui.undone.title"),
                Words.wrapped(
                        messages.text("intake.ui.undone", stamp.fileName(), formats.dayOfYear(stamp.asOf())),
                        "import-result"));
        return new Step(
                lines,
                "",
                button("import-worklist", "intake.ui.worklist", BACK, this::leave),
                List.of(undo()),
                Optional.of(button("import-choose", "intake.ui.choose", MAIN, choose, "go")));
    }

    private Step busy(String what, String file) {
        ProgressBar bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setAccessibleText(messages.text("intake.ui.progress"));
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = button("import-cancel", "intake.ui.cancel", BACK, () -> {});
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            cancel.setText(messages.text("intake.ui.stopping"));
            model.cancel();
        });
        Node body = lines(messages.text(what, file), bar, Words.quiet(messages.text(what + ".data")));
        return new Step(body, "", cancel, List.of(), Optional.empty());
    }

    private Step preview(ImportPreview preview) {
        RecognisedPanel recognised = new RecognisedPanel(model, preview, messages, formats);
        recognised.getStyleClass().add("recognised");
        BadRowPanel bad =
                new BadRowPanel(messages.text("intake.ui.bad"), preview.faultyRows(), preview.faults(), messages);
        SamplePanel sample = new SamplePanel(preview, messages);
        VBox right = new VBox(10, new BringsPanel(preview, messages, formats));
        if (preview.vanished() > 0 && preview.faultyRows() == 0)
            right.getChildren().add(full(preview));
        right.getChildren().addAll(sample, bad);
        if (preview.faultyRows() > 0) bad.getChildren().add(save());
        VBox.setVgrow(sample, Priority.ALWAYS);
        VBox.setVgrow(bad, preview.faultyRows() > 0 ? Priority.ALWAYS : Priority.NEVER);
        ScrollPane scroll = new ScrollPane(right); // with large text not all of it has room at once
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("import-right");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(10, recognised, scroll);
        int good = preview.rows() - preview.passedOver() - preview.faultyRows();
        if (good == 0)
            return step(
                    body,
                    "intake.ui.bad.all",
                    back("intake.ui.nothing"),
                    button("import-choose", "intake.ui.choose.other", MAIN, choose, "next"));
        return new Step(
                body,
                messages.text("intake.ui.not-yet"),
                back("intake.ui.nothing"),
                List.of(button("import-choose", "intake.ui.choose.other", CHOOSE, choose)),
                Optional.of(take(good, preview.faultyRows())));
    }

    /// Asks whether what the file does not hold is settled.
    private HBox full(ImportPreview preview) {
        CheckBox full = new CheckBox(messages.text("intake.ui.full", preview.vanished()));
        full.setId("import-full");
        Keyed.help(full, FULL);
        full.setWrapText(true);
        full.setSelected(model.isFullList());
        full.selectedProperty().subscribe(model::fullList);
        HBox row = new HBox(10, full, Keyed.cap(FULL));
        HBox.setHgrow(full, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("panel", "panel-body");
        row.setMinHeight(HBox.USE_PREF_SIZE);
        return row;
    }

    private HBox save() {
        Button save = button("import-save-bad", "intake.ui.bad.save", SAVE, model::saveBadRows);
        Label saved = Words.quiet("");
        saved.textProperty().bind(model.badRowsSaved());
        HBox foot = new HBox(10, save, saved);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private Button take(int good, int bad) {
        return bad == 0
                ? worded("import-take", messages.text("intake.ui.take", good), MAIN, model::importAll, "go")
                : worded("import-take", messages.text("intake.ui.take.good", bad), MAIN, model::importGoodRows, "go");
    }

    private Step question(Node asked) {
        return new Step(
                asked, messages.text("intake.ui.not-yet"), back("intake.ui.nothing"), List.of(), Optional.empty());
    }

    private Step done(ImportResult result) {
        VBox lines = lines(
                messages.text("intake.ui.done.title"),
                Words.wrapped(model.resultText().getValue(), "import-result"),
                Words.quiet(messages.text(
                        "intake.ui.done.as-of", formats.dayOfYear(result.stamp().asOf()))));
        VBox body = new VBox(10, lines);
        if (result.skippedRows() > 0) {
            BadRowPanel left = new BadRowPanel(
                    messages.text("intake.ui.done.bad"), result.skippedRows(), result.faults(), messages);
            VBox.setVgrow(left, Priority.ALWAYS);
            body.getChildren().add(left);
        } else {
            VBox.setVgrow(lines, Priority.ALWAYS);
        }
        if (model.filesWaiting() > 0)
            return new Step(
                    body,
                    messages.text("intake.ui.next.waiting", model.filesWaiting()),
                    button("import-worklist", "intake.ui.worklist", BACK, this::leave),
                    List.of(),
                    Optional.of(button("import-next", "intake.ui.next", MAIN, model::chooseNext, "go")));
        Button worklist = button("import-worklist", "intake.ui.worklist", MAIN, this::leave, "go");
        return new Step(
                body,
                "",
                worklist,
                List.of(undo(), button("import-choose", "intake.ui.choose.other", CHOOSE, choose)),
                Optional.of(worklist));
    }

    private Step refused(Fault fault) {
        Object[] values = fault.values().toArray();
        VBox body = lines(
                messages.text("intake.ui.refused.title"),
                Words.wrapped(messages.text("fault." + fault.key() + ".happened", values), "bad-text", "import-result"),
                answer("intake.ui.refused.data", "fault." + fault.key() + ".data", values),
                answer("intake.ui.refused.do", "fault." + fault.key() + ".do", values));
        return new Step(
                body,
                "",
                back("intake.ui.back"),
                List.of(button("import-again", "intake.ui.again", AGAIN, model::readAgain)),
                Optional.of(button("import-choose", "intake.ui.choose.other", MAIN, choose, "next")));
    }

    private VBox answer(String title, String key, Object[] values) {
        return new VBox(2, Words.quiet(messages.text(title)), Words.wrapped(messages.text(key, values)));
    }

    static VBox lines(String title, Node... lines) {
        VBox inner = new VBox(Words.wrapped(title, "heading"));
        inner.getChildren().addAll(lines);
        inner.getStyleClass().addAll("import-lines", "import-words");
        VBox outer = new VBox(inner);
        outer.getStyleClass().addAll("panel", "import-page");
        return outer;
    }

    private Step step(Node body, String hint, Button back, Button main) {
        return new Step(body, messages.text(hint), back, List.of(), Optional.of(main));
    }

    private Button back(String key) {
        return button("import-back", key, BACK, this::leave);
    }

    private void leave() {
        model.leave();
        close.run();
    }

    private Button button(String id, String key, Hotkey typed, Runnable action, String... styles) {
        return worded(id, messages.text(key), typed, action, styles);
    }

    private static Button worded(String id, String text, Hotkey typed, Runnable action, String... styles) {
        Button button = Keyed.button(id, text, typed, action);
        button.getStyleClass().addAll(styles);
        button.setFocusTraversable(true); // no notes to keep the caret in: here people go from button to button
        return button;
    }
}
