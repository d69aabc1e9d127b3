package app.callside.base.ui;

import javafx.scene.control.Label;

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

    /// Runs over several lines when it must.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
