package app.callside.testing;

import app.callside.desk.ui.RecapSending;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Nothing leaves the window in a test.
 *
 * @param saved where whoever is asked wants a file to be saved; empty for nowhere
 * @param draft where a draft is written, whatever its name; empty for a file of its name
 */
public record NothingLeaves(Optional<Path> saved, Optional<Path> draft) implements RecapSending {
    public NothingLeaves() {
        this(Optional.empty(), Optional.empty());
    }

    @Override
    public Path draft(String name) {
        return draft.orElseGet(() -> Path.of(name));
    }

    @Override
    public void copy(String text) {}

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return saved;
    }

    @Override
    public void open(Path file) {}
}
