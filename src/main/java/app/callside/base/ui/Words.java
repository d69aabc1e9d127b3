package app.callside.base.ui;

import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Labels of the program's few kinds of text.
public final class Words {
    private Words() {}

    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Small and grey.
    public static Label quiet(String text) {
        return of(text, "quiet-text");
    }

    public static Label bold(String text) {
        return of(text, "bold");
    }

    /// As [#wrapped], and never so narrow that a word would have to break.
    public static Label unbroken(String text, String... styleClasses) {
        Label label = wrapped(text, styleClasses);
        label.fontProperty().subscribe(font -> label.setMinWidth(widestWord(text, font)));
        return label;
    }

    private static double widestWord(String text, Font font) {
        Text word = new Text();
        word.setFont(font);
        double widest = 0;
        for (String one : text.split("\\s+")) {
            word.setText(one);
            widest = Math.max(widest, word.prefWidth(-1));
        }
        return Math.ceil(widest) + 1;
    }

    /// Keeps a label that wraps as narrow as the pane that it flows in, as soon as that has a width.
    public static void within(Labeled label, Region pane) {
        label.setWrapText(true);
        DoubleProperty most = label.maxWidthProperty();
        pane.widthProperty().subscribe(now -> most.set(now.doubleValue() > 0 ? now.doubleValue() : Double.MAX_VALUE));
    }

    /// As [#wrapped], of a sentence that names a key.
    ///
    /// @param sentence the text for the words of the key
    public static Label naming(Hotkey key, Function<String, String> sentence, String... styleClasses) {
        Label label = wrapped("", styleClasses);
        Keyed.show(label, key, words -> label.setText(sentence.apply(words)));
        return label;
    }

    /// Goes out of sight where it would be cut short: half a word says less than none. For what can be
    /// missed.
    public static <L extends Labeled> L yielding(L label) {
        label.setMinWidth(0);
        label.widthProperty().subscribe(_ -> yieldNow(label));
        label.textProperty().subscribe(_ -> yieldNow(label));
        label.fontProperty().subscribe(_ -> yieldNow(label));
        return label;
    }

    private static void yieldNow(Labeled label) {
        label.setOpacity(label.getWidth() < label.prefWidth(-1) ? 0 : 1);
    }

    /// Runs over several lines when it must.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
