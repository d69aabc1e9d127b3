package app.callside.review.ui;

import app.callside.base.work.Work;
import app.callside.review.CallFilter;
import app.callside.review.SavedView;
import app.callside.review.SavedViews;
import app.callside.review.Span;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Filters under names: chosen, kept, dropped. For the interface thread.
public final class ViewsModel {
    private final SavedViews views;
    private final FilterModel filter;
    private final Work work;
    private final ReadOnlyObjectWrapper<List<SavedView>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedView>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean applying;
    private final BooleanProperty naming = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");

    public ViewsModel(SavedViews views, FilterModel filter, Work work) {
        this.views = views;
        this.filter = filter;
        this.work = work;
        filter.onChange(this::forget);
    }

    /// Reads the names anew.
    public void refresh() {
        work.start(views::all, this::show);
    }

    private void show(List<SavedView> read) {
        all.set(read);
        chosen.set(chosen.get()
                .flatMap(before -> read.stream()
                        .filter(one -> one.name().equals(before.name()))
                        .findFirst()));
    }

    /// Shows the calls of a view; without one, all calls.
    void choose(Optional<SavedView> view) {
        if (applying || view.equals(chosen.get())) return;
        applying = true;
        chosen.set(view);
        view.ifPresentOrElse(one -> filter.show(one.filter(), one.reach()), filter::clear);
        applying = false;
    }

    /// What is shown is another filter now: the view can be chosen again.
    private void forget() {
        if (!applying && chosen.get().isPresent() && !naming.get()) chosen.set(Optional.empty());
    }

    /// Asks for a name for what is shown now; that of the chosen view to begin with.
    void startNaming() {
        name.set(chosen.get().map(SavedView::name).orElse(""));
        naming.set(true);
    }

    void stopNaming() {
        naming.set(false);
    }

    /// Keeps what is shown now under the name; does nothing without one.
    void keep() {
        String typed = name.get().strip();
        if (typed.isEmpty() || typed.length() > SavedView.LONGEST_NAME) return;
        CallFilter now = filter.filter();
        Span reach = filter.reach();
        naming.set(false);
        work.start(
                () -> {
                    views.keep(typed, now, reach);
                    return views.all();
                },
                read -> {
                    chosen.set(read.stream()
                            .filter(one -> one.name().equals(typed))
                            .findFirst());
                    show(read);
                });
    }

    /// Drops the chosen view; what is shown stays.
    void drop() {
        chosen.get().map(SavedView::name).ifPresent(gone -> {
            chosen.set(Optional.empty());
            work.start(
                    () -> {
                        views.drop(gone);
                        return views.all();
                    },
                    this::show);
        });
    }

    ReadOnlyObjectProperty<List<SavedView>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SavedView>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// True while a name is asked for.
    BooleanProperty naming() {
        return naming;
    }

    StringProperty name() {
        return name;
    }
}
