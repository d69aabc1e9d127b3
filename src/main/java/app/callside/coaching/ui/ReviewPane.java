package app.callside.coaching.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Sight;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.coaching.CallReview;
import app.callside.coaching.Criterion;
import app.callside.coaching.Remark;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The review of the open call, below its timeline.
public final class ReviewPane extends VBox {
    private static final KeyCombination SCORE = KeyCombination.valueOf("Alt+1");
    private static final KeyCombination COMMENT = KeyCombination.valueOf("Alt+2");
    private static final KeyCombination REMARK = KeyCombination.valueOf("Alt+R");
    private static final KeyCombination FLAG = KeyCombination.valueOf("Alt+F");
    private static final KeyCombination SHARE = KeyCombination.valueOf("Alt+H");
    private static final KeyCombination ACKNOWLEDGE = KeyCombination.valueOf("Alt+G");
    private static final KeyCombination SHEET = KeyCombination.valueOf("Alt+T");
    private static final KeyCombination KEEP_SHEET = KeyCombination.valueOf("Alt+Enter");

    private final ReviewModel model;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;
    private final Supplier<Optional<Duration>> moment;
    private final HBox head = new HBox();
    private final VBox body = new VBox();
    private final TextArea comment;
    private final TextField remark;
    private final TextArea sheet;
    private List<StarRow> rows = List.of();
    private List<Object> shape = List.of();

    /// @param moment of the call at which whoever reads it is; absent while all of it is shown
    public ReviewPane(
            ReviewModel model, Messages messages, Formats formats, ZoneId zone, Supplier<Optional<Duration>> moment) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.zone = zone;
        this.moment = moment;
        comment = Fields.area("review-comment", messages.text("coaching.comment"), model.comment());
        remark = Fields.text("review-remark", messages.text("coaching.remark"), model.remark());
        sheet = Fields.area("review-sheet", messages.text("coaching.sheet"), model.sheetText());
        getStyleClass().add("review-pane");
        head.getStyleClass().add("review-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("review-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("review-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(head, scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (isInBody(owner)) Sight.bring(scroll, owner);
        });
        build();
        visibleProperty().bind(model.review().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.review().subscribe(_ -> show());
        model.editing().subscribe(_ -> show());
        model.toRead().subscribe(_ -> show());
        model.marks().subscribe(marks -> rows.forEach(row -> row.show(marks)));
    }

    private void build() {
        comment.setPromptText(messages.text("coaching.comment"));
        comment.setPrefRowCount(2);
        comment.focusedProperty().subscribe(focused -> {
            if (!focused) model.keep();
        });
        remark.setOnAction(_ -> model.say(moment.get()));
        sheet.setPrefRowCount(12);
    }

    /// What is being typed or marked keeps the focus: the body is laid out anew only where it is another one.
    private void show() {
        Optional<CallReview> open = model.review().get();
        head.getChildren().setAll(Words.bold(messages.text("coaching.title")), Panel.spring());
        open.ifPresent(review -> head.getChildren().addAll(state(review)));
        List<Object> now = open.map(this::shape).orElse(List.of());
        if (now.equals(shape)) return;
        shape = now;
        Optional<Node> focused = focused();
        rows = List.of();
        body.getChildren().setAll(open.map(this::laidOut).orElse(List.of()));
        if (open.isPresent()) focused.ifPresent(this::keepFocus);
    }

    private List<Node> laidOut(CallReview review) {
        return model.editing().get() ? editor() : parts(review);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(this::isInBody);
    }

    private boolean isInBody(@Nullable Node node) {
        Node above = node;
        while (above != null && above != body) above = above.getParent();
        return above == body;
    }

    /// Without a focus no key would be heard; where somebody was typing they go on.
    private void keepFocus(Node before) {
        Node now = model.editing().get() ? sheet : isInBody(before) ? before : remark;
        int caret = now instanceof TextInputControl typed ? typed.getCaretPosition() : 0;
        now.requestFocus();
        if (now instanceof TextInputControl typed) typed.positionCaret(caret);
    }

    private List<Object> shape(CallReview review) {
        return List.of(
                review.call(),
                model.isWritable(),
                model.canAcknowledge(),
                model.editing().get(),
                model.sheet(),
                review.flagged(),
                review.remarks(),
                review.shared(),
                model.isWritable() ? "" : review.marks());
    }

    private List<Node> state(CallReview review) {
        List<Node> chips = new ArrayList<>();
        if (review.flagged()) chips.add(new Chip(messages.text("coaching.flagged"), Tone.WARN));
        review.score()
                .ifPresent(score -> chips.add(new Chip(
                        messages.text("coaching.score", score),
                        score == 0 ? Tone.BAD : score < 60 ? Tone.WARN : Tone.GOOD)));
        String key = review.acknowledged().isPresent()
                ? "coaching.state.acknowledged"
                : review.shared().isPresent()
                        ? "coaching.state.shared"
                        : review.reviewer().isEmpty() ? "coaching.state.none" : "coaching.state.draft";
        chips.add(new Chip(messages.text(key), review.shared().isPresent() ? Tone.ACCENT : Tone.QUIET));
        return chips;
    }

