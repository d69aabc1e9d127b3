package app.callside.promise.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.promise.Interval;
import app.callside.promise.PaymentForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Takes a promise or a plan in place, by keyboard: Enter takes it, Escape goes back to the notes.
public final class PlanForm extends VBox {
    private static final KeyCodeCombination TAKE = new KeyCodeCombination(KeyCode.ENTER);
    private static final int MOST_PARTS = 12;
    private static final int HEADS = 4;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Applies what was typed into a field; tells whether anything else changed by it.
    private interface Typed {
        boolean apply();
    }

    private final PlanFormModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label problem = Words.of("", "warn-text");
    private final ChoiceBox<Integer> parts = new ChoiceBox<>();
    private final Label limits = Words.quiet("");
    private final Runnable done;
    private final BooleanProperty folded = new SimpleBooleanProperty(false);
    private Node invoiceHead = new Label();
    private List<PlanRow> shown = List.of();
    /// Of the field that has the caret.
    private Typed typed = () -> false;

    /// @param done runs when the form is to go away
    public PlanForm(PlanFormModel model, Messages messages, Runnable done) {
        this.model = model;
        this.messages = messages;
        this.done = done;
        setId("plan-form");
        setSpacing(6);
        grid.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plan-rows");
        scroll.setFocusTraversable(false);
        getChildren().addAll(top(), scroll, bottom());
        limits.setId("plan-limits");
        model.rows().subscribe(this::showRows);
        model.rows().subscribe(this::showLimits);
        showRows();
        showLimits();
        // before the fields hear it: they would keep Escape to themselves
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
    }

    private FlowPane top() {
        parts.setId("plan-parts");
        parts.setAccessibleText(messages.text("promise.parts"));
        parts.getItems().setAll(Stream.iterate(1, n -> n + 1).limit(MOST_PARTS).toList());
        parts.setValue(model.rows().size());
        parts.valueProperty().subscribe((_, now) -> {
            if (now != null && now != model.rows().size()) model.divide(now);
        });
        StringProperty each = new SimpleStringProperty("");
        var size = Fields.text("plan-each", messages.text("promise.each"), each);
        size.setPrefColumnCount(6);
        Typed apply = () -> {
            boolean changed = !each.get().isBlank() && model.ofEach(each.get());
            each.set("");
            return changed;
        };
        size.focusedProperty().subscribe((_, focused) -> {
            if (focused) typed = apply;
            else apply.apply();
        });
        ChoiceBox<Interval> every = Fields.choice(
                "plan-every",
                messages.text("promise.every"),
                one -> messages.text("promise.every." + one.name().toLowerCase(Locale.ROOT)));
        every.getItems().setAll(Interval.values());
        every.valueProperty().bindBidirectional(model.every());
        var person = Fields.text("plan-person", messages.text("promise.by"), model.person());
        FlowPane top = new FlowPane(
                8,
                4,
                Words.quiet(messages.text("promise.parts")),
                parts,
                Words.quiet(messages.text("promise.each")),
                size,
                Words.quiet(messages.text("promise.every")),
                every,
                Words.quiet(messages.text("promise.by")),
                person,
                limits);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        top.setMinWidth(0);
        Words.within(limits, top);
        return top;
    }

