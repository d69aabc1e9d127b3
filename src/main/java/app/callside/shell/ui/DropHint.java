package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Drops;
import app.callside.base.ui.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;

/// Takes exports that are dropped anywhere on a window where nothing else takes them, and says below its
/// top what would become of those that are dragged over it.
final class DropHint {
    private static final double BELOW_THE_TOP = 64;

    private final Messages messages;
    private final BooleanSupplier takesFiles;
    private final Label hint = Words.bold("");

    /// @param takesFiles whether files can be dropped now
    DropHint(Messages messages, BooleanSupplier takesFiles) {
        this.messages = messages;
        this.takesFiles = takesFiles;
        hint.setId("drop-hint");
        hint.getStyleClass().addAll("panel", "panel-body");
        hint.setVisible(false);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        StackPane.setMargin(hint, new Insets(BELOW_THE_TOP, 0, 0, 0));
    }

    void on(StackPane window, Consumer<List<Path>> taker) {
        new Drops(
                        files -> takesFiles.getAsBoolean() && files.stream().anyMatch(Drops::isTable)
                                ? Optional.of(messages.text("shell.drop.import", Drops.names(files)))
                                : Optional.empty(),
                        taker)
                .on(window);
        window.getChildren().add(hint);
        window.addEventHandler(Drops.Over.OVER, over -> say(over.words()));
        // what nothing takes says where it would be taken
        window.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (takesFiles.getAsBoolean()
                    && over.getGestureSource() == null
                    && over.getDragboard().hasFiles()) say(messages.text("shell.drop.none"));
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> say(""));
        window.addEventFilter(DragEvent.DRAG_DROPPED, _ -> say(""));
    }

    private void say(String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(hint.isVisible());
    }
}
