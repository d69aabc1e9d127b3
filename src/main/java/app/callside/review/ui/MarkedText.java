package app.callside.review.ui;

import app.callside.review.Marker;
import app.callside.review.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text with a marker drawn behind the words that were searched for.
public final class MarkedText extends TextFlow {
    private final List<Piece> pieces;
    private final Path mark = new Path();

    MarkedText(String text, Marker marker, String... styleClasses) {
        this(marker.mark(text), styleClasses);
    }

    public MarkedText(List<Piece> pieces, String... styleClasses) {
        this.pieces = List.copyOf(pieces);
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styleClasses);
        mark.getStyleClass().add("mark");
        mark.setManaged(false);
        List<Node> nodes = new ArrayList<>(List.of(mark));
        for (Piece piece : pieces) {
            Text node = new Text(piece.text());
            if (piece.found()) node.getStyleClass().add("found");
            nodes.add(node);
        }
        getChildren().setAll(nodes);
    }

    /// All of it, marked or not.
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// What is marked, for tests and for readers of the screen.
    List<String> found() {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        mark.getElements().clear();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            if (piece.found()) mark.getElements().addAll(getRangeShape(start, end, false));
            start = end;
        }
    }
}