    /// The policy, and what of it the plan oversteps by now.
    private void showLimits() {
        String overstepped = model.overstepped().stream()
                .map(limit -> messages.text("promise.limit." + limit.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        limits.setText(overstepped.isEmpty() ? model.limits() : messages.text("promise.overstepped", overstepped));
        limits.getStyleClass().setAll("label", overstepped.isEmpty() ? "quiet-text" : "warn-text");
    }

    private Folding bottom() {
        Label sum = Words.bold("");
        sum.textProperty().bind(model.sum());
        Button take = Keyed.button("plan-take", messages.text("promise.take"), TAKE, this::take);
        take.getStyleClass().add("go");
        Button leave = Keyed.button(
                "plan-leave", messages.text("promise.leave"), new KeyCodeCombination(KeyCode.ESCAPE), done);
        sum.setMinWidth(Label.USE_PREF_SIZE);
        problem.setWrapText(true);
        HBox comes = new HBox(10, Words.quiet(messages.text("promise.sum")), sum, problem);
        comes.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(comes, Priority.ALWAYS);
        HBox ways = new HBox(10, leave, take);
        ways.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        Folding bottom = new Folding(10, comes, ways);
        bottom.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bottom.folded().bind(folded);
        return bottom;
    }

    private void showRows() {
        if (shown.equals(model.rows())) return;
        shown = List.copyOf(model.rows());
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(grid.getChildren()::contains)
                .map(Node::getId);
        grid.getChildren().clear();
        List<String> heads = List.of("promise.day", "promise.amount", "promise.form", "promise.invoices");
        for (int i = 0; i < heads.size(); i++) grid.add(Words.quiet(messages.text(heads.get(i))), i, 0);
        invoiceHead = grid.getChildren().getLast();
        for (int i = 0; i < model.rows().size(); i++) addRow(i + 1, model.rows().get(i));
        place();
        parts.setValue(model.rows().size());
        focused.ifPresent(id -> {
            Node again = grid.lookup("#" + id);
            if (again == null) parts.requestFocus(); // its row is gone
            else again.requestFocus();
        });
    }

    private void addRow(int number, PlanRow row) {
        var day = Fields.text("plan-day-" + number, messages.text("promise.day.of", number), row.day());
        day.setPrefColumnCount(8);
        var amount = Fields.text("plan-amount-" + number, messages.text("promise.amount.of", number), row.amount());
        amount.setPrefColumnCount(8);
        amount.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        ChoiceBox<Optional<PaymentForm>> form = new ChoiceBox<>();
        form.setId("plan-form-" + number);
        form.setAccessibleText(messages.text("promise.form.of", number));
        form.getItems().add(Optional.empty());
        Stream.of(PaymentForm.values()).map(Optional::of).forEach(form.getItems()::add);
        form.setConverter(Fields.shownAs(one -> one.map(f -> messages.text("promise.form." + f.id()))
                .orElseGet(() -> messages.text("promise.form.unknown"))));
        form.setValue(row.form().get());
        form.valueProperty().subscribe((_, chosen) -> {
            if (number == 1) model.payBy(chosen);
            else row.form().set(chosen);
        });
        row.form().subscribe(form::setValue);
        var invoices =
                Fields.text("plan-invoices-" + number, messages.text("promise.invoices.of", number), row.invoices());
        invoices.setPrefColumnCount(22);
        adapting(day, () -> model.adaptDays(number - 1));
        adapting(amount, () -> model.adaptSums(number - 1));
        grid.addRow(number, day, amount, form, invoices);
    }

    /// Puts the invoices of each payment under it, where there is no room beside it, or back. The fields
    /// stay, and so does the caret.
    public void fold(boolean narrow) {
        folded.set(narrow);
        pseudoClassStateChanged(NARROW, narrow);
        place();
    }

    private void place() {
        boolean narrow = folded.get();
        invoiceHead.setVisible(!narrow);
        invoiceHead.setManaged(!narrow);
        List<Node> cells = grid.getChildren().stream().skip(HEADS).toList();
        for (int i = 0; i < cells.size(); i++) {
            int row = i / HEADS;
            int column = i % HEADS;
            boolean below = narrow && column == HEADS - 1;
            int line = narrow ? 1 + row * 2 + (below ? 1 : 0) : 1 + row;
            GridPane.setConstraints(cells.get(i), below ? 0 : column, line, below ? HEADS - 1 : 1, 1);
        }
    }

    /// The later payments follow a changed one as soon as its field is left.
    private void adapting(TextField field, Typed adapt) {
        StringProperty before = new SimpleStringProperty(field.getText());
        Typed apply = () -> {
            boolean changed = !field.getText().equals(before.get());
            before.set(field.getText());
            return changed && adapt.apply();
        };
        field.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                before.set(field.getText());
                typed = apply;
            } else apply.apply();
        });
    }

    private void heard(KeyEvent key) {
        if (TAKE.match(key)) {
            key.consume();
            take();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            done.run();
        }
    }

    /// What was typed last is applied first; where it changed other payments, they are looked at before a
    /// second Enter.
    private void take() {
        if (typed.apply()) {
            problem.setText(messages.text("promise.adapted"));
            return;
        }
        PlanFormModel.Problem stands = model.take();
        if (stands == PlanFormModel.Problem.NONE) done.run();
        else problem.setText(messages.text("promise.problem." + stands.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /// Puts the caret into the first field, or into the first that is still empty of those that can't be.
    public void enter() {
        applyCss(); // the rows join the scene only with their scroll pane's skin
        layout();
        grid.lookup("#" + model.firstGap().orElse("plan-day-1")).requestFocus();
    }
}
