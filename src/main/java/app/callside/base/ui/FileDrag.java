package app.callside.base.ui;

import app.callside.base.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;

/// Drags something out of the window as a file. The file is made in the background when the drag begins; as
/// a drag can't begin later, what takes long is there at the next one.
public final class FileDrag {
    /// Nobody sees so short a wait, and most files are made in less.
    private static final long PATIENCE_MILLIS = 300;

    private final Work work;
    private final Supplier<Optional<Source>> what;
    private Optional<Making> making = Optional.empty();

    /// Something that can be dragged out.
    ///
    /// @param key what it is; another one where it would become another file
    /// @param make makes the file, in the background
    /// @param taken hears, on the interface thread, that another program has taken the file
    public record Source(Object key, Callable<Path> make, Consumer<Path> taken) {}

    private record Making(Source source, CompletableFuture<Path> file) {}

    /// @param what would be dragged now; empty where nothing is
    public FileDrag(Work work, Supplier<Optional<Source>> what) {
        this.work = work;
        this.what = what;
    }

    /// Lets it be dragged by a node.
    ///
    /// @param later hears that the file is still being made
    public void by(Node handle, Runnable later) {
        handle.setOnDragDetected(press -> {
            Optional<Path> file = begin();
            if (file.isPresent()) {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(file.get().toFile()));
                handle.startDragAndDrop(TransferMode.COPY).setContent(content);
            } else if (making.isPresent()) later.run();
            press.consume();
        });
        handle.setOnDragDone(done -> {
            if (done.getTransferMode() != null) taken();
            done.consume();
        });
    }

    /// Begins to make the file.
    ///
    /// @return the file, if it is there by now
    Optional<Path> begin() {
        Optional<Source> wanted = what.get();
        if (wanted.isEmpty()) return Optional.empty();
        Source source = wanted.get();
        Making now = making.filter(one -> one.source().key().equals(source.key()))
                .filter(one -> !one.file().isCompletedExceptionally())
                .orElseGet(() -> start(source));
        making = Optional.of(now);
        try {
            return Optional.of(now.file().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) { // it was shown to the person as every failure is
            making = Optional.empty();
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Making start(Source source) {
        CompletableFuture<Path> file = new CompletableFuture<>();
        work.start(
                () -> {
                    try {
                        Path made = source.make().call();
                        file.complete(made);
                        return made;
                    } catch (Exception failed) {
                        file.completeExceptionally(failed);
                        throw failed;
                    }
                },
                _ -> {});
        return new Making(source, file);
    }

    /// Another program has taken the file.
    void taken() {
        making.filter(one -> one.file().isDone())
                .ifPresent(one -> one.source().taken().accept(one.file().join()));
        making = Optional.empty();
    }
}
