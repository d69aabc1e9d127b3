package app.callside.base.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text in which some words stand out: the message marks them as `‹these›`.
public final class Emphasis {
    private Emphasis() {}

    /// @param style class of the words that stand out: `strong`, or the name of a tone
    public static TextFlow flow(String marked, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("running");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        show(flow, marked, style);
        return flow;
    }

    /// Replaces what a flow says.
    public static void show(TextFlow flow, String marked, String style) {
        List<Text> pieces = new ArrayList<>();
        String rest = marked;
        while (!rest.isEmpty()) {
            boolean out = rest.charAt(0) == '‹';
            int end = out ? rest.indexOf('›') : rest.indexOf('‹');
            if (end < 0) end = rest.length();
            Text piece = new Text(rest.substring(out ? 1 : 0, end));
            piece.getStyleClass().add("text");
            if (out) piece.getStyleClass().add(style);
            pieces.add(piece);
            rest = rest.substring(Math.min(rest.length(), out ? end + 1 : end));
        }
        flow.getChildren().setAll(pieces);
        flow.setAccessibleText(plain(marked));
    }

    /// The words without the marks.
    public static String plain(String marked) {
        return marked.replace("‹", "").replace("›", "");
    }
}