    private List<Node> parts(CallReview review) {
        List<Node> parts = new ArrayList<>();
        boolean writable = model.isWritable();
        List<StarRow> stars = new ArrayList<>();
        for (Criterion one : model.sheet().criteria())
            if (one.isInstantFail()) fail(one, review, writable).ifPresent(parts::add);
            else stars.add(new StarRow(model, one, messages));
        rows = stars;
        rows.forEach(row -> row.show(model.marks().get()));
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("review-marks");
        marks.getChildren().addAll(rows);
        parts.addFirst(marks);
        if (writable) parts.add(comment);
        else if (!review.comment().isEmpty()) parts.add(Words.wrapped(review.comment(), "review-said"));
        review.remarks().forEach(one -> parts.add(remark(one)));
        parts.add(remarkLine());
        parts.add(buttons(review));
        return parts;
    }

    private Optional<Node> fail(Criterion criterion, CallReview review, boolean writable) {
        boolean failed = review.marks().failed().contains(criterion.name());
        if (!writable)
            return failed
                    ? Optional.of(new HBox(
                            8, new Chip(messages.text("coaching.failed"), Tone.BAD), Words.wrapped(criterion.label())))
                    : Optional.empty();
        CheckBox box = new CheckBox(messages.text("coaching.fails", criterion.label()));
        box.setId("review-fail-" + criterion.name());
        box.setAccessibleText(messages.text("coaching.fails", criterion.label()));
        box.setWrapText(true);
        box.setSelected(failed);
        box.selectedProperty().subscribe((_, so) -> model.fail(criterion.name(), so));
        return Optional.of(box);
    }

    private Node remark(Remark one) {
        LocalDate day = one.made().atZone(zone).toLocalDate();
        String when = messages.text("coaching.said", one.by(), formats.dayOfYear(day), formats.clock(one.made(), zone));
        HBox line = new HBox(Words.quiet(when));
        line.getStyleClass().add("review-remark-head");
        one.moment().ifPresent(at -> line.getChildren().addFirst(Words.of(formats.callTime(at), "stamp")));
        VBox box = new VBox(line, Words.wrapped(one.words()));
        box.getStyleClass().add("review-said");
        return box;
    }

    private Node remarkLine() {
        remark.setPromptText(
                messages.text(model.mayReview().get() ? "coaching.remark.prompt" : "coaching.answer.prompt"));
        HBox.setHgrow(remark, Priority.ALWAYS);
        HBox line = new HBox(remark, Keyed.cap(REMARK));
        line.getStyleClass().add("review-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons(CallReview review) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("review-buttons");
        if (model.isWritable())
            line.getChildren().add(Keyed.button("review-share", messages.text("coaching.share"), SHARE, model::share));
        if (model.mayReview().get()) {
            String flag = messages.text(review.flagged() ? "coaching.unflag" : "coaching.flag");
            line.getChildren().add(Keyed.button("review-flag", flag, FLAG, model::flag));
            line.getChildren()
                    .add(Keyed.button("review-sheet-edit", messages.text("coaching.sheet.edit"), SHEET, this::edit));
        }
        if (model.canAcknowledge())
            line.getChildren()
                    .add(Keyed.button(
                            "review-acknowledge",
                            messages.text("coaching.acknowledge"),
                            ACKNOWLEDGE,
                            model::acknowledge));
        return line;
    }

    private List<Node> editor() {
        Button keep =
                Keyed.button("review-sheet-keep", messages.text("coaching.sheet.keep"), KEEP_SHEET, model::keepSheet);
        return List.of(Words.wrapped(messages.text("coaching.sheet.help"), "quiet-text"), sheet, keep);
    }

    private void edit() {
        model.editSheet();
        sheet.requestFocus();
    }

    private void score() {
        rows.stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Adds what can be done here to the keys of the screen.
    public void addKeys(KeyMap keys) {
        add(keys, "review-score", "coaching.key.score", SCORE, model::isWritable, this::score);
        add(keys, "review-comment", "coaching.comment", COMMENT, model::isWritable, comment::requestFocus);
        add(keys, "review-remark", "coaching.remark", REMARK, this::isOpen, remark::requestFocus);
        add(keys, "review-share", "coaching.share", SHARE, model::isWritable, model::share);
        add(keys, "review-flag", "coaching.flag", FLAG, () -> model.mayReview().get() && isOpen(), model::flag);
        add(
                keys,
                "review-sheet",
                "coaching.sheet.edit",
                SHEET,
                () -> model.mayReview().get() && isOpen(),
                this::edit);
        add(keys, "review-sheet-keep", "coaching.sheet.keep", KEEP_SHEET, model.editing()::get, model::keepSheet);
        add(keys, "review-acknowledge", "coaching.acknowledge", ACKNOWLEDGE, model::canAcknowledge, model::acknowledge);
        keys.add(
                "review-sheet-leave",
                messages.text("coaching.sheet.leave"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                model.editing()::get,
                model::leaveSheet);
    }

    private void add(
            KeyMap keys,
            String id,
            String key,
            KeyCombination combination,
            java.util.function.BooleanSupplier when,
            Runnable run) {
        keys.add(id, messages.text(key), combination, when, run);
    }

    private boolean isOpen() {
        return model.review().get().isPresent();
    }
}
