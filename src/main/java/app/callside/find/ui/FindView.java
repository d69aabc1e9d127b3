package app.callside.find.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The search field and its list: one stands in the top bar, the other lies over the window.
public final class FindView {
    public static final Hotkey KEY = Hotkey.of("find-anything", "Shortcut+K");

    private static final PseudoClass SEARCHING = PseudoClass.getPseudoClass("searching");
    private static final double GAP = 4;

    private final FindModel model;
    private final TextField text;
    private final HBox field;
    private final FindResults results;
    private Optional<Node> before = Optional.empty();
    private String key = "";
    private Supplier<List<KeyMap.Action>> actions = List::of;
    private Subscription focus = Subscription.EMPTY;

    public FindView(FindModel model, Messages messages, Formats formats) {
        this.model = model;
        text = Fields.text("find", messages.text("find.name"), model.typed());
        text.setPromptText(messages.text("find.prompt"));
        text.setFocusTraversable(false); // the caret comes here by key or click only
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        // what can be done often depends on where the caret is, so it is asked before the caret comes here
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> learnActions());
        model.onCall(this::call);
        HBox.setHgrow(text, Priority.ALWAYS);
        field = new HBox(text, Keyed.cap(KEY));
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("find-field");
        results = new FindResults(model, messages, formats);
        Keyed.show(text, KEY, words -> {
            key = words;
            help();
        });
        model.chosen().subscribe(_ -> help());
        text.sceneProperty().subscribe(this::watch);
        // the bars are laid out after what lies over them, so the field may still move
        field.localToSceneTransformProperty().subscribe(this::follow);
        field.layoutBoundsProperty().subscribe(this::follow);
    }

    /// For the top bar.
    public Region field() {
        return field;
    }

    /// To lie over everything else; [#place] says where.
    public Region results() {
        return results;
    }

    /// Puts the list under the field.
    ///
    /// @param over what the list lies in
    public void place(Region over) {
        Bounds under = over.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double top = under.getMaxY() + GAP;
        double width = Math.min(results.prefWidth(-1), over.getWidth() - under.getMinX() - GAP);
        double height = Math.min(results.prefHeight(width), over.getHeight() - top);
        results.resizeRelocate(under.getMinX(), top, width, height);
    }

    /// Whose actions are found by their names besides.
    ///
    /// @param source what can be done now
    public void onActions(Supplier<List<KeyMap.Action>> source) {
        actions = source;
    }

    /// What is chosen below the field, else how one comes to it.
    private void help() {
        String chosen = results.spoken();
        text.setAccessibleHelp(chosen.isBlank() ? key : chosen);
    }

    private void learnActions() {
        if (!text.isFocused()) model.know(actions.get());
    }

    /// Does it where the caret was.
    private void call(KeyMap.Action action) {
        goBack();
        action.perform();
    }

    private void follow() {
        if (results.isVisible() && results.getParent() instanceof Region over) place(over);
    }

    /// Brings the caret here; keeps where it was.
    public void summon() {
        learnActions();
        text.requestFocus();
        text.selectAll();
    }

    private void heard(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.down();
            case UP -> model.up();
            case ENTER -> model.open();
            case ESCAPE -> {
                model.close();
                goBack();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void goBack() {
        before.filter(node -> node.getScene() == text.getScene()).ifPresent(Node::requestFocus);
    }

    private void watch(Scene scene) {
        focus.unsubscribe();
        focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(Node last, Node now) {
        field.pseudoClassStateChanged(SEARCHING, now == text);
        if (now == text) before = Optional.ofNullable(last);
        else if (last == text) model.close();
    }
}
