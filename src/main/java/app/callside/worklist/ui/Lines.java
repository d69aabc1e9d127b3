package app.callside.worklist.ui;

import app.callside.base.work.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// All lines of the list, of which only those looked at are read: a page at a time, away from the interface thread, the
/// page asked for last first. A list of any length takes no more memory than a few screens of it.
final class Lines extends ObservableListBase<Line> {
    static final int PAGE = 100;

    /// Pages remembered; the longest unseen go first.
    private static final int KEPT = 40;

    /// Pages waiting to be read; whoever scrolls past more of them no longer wants the first.
    private static final int WAITING = 3;

    /// Reads lines `from` to `from + count`.
    interface Reading {
        List<WorklistRow> page(int from, int count);
    }

    private final int size;
    private final Work work;
    private final Reading reading;
    private final LinkedHashMap<Integer, Line[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Line[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean underWay;

    /// @param first the first page, already read
    Lines(int size, List<WorklistRow> first, Work work, Reading reading) {
        this.size = size;
        this.work = work;
        this.reading = reading;
        if (size > 0) fill(blank(0), first);
    }

    @Override
    public Line get(int index) {
        int number = index / PAGE;
        Line[] known = pages.get(number);
        if (known == null) {
            known = blank(number);
            want(number);
        }
        return known[index % PAGE];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof Line known && known.place() < size ? known.place() : -1;
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    private Line[] blank(int number) {
        Line[] page = new Line[Math.min(PAGE, size - number * PAGE)];
        for (int i = 0; i < page.length; i++) page[i] = new Line(number * PAGE + i);
        pages.put(number, page);
        return page;
    }

    private void want(int number) {
        wanted.addFirst(number);
        while (wanted.size() > WAITING) pages.remove(wanted.removeLast());
        next();
    }

    private void next() {
        Integer number = underWay ? null : wanted.pollFirst();
        if (number == null) return;
        Line[] page = pages.get(number);
        if (page == null) {
            next();
            return;
        }
        underWay = true;
        work.start(() -> read(number * PAGE, page.length), rows -> fill(page, rows));
    }

    /// However a reading ends, the next one begins.
    private List<WorklistRow> read(int from, int count) {
        try {
            return reading.page(from, count);
        } finally {
            work.show(() -> {
                underWay = false;
                next();
            });
        }
    }

    private static void fill(Line[] page, List<WorklistRow> rows) {
        for (int i = 0; i < Math.min(page.length, rows.size()); i++) page[i].fill(rows.get(i));
    }
}
