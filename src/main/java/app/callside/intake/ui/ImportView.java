package app.callside.intake.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The import as a screen of its own: choose or drop a file, look at what it would bring, take it or leave
/// it. Enter presses the main button or the one that has the focus, Escape goes back.
public final class ImportView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportModel model;
    private final Supplier<Optional<Path>> chooser;
    private final ImportSteps steps;
    private final KeyMap keys = new KeyMap();
    private final VBox body = new VBox();
    private final HBox foot = new HBox();
    private Step now;

    /// @param chooser asks the person for a file; empty when they think better of it
    /// @param close leaves the screen; nothing is under way then
    public ImportView(
            ImportModel model, Messages messages, Formats formats, Supplier<Optional<Path>> chooser, Runnable close) {
        this.model = model;
        this.chooser = chooser;
        steps = new ImportSteps(model, messages, formats, this::choose, close);
        setId("import");
        setAccessibleText(messages.text("intake.ui.title"));
        getStyleClass().addAll("screen", "import");
        HBox top = new HBox(Words.of(messages.text("intake.ui.title"), "heading"));
        top.getStyleClass().add("import-top");
        VBox.setVgrow(body, Priority.ALWAYS);
        foot.getStyleClass().addAll("panel", "import-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, body, foot);
        nameKeys(messages);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
        now = steps.of(model.state().get());
        stand(now);
        model.state().subscribe((_, state) -> show(steps.of(state)));
        sceneProperty().subscribe(scene -> {
            if (scene == null) return;
            model.lookWhatCanBeUndone();
            enter();
        });
    }

    private void nameKeys(Messages messages) {
        keys.add(ImportSteps.MAIN, messages.text("intake.ui.keys.main"), this::canPress, this::press);
        keys.add(
                ImportSteps.BACK,
                messages.text("intake.ui.back"),
                () -> now.back().fire());
        keys.add(ImportSteps.CHOOSE, messages.text("intake.ui.choose"), this::isIdle, this::choose);
        key(ImportSteps.AGAIN, messages.text("intake.ui.again"), "import-again");
        key(ImportSteps.SAVE, messages.text("intake.ui.bad.save"), "import-save-bad");
        key(ImportSteps.UNDO, messages.text("intake.ui.undo"), "import-undo");
        keys.add(
                ImportSteps.FULL,
                messages.text("intake.ui.full.key"),
                () -> lookup("#import-full") != null,
                () -> ((CheckBox) lookup("#import-full")).fire());
        key(ImportSteps.DAY_FIRST, messages.text("intake.ui.order.dmy"), "import-day-first");
        key(ImportSteps.MONTH_FIRST, messages.text("intake.ui.order.mdy"), "import-month-first");
    }

    /// A key for a button that stands on the screen in some states only.
    private void key(Hotkey typed, String name, String button) {
        keys.add(typed, name, () -> lookup("#" + button) != null, () -> ((Button) lookup("#" + button)).fire());
    }

    private void show(Step step) {
        boolean focused = holdsFocus();
        stand(step);
        if (focused) enter();
    }

    private void stand(Step step) {
        now = step;
        VBox.setVgrow(step.body(), Priority.ALWAYS);
        body.getChildren().setAll(step.body());
        Label hint = Words.wrapped(step.hint(), "quiet-text");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        foot.getChildren().setAll(hint);
        if (!step.main().equals(Optional.of(step.back()))) foot.getChildren().add(step.back());
        foot.getChildren().addAll(step.others());
        step.main().ifPresent(foot.getChildren()::add);
    }

    /// Puts the focus on the field that asks for something, else on the main button, or on the screen
    /// where there is neither.
    public void enter() {
        Optional.ofNullable(body.lookup("#" + ImportQuestions.ANSWER))
                .or(() -> now.main())
                .orElse(this)
                .requestFocus();
    }

    /// The keys of this screen, for whoever shows them or hears them first.
    public KeyMap keys() {
        return keys;
    }

    private boolean holdsFocus() {
        Node owner = focusOwner().orElse(null);
        for (Node node = owner; node != null; node = node.getParent()) if (node == this) return true;
        return false;
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }

    private boolean canPress() {
        return !(focusOwner().orElse(null) instanceof TextInputControl);
    }

    private void press() {
        if (focusOwner().orElse(null) instanceof Button button && holdsFocus()) button.fire();
        else now.main().ifPresent(Button::fire);
    }

    private void choose() {
        chooser.get().ifPresent(model::choose);
    }

    private boolean isIdle() {
        return switch (model.state().get()) {
            case ImportState.Reading _, ImportState.Importing _ -> false;
            case ImportState.Nothing _,
                    ImportState.Previewed _,
                    ImportState.AsksDateOrder _,
                    ImportState.AsksDay _,
                    ImportState.AsksTerms _,
                    ImportState.Done _,
                    ImportState.TakenBack _,
                    ImportState.NotImported _ -> true;
        };
    }

    private void dragged(DragEvent drag) {
        if (isIdle() && !drag.getDragboard().getFiles().isEmpty()) {
            drag.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        drag.setDropCompleted(take(drag.getDragboard().getFiles()));
        drag.consume();
    }

    /// Takes dropped files; several are gone through one after the other.
    boolean take(List<File> files) {
        if (!isIdle() || files.isEmpty()) return false;
        model.choose(files.stream().map(File::toPath).toList());
        return true;
    }
}
