package app.callside.boot;

import app.callside.documents.ui.DocumentDesktop;
import java.nio.file.Path;
import java.util.List;

/** There are none to choose from. */
final class NoDocuments implements DocumentDesktop {
    @Override
    public List<Path> choose() {
        return List.of();
    }

    @Override
    public void open(Path file) {}
}
