package app.callside.documents.ui;

import java.nio.file.Path;
import java.util.List;

/// The system around the list of documents. Asked on the interface thread.
public interface DocumentDesktop {
    /// The files a person chooses; empty when they changed their mind.
    List<Path> choose();

    /// Opens a file in whatever program the system has for it.
    void open(Path file);
}
