package app.callside.boot;

import app.callside.base.ui.Excerpt;
import app.callside.desk.ui.RecapSending;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desktop that takes down what the window hands it. */
final class TakenDown implements RecapSending {
    final List<Excerpt> copied = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    private final Path drafts;

    TakenDown(Path drafts) {
        this.drafts = drafts;
    }

    @Override
    public void copy(String text) {
        copy(Excerpt.of(text));
    }

    @Override
    public void copy(Excerpt excerpt) {
        copied.add(excerpt);
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return Optional.of(draft(suggestedName));
    }

    @Override
    public Path draft(String name) {
        return drafts.resolve(name);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
