package app.callside.cli;

import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The window of the tour, in no display: presses its keys and buttons as a person would, and takes its
/// picture.
final class TourStage {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 820;
    private static final TextSize LARGE = new TextSize(175);

    private final Path folder;
    private final Scene scene;
    private int count;

    TourStage(Path folder, Parent root) {
        this(folder, root, 0);
    }

    /// @param taken pictures that are there already
    TourStage(Path folder, Parent root, int taken) {
        this.folder = folder;
        count = taken;
        scene = Offscreen.on(() -> {
            Scene made = new Scene(root, WIDTH, HEIGHT);
            dress(made, Theme.ofTheSystem().with(Look.LIGHT));
            return made;
        });
    }

    private static void dress(Scene scene, Theme theme) {
        theme.dress(scene);
    }

    /// A picture in light; numbered in the order of the tour.
    void picture(String name) {
        Offscreen.picture(scene, folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", ++count, name)));
    }

    /// The same state in light and dark, with text of the usual size and with large text.
    void pictures(String name) {
        picture(name);
        Theme theme = Theme.ofTheSystem();
        in(theme.with(Look.DARK), name + "-dark");
        in(theme.with(Look.LIGHT).sized(LARGE), name + "-large");
        in(theme.with(Look.DARK).sized(LARGE), name + "-large-dark");
    }

    /// As [#pictures], and in both kinds of high contrast.
    void picturesOfMain(String name) {
        pictures(name);
        Theme theme = Theme.ofTheSystem();
        in(theme.with(Look.BLACK_ON_WHITE), name + "-contrast");
        in(theme.with(Look.WHITE_ON_BLACK), name + "-contrast-dark");
    }

    /// The window beside the phone is wider with larger text; the full one stays as it is.
    private void in(Theme theme, String name) {
        double width = scene.getRoot().getLayoutBounds().getWidth();
        double height = scene.getRoot().getLayoutBounds().getHeight();
        double scale = theme.textSize() / Theme.ofTheSystem().textSize();
        Offscreen.on(() -> {
            dress(scene, theme);
            return width >= WIDTH || resize(scene, Math.min(WIDTH, width * scale), height);
        });
        picture(name);
        Offscreen.on(() -> {
            dress(scene, Theme.ofTheSystem().with(Look.LIGHT));
            return width >= WIDTH || resize(scene, width, height);
        });
    }

    /// Presses a key where the caret is.
    void press(String combination) {
        Offscreen.on(() -> {
            Event.fireEvent(listening(), pressed(KeyCombination.valueOf(combination)));
            return true;
        });
    }

    /// Where the caret is. A scene in no window does not notice that its focused node has left it.
    private Node listening() {
        Node focused = scene.getFocusOwner();
        return focused == null || focused.getScene() != scene ? scene.getRoot() : focused;
    }

    private static KeyEvent pressed(KeyCombination combination) {
        KeyCode code = ((KeyCodeCombination) combination).getCode();
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean alt = combination.getAlt() == KeyCombination.ModifierValue.DOWN;
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getChar(), code, shift, shortcut, alt, false);
    }

    void click(String id) {
        Offscreen.on(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
    }

    /// Types into the field, a character at a time.
    void type(String id, String text) {
        Offscreen.on(() -> {
            TextInputControl field = (TextInputControl) node(id);
            field.requestFocus();
            return field;
        });
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            Offscreen.on(() -> {
                ((TextInputControl) node(id)).appendText(character);
                return true;
            });
        }
    }

    /// Replaces what a field holds.
    void fill(String id, String text) {
        Offscreen.on(() -> {
            TextInputControl field = (TextInputControl) node(id);
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }

    /// Chooses the entry at a place of a choice box, from 0 on.
    void choose(String id, int place) {
        Offscreen.on(() -> {
            ((ChoiceBox<?>) node(id)).getSelectionModel().select(place);
            return true;
        });
    }

    /// Chooses the last entry of a list.
    void chooseLast(String id) {
        Offscreen.on(() -> {
            ((ListView<?>) node(id)).getSelectionModel().selectLast();
            return true;
        });
    }

    /// Chooses an entry of a list, 0 the first.
    void chooseInList(String id, int index) {
        Offscreen.on(() -> {
            ((ListView<?>) node(id)).getSelectionModel().select(index);
            return true;
        });
    }

    /// Moves what scrolls to a part of its way, 0 to 1.
    void scroll(String id, double part) {
        Offscreen.on(() -> {
            ((ScrollPane) node(id)).setVvalue(part);
            return true;
        });
    }

    /// Does a step in a window of another size.
    void sized(double width, double height, Runnable step) {
        Scene small = scene;
        Offscreen.on(() -> resize(small, width, height));
        step.run();
        Offscreen.on(() -> resize(small, WIDTH, HEIGHT));
    }

    private static boolean resize(Scene scene, double width, double height) {
        scene.getRoot().resize(width, height);
        return true;
    }

    /// Stops the tour unless the screen shows a control with this id.
    void expect(String id) {
        Offscreen.on(() -> node(id));
    }

    /// Stops the tour unless the control with this id says these words.
    void expect(String id, String words) {
        String shown = words(id);
        if (!shown.contains(words)) throw new IllegalStateException("#" + id + " says \"" + shown + "\", not " + words);
    }

    /// What the control with this id says.
    String words(String id) {
        return Offscreen.on(() -> {
            Node node = node(id);
            return node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText();
        });
    }

    private Node node(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node node = scene.lookup("#" + id);
        if (node == null) throw new IllegalStateException("The screen has no #" + id);
        return node;
    }

    Scene scene() {
        return scene;
    }

    int count() {
        return count;
    }
}
