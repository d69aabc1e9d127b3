package app.callside.coaching.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Pressable;
import app.callside.base.ui.Sight;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.Criterion;
import app.callside.coaching.Marks;
import app.callside.coaching.Remark;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The review of the open call, below its timeline.
public final class ReviewPane extends VBox {
    private static final Hotkey SCORE = Hotkey.of("review-score", "Alt+1");
    private static final Hotkey COMMENT = Hotkey.of("review-comment", "Alt+2");
    private static final Hotkey REMARK = Hotkey.of("review-remark", "Alt+R");
    private static final Hotkey FLAG = Hotkey.of("review-flag", "Alt+F");
    private static final Hotkey SHARE = Hotkey.of("review-share", "Alt+H");
    private static final Hotkey ACKNOWLEDGE = Hotkey.of("review-acknowledge", "Alt+G");
    private static final Hotkey PICK = Hotkey.of("review-sheet-pick", "Alt+3");
    private static final Hotkey SHEETS = Hotkey.of("review-sheet", "Alt+T");

    private final ReviewModel model;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;
    private final ObservableValue<Optional<Duration>> moment;
    private final HBox head = new HBox();
    private final VBox body = new VBox();
    private final TextArea comment;
    private final TextField remark;
    private final SheetsPane sheets;
    private final ChoiceBox<SheetTemplate> picker;
    private List<StarRow> rows = List.of();
    private Optional<Shape> shape = Optional.empty();
    private final Map<Remark, Node> remarks = new HashMap<>();
    private Consumer<Remark> toMoment = _ -> {};
    private boolean showing;

