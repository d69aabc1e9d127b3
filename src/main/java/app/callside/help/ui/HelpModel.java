package app.callside.help.ui;

import app.callside.base.work.Work;
import app.callside.help.HelpBook;
import app.callside.help.HelpHit;
import app.callside.help.HelpPage;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The page that is read, what is looked for, and the way back. For the interface thread.
public final class HelpModel {
    /// A line of the contents, or of what was found.
    sealed interface Line {
        record Chapter(String title) implements Line {}

        record Page(HelpPage page) implements Line {}

        record Found(HelpHit hit) implements Line {}
    }

    /// @param place the block of the page that one wants to see
    record Shown(HelpPage page, int place) {}

    private final Supplier<HelpBook> manual;
    private final Work work;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Line>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Shown> before = new ArrayDeque<>();
    private Optional<HelpBook> book = Optional.empty();

    /// @param manual reads the pages; asked once, in the background, when help is first wanted
    public HelpModel(Supplier<HelpBook> manual, Work work) {
        this.manual = manual;
        this.work = work;
        typed.subscribe((_, _) -> list());
    }

    /// What is looked for; the contents are listed while it is blank.
    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Line>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Opens a picture of the manual that is read; empty when there is none of that name.
    Optional<InputStream> picture(String file) {
        return book.flatMap(known -> known.picture(file));
    }

    /// Begins anew at a page: nothing is looked for, and no way leads back.
    public void open(String page) {
        if (book.isEmpty()) {
            work.start(manual::get, read -> {
                book = Optional.of(read);
                open(page);
            });
            return;
        }
        before.clear();
        shown.set(Optional.empty());
        typed.set("");
        list();
        turnTo(page);
    }

    /// Goes where a link leads; [#back] comes back from there.
    void follow(String page) {
        if (shown.get().filter(now -> now.page().id().equals(page)).isPresent()) return;
        shown.get().ifPresent(before::push);
        turnTo(page);
    }

    void back() {
        if (before.isEmpty()) return;
        Shown last = before.pop();
        show(last);
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    /// Shows what stands on a line of the list.
    void choose(Line line) {
        switch (line) {
            case Line.Chapter _ -> {}
            case Line.Page page -> show(new Shown(page.page(), 0));
            case Line.Found found ->
                show(new Shown(found.hit().page(), found.hit().section().place()));
        }
        if (!(line instanceof Line.Chapter)) chosen.set(Optional.of(line));
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Line> pages = lines.get().stream()
                .filter(line -> !(line instanceof Line.Chapter))
                .toList();
        if (pages.isEmpty()) return;
        int now = chosen.get().map(pages::indexOf).orElse(-1);
        choose(pages.get(Math.clamp(now + (long) by, 0, pages.size() - 1)));
    }

    private void list() {
        List<Line> now = new ArrayList<>();
        book.ifPresent(known -> {
            if (typed.get().isBlank())
                known.chapters().forEach(chapter -> {
                    now.add(new Line.Chapter(chapter.title()));
                    chapter.pages().forEach(page -> now.add(new Line.Page(page)));
                });
            else known.find(typed.get()).forEach(hit -> now.add(new Line.Found(hit)));
        });
        chosen.set(Optional.empty());
        lines.set(List.copyOf(now));
        if (typed.get().isBlank()) shown.get().ifPresent(this::mark);
        else now.stream().findFirst().ifPresent(this::choose);
    }

    private void turnTo(String id) {
        book.flatMap(known -> known.page(id)).ifPresent(page -> show(new Shown(page, 0)));
    }

    private void show(Shown one) {
        shown.set(Optional.of(one));
        mark(one);
    }

    /// Marks the line of the page that is shown.
    private void mark(Shown one) {
        chosen.set(lines.get().stream()
                .filter(line -> switch (line) {
                    case Line.Chapter _ -> false;
                    case Line.Page page -> page.page().equals(one.page());
                    case Line.Found found -> found.hit().page().equals(one.page());
                })
                .findFirst());
    }
}
