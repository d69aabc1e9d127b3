package app.callside.boot;

import app.callside.desk.ui.RecapSending;
import java.nio.file.Path;
import java.util.Optional;

/** Nothing leaves the window in a test. */
final class NothingLeaves implements RecapSending {
    @Override
    public Path draft(String name) {
        return Path.of(name);
    }

    @Override
    public void copy(String text) {}

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public void open(Path file) {}
}