    /// @param moment of the call at which whoever reads it is; absent while all of it is shown
    public ReviewPane(
            ReviewModel model,
            Messages messages,
            Formats formats,
            ZoneId zone,
            ObservableValue<Optional<Duration>> moment) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.zone = zone;
        this.moment = moment;
        comment = Fields.area("review-comment", messages.text("coaching.comment"), model.comment());
        remark = Fields.text("review-remark", messages.text("coaching.remark"), model.remark());
        Keyed.help(comment, COMMENT);
        Keyed.help(remark, REMARK);
        sheets = new SheetsPane(model.sheets(), messages);
        picker = Fields.choice(
                "review-sheet-pick",
                messages.text("coaching.sheet.pick"),
                template -> template.sheet().name());
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
        model.sheets().editing().subscribe(_ -> show());
        model.sheets().all().subscribe(_ -> show());
        model.picked().subscribe(_ -> show());
        model.toRead().subscribe(_ -> show());
        model.marks().subscribe(marks -> rows.forEach(row -> row.show(marks)));
    }

    private void build() {
        comment.setPromptText(messages.text("coaching.comment"));
        comment.setPrefRowCount(2);
        comment.focusedProperty().subscribe(focused -> {
            if (!focused) model.keep();
        });
        remark.setOnAction(_ -> model.say(moment.getValue()));
        moment.subscribe(this::prompt);
        picker.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) model.pick(chosen);
        });
    }

    /// What is being typed or marked keeps the focus: the body is laid out anew only where it is another
    /// one.
    private void show() {
        Optional<CallReview> open = model.review().get();
        head.getChildren().setAll(Words.bold(messages.text("coaching.title")), Panel.spring());
        open.ifPresent(review -> head.getChildren().addAll(state(review)));
        showPicked();
        Optional<Shape> now = open.map(this::shape);
        if (now.equals(shape)) return;
        shape = now;
        Optional<Node> focused = focused();
        rows = List.of();
        remarks.clear();
        body.getChildren().setAll(open.map(this::laidOut).orElse(List.of()));
        if (open.isPresent()) focused.ifPresent(this::keepFocus);
    }

    private void showPicked() {
        showing = true;
        List<SheetTemplate> offered = model.offered();
        if (!picker.getItems().equals(offered)) picker.getItems().setAll(offered);
        Optional<String> key = model.sheet().map(ScoreSheet::key);
        picker.setValue(offered.stream()
                .filter(one -> key.equals(Optional.of(one.key())))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    private List<Node> laidOut(CallReview review) {
        return isEditing() ? List.of(sheets) : parts(review);
    }

    private boolean isEditing() {
        return model.sheets().editing().get();
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
        if (isEditing() && !isInBody(before)) {
            sheets.takeFocus();
            return;
        }
        Node now = isInBody(before) ? before : remark;
        int caret = now instanceof TextInputControl typed ? typed.getCaretPosition() : 0;
        now.requestFocus();
        if (now instanceof TextInputControl typed) typed.positionCaret(caret);
    }

    /// What the layout of the body depends on; marks only where they are not to be changed.
    private record Shape(
            CallId call,
            boolean writable,
            boolean acknowledgeable,
            boolean editing,
            Optional<ScoreSheet> sheet,
            boolean flagged,
            List<Remark> remarks,
            Optional<Instant> shared,
            Optional<Marks> marks) {}

    private Shape shape(CallReview review) {
        boolean writable = model.isWritable();
        return new Shape(
                review.call(),
                writable,
                model.canAcknowledge(),
                isEditing(),
                model.sheet(),
                review.flagged(),
                review.remarks(),
                review.shared(),
                writable ? Optional.empty() : Optional.of(review.marks()));
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
        ScoreSheet sheet = model.sheet().orElse(review.sheet());
        parts.add(sheetLine(sheet, writable));
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("review-marks");
        rows = sheet.criteria().stream()
                .filter(one -> !one.isInstantFail())
                .map(one -> new StarRow(model, one, messages))
                .toList();
        rows.forEach(row -> row.show(model.marks().get()));
        marks.getChildren().addAll(rows);
        parts.add(marks);
        List<Criterion> fails =
                sheet.criteria().stream().filter(Criterion::isInstantFail).toList();
        if (writable) fails.forEach(one -> parts.add(fail(one)));
        else parts.addAll(failed(fails, review));
        if (writable) parts.add(comment);
        else if (!review.comment().isEmpty()) parts.add(Words.wrapped(review.comment(), "review-said"));
        review.remarks().forEach(one -> parts.add(remark(one)));
        parts.add(remarkLine());
        parts.add(buttons(review));
        return parts;
    }

    private Node sheetLine(ScoreSheet sheet, boolean writable) {
        HBox line = new HBox();
        line.getStyleClass().add("review-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (writable) line.getChildren().addAll(picker, Keyed.cap(PICK));
        line.getChildren()
                .add(Words.quiet(
                        writable
                                ? messages.text("coaching.sheet.edition", sheet.edition())
                                : messages.text("coaching.sheet.by", sheet.name(), sheet.edition())));
        return line;
    }

    private Node fail(Criterion criterion) {
        CheckBox box = new CheckBox(messages.text("coaching.fails", criterion.label()));
        box.setId("review-fail-" + criterion.name());
        box.setAccessibleText(messages.text("coaching.fails", criterion.label()));
        box.setWrapText(true);
        box.setSelected(model.marks().get().failed().contains(criterion.name()));
        box.selectedProperty().subscribe((_, so) -> model.fail(criterion.name(), so));
        return box;
    }

    /// What failed the call, and what would have.
    private List<Node> failed(List<Criterion> fails, CallReview review) {
        List<Node> parts = new ArrayList<>();
        for (Criterion one : fails)
            if (review.marks().failed().contains(one.name()))
                parts.add(
                        new HBox(8, new Chip(messages.text("coaching.failed"), Tone.BAD), Words.wrapped(one.label())));
        if (parts.isEmpty() && review.score().isPresent() && !fails.isEmpty())
            parts.add(Words.wrapped(
                    messages.text(
                            "coaching.fails.none",
                            fails.stream().map(Criterion::label).collect(Collectors.joining("; "))),
                    "quiet-text"));
        return parts;
    }

    private Node remark(Remark one) {
        LocalDate day = one.made().atZone(zone).toLocalDate();
        String when = messages.text("coaching.said", one.by(), formats.dayOfYear(day), formats.clock(one.made(), zone));
        HBox line = new HBox(Words.quiet(when));
        line.getStyleClass().add("review-remark-head");
        one.moment().ifPresent(at -> line.getChildren().addFirst(Words.of(formats.callTime(at), "stamp")));
        VBox box = new VBox(line, Words.wrapped(one.words()));
        box.getStyleClass().add("review-said");
        if (one.moment().isEmpty()) return box;
        Pressable.on(
                box,
                messages.text(
                        "coaching.remark.to",
                        when,
                        formats.callTime(one.moment().get()),
                        one.words()),
                () -> toMoment.accept(one));
        box.setId("review-remark-" + remarks.size());
        remarks.put(one, box);
        return box;
    }

    /// Hears which remark is to be shown at its moment.
    public void onToMoment(Consumer<Remark> hears) {
        toMoment = hears;
    }

    /// Goes to where a remark stands in the review.
    public void goTo(Remark remark) {
        Optional.ofNullable(remarks.get(remark)).ifPresent(Node::requestFocus);
    }

    /// Says what is going to be remarked on.
    private void prompt(Optional<Duration> at) {
        String about = at.map(when -> messages.text("coaching.remark.at", formats.callTime(when)))
                .orElseGet(() -> messages.text("coaching.remark"));
        remark.setAccessibleText(about);
        remark.setPromptText(
                at.isPresent()
                        ? about
                        : messages.text(model.mayReview().get() ? "coaching.remark.prompt" : "coaching.answer.prompt"));
    }

    private Node remarkLine() {
        prompt(moment.getValue());
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
                    .add(Keyed.button("review-sheet-edit", messages.text("coaching.sheet.edit"), SHEETS, this::edit));
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

    private void edit() {
        model.editSheets();
        if (isEditing()) sheets.takeFocus();
    }

    private void score() {
        rows.stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// True while the sheets are being edited, which needs more room than a review.
    public ReadOnlyBooleanProperty editingSheets() {
        return model.sheets().editing();
    }

    /// Adds what can be done here to the keys of the screen.
    public void addKeys(KeyMap keys) {
        add(keys, SCORE, "coaching.key.score", model::isWritable, this::score);
        add(keys, COMMENT, "coaching.comment", model::isWritable, comment::requestFocus);
        add(keys, REMARK, "coaching.remark", this::isOpen, remark::requestFocus);
        add(keys, SHARE, "coaching.share", model::isWritable, model::share);
        add(keys, FLAG, "coaching.flag", () -> model.mayReview().get() && isOpen(), model::flag);
        add(keys, SHEETS, "coaching.sheet.edit", () -> model.mayReview().get() && isOpen(), this::edit);
        add(keys, PICK, "coaching.sheet.pick", this::canPick, picker::requestFocus);
        add(keys, ACKNOWLEDGE, "coaching.acknowledge", model::canAcknowledge, model::acknowledge);
        sheets.addKeys(keys);
    }

    private boolean canPick() {
        return model.isWritable() && !isEditing();
    }

    private void add(KeyMap keys, Hotkey hotkey, String key, java.util.function.BooleanSupplier when, Runnable run) {
        keys.add(hotkey, messages.text(key), when, run);
    }

    private boolean isOpen() {
        return model.review().get().isPresent();
    }
}
