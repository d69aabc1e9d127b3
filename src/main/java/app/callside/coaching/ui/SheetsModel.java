package app.callside.coaching.ui;

import app.callside.base.work.Work;
import app.callside.coaching.Coaching;
import app.callside.coaching.Occasion;
import app.callside.coaching.SheetDraft;
import app.callside.coaching.SheetTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The score sheets as supervisors write them: one beside the other, of which one is being edited. What is typed
/// into one is kept while another is looked at, until the sheets are left. For the interface thread.
final class SheetsModel {
    /// The key of a sheet that has not been kept.
    private static final String NEW = "";

    private static final SheetDraft NOTHING = new SheetDraft("", Set.of(), "");

    private final Coaching coaching;
    private final Work work;
    private final Runnable changed;

    private final ReadOnlyObjectWrapper<List<SheetTemplate>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SheetTemplate>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<Occasion>> occasions = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<String, SheetDraft> drafts = new HashMap<>();

    /// @param changed hears that calls are scored by other sheets now
    SheetsModel(Coaching coaching, Work work, Runnable changed) {
        this.coaching = coaching;
        this.work = work;
        this.changed = changed;
    }

    /// For whoever sits here now.
    void refresh(boolean mayReview) {
        leave();
        if (mayReview) work.start(coaching::sheets, all::set);
        else all.set(List.of());
    }

    /// Opens a sheet to be edited.
    void edit(String key) {
        all.get().stream().filter(one -> one.key().equals(key)).findFirst().ifPresent(this::edit);
    }

    void edit(SheetTemplate template) {
        setAside();
        edited.set(Optional.of(template));
        write(drafts.getOrDefault(template.key(), template.draft()));
        editing.set(true);
    }

    private void setAside() {
        if (!editing.get()) return;
        SheetDraft typed = draft();
        SheetDraft before = edited.get().map(SheetTemplate::draft).orElse(NOTHING);
        String key = edited.get().map(SheetTemplate::key).orElse(NEW);
        if (typed.equals(before)) drafts.remove(key);
        else drafts.put(key, typed);
    }

    private SheetDraft draft() {
        return new SheetDraft(name.get(), occasions.get(), text.get());
    }

    private void write(SheetDraft draft) {
        name.set(draft.name());
        text.set(draft.text());
        occasions.set(draft.occasions());
    }

    /// Begins another sheet with nothing in it, or goes on with the one that was begun.
    void add() {
        begin(drafts.getOrDefault(NEW, NOTHING));
    }

    /// Begins another sheet with what is in the open one.
    ///
    /// @param called what the copy is called until somebody calls it otherwise
    void copy(String called) {
        begin(new SheetDraft(called, Set.of(), text.get()));
    }

    private void begin(SheetDraft draft) {
        if (!editing.get()) return;
        setAside();
        edited.set(Optional.empty());
        write(draft);
    }

    /// Proposes the open sheet for such calls, or does not.
    void propose(Occasion occasion, boolean so) {
        Set<Occasion> now = new TreeSet<>(occasions.get());
        if (so ? now.add(occasion) : now.remove(occasion)) occasions.set(now);
    }

    /// Scores by what is typed from now on; leaves the sheets where nothing else is typed in any of them.
    void keep() {
        SheetDraft typed = draft();
        String key = edited.get().map(SheetTemplate::key).orElse(NEW);
        change(() -> key.equals(NEW) ? coaching.addSheet(typed) : coaching.keepSheet(key, typed), kept -> {
            drafts.remove(key);
            edited.set(Optional.of(kept));
            write(kept.draft());
            if (drafts.isEmpty()) leave();
        });
    }

    /// Offers the open sheet no more, or again.
    void retire() {
        edited.get()
                .ifPresent(one -> change(() -> coaching.retireSheet(one.key(), !one.retired()), kept -> {
                    if (editing.get() && isEdited(kept)) edited.set(Optional.of(kept));
                }));
    }

    private void change(Supplier<SheetTemplate> deed, Consumer<SheetTemplate> then) {
        work.start(() -> new Kept(deed.get(), coaching.sheets()), kept -> {
            all.set(kept.all());
            then.accept(kept.sheet());
            changed.run();
        });
    }

    private record Kept(SheetTemplate sheet, List<SheetTemplate> all) {}

    private boolean isEdited(SheetTemplate sheet) {
        return edited.get().map(one -> one.key().equals(sheet.key())).orElse(false);
    }

    /// What is not kept is gone.
    void leave() {
        drafts.clear();
        edited.set(Optional.empty());
        editing.set(false);
    }

    /// Those of the program first.
    ReadOnlyObjectProperty<List<SheetTemplate>> all() {
        return all.getReadOnlyProperty();
    }

    /// True while sheets are being edited.
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /// The sheet that is being edited; absent while it is a new one.
    ReadOnlyObjectProperty<Optional<SheetTemplate>> edited() {
        return edited.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    /// A line for each criterion.
    StringProperty text() {
        return text;
    }

    /// The calls for which the sheet is to be proposed.
    ReadOnlyObjectProperty<Set<Occasion>> occasions() {
        return occasions.getReadOnlyProperty();
    }
}
