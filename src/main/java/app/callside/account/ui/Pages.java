package app.callside.account.ui;

import app.callside.base.work.Work;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A long list that comes from the store a stretch at a time.
final class Pages<T> {
    static final int SIZE = 100;

    private final Work work;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(false);
    private IntFunction<List<T>> source = _ -> List.of();
    private int question;
    private boolean fetching;

    Pages(Work work) {
        this.work = work;
    }

    /// Begins anew.
    ///
    /// @param from gives the rows from an offset on, at most one more than [#SIZE] of them; asked in the background
    void begin(IntFunction<List<T>> from) {
        source = from;
        question++;
        fetching = false;
        more.set(false);
        fetch(0);
    }

    /// Shows what is known already; nothing follows.
    void set(List<T> all) {
        question++;
        fetching = false;
        more.set(false);
        rows.setAll(all);
    }

    /// Fetches the next stretch, unless it is on its way.
    void fetchMore() {
        if (more.get() && !fetching) fetch(rows.size());
    }

    private void fetch(int offset) {
        int asked = question;
        IntFunction<List<T>> from = source;
        fetching = true;
        work.start(() -> from.apply(offset), page -> {
            if (asked != question) return;
            fetching = false;
            more.set(page.size() > SIZE);
            List<T> shown = page.subList(0, Math.min(SIZE, page.size()));
            if (offset == 0) rows.setAll(shown);
            else rows.addAll(shown);
        });
    }

    ObservableList<T> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }
}
