package app.callside.base.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A place where files of other programs can be dropped. While they are dragged over it, it says what
/// would happen: see [Over].
///
/// @param takes what would happen, in words; empty where it does not take these files
/// @param taker is handed files that were dropped
public record Drops(Function<List<Path>, Optional<String>> takes, Consumer<List<Path>> taker) {
    /// Rises to whoever says it: what a drop would do, in words.
    public static final class Over extends Event {
        public static final EventType<Over> OVER = new EventType<>(Event.ANY, "DROPS_OVER");

        private static final long serialVersionUID = 1;

        private final String words;

        public Over(String words) {
            super(OVER);
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Lets files be dropped on a node, and on what lies on it.
    public void on(Node where) {
        where.getProperties().put(Drops.class, this);
        where.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            Optional<String> words = of(drag).filter(files -> !files.isEmpty()).flatMap(takes);
            if (words.isEmpty()) return;
            drag.acceptTransferModes(TransferMode.COPY);
            where.fireEvent(new Over(words.get()));
            drag.consume();
        });
        where.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            Optional<List<Path>> files = of(drag);
            boolean taken = files.isPresent() && take(files.get());
            if (!taken) return;
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    /// Files that come from another program; what is dragged out of this one does not fall back into it.
    private static Optional<List<Path>> of(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        if (drag.getGestureSource() != null || !board.hasFiles()) return Optional.empty();
        return Optional.of(board.getFiles().stream().map(File::toPath).toList());
    }

    /// Takes files, if it does.
    ///
    /// @return whether it took them
    public boolean take(List<Path> files) {
        if (files.isEmpty() || takes.apply(files).isEmpty()) return false;
        taker.accept(files);
        return true;
    }

    /// The place that a node was made by [#on(Node)].
    public static Optional<Drops> at(Node node) {
        return node.hasProperties() && node.getProperties().get(Drops.class) instanceof Drops place
                ? Optional.of(place)
                : Optional.empty();
    }

    /// Whether a file is a table, as exports of accounting packages are; by its ending, as nothing is read
    /// while it is dragged.
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".txt", ".tsv", ".xlsx").anyMatch(name::endsWith);
    }

    /// The name of the only file, or how the first one is called and that there are more.
    public static String names(List<Path> files) {
        String first = String.valueOf(files.getFirst().getFileName());
        return files.size() == 1 ? first : first + " + " + (files.size() - 1);
    }
}
