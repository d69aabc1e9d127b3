package app.callside.people.ui;

import app.callside.base.text.Messages;
import app.callside.people.AuditEntry;
import app.callside.people.ChainCheck;
import app.callside.people.Deed;
import app.callside.people.Right;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who did what, newest first, a page at a time.
public final class TrailModel {
    private static final int PAGE = 200;

    private final PeopleServices services;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Deed>> deed = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<AuditEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper maySee = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
    private int asked;

    public TrailModel(PeopleServices services) {
        this.services = services;
        words.subscribe((_, _) -> ask());
        deed.subscribe((_, _) -> ask());
    }

    /// Reads the trail anew.
    public void refresh() {
        checked.set("");
        ask();
    }

    private void ask() {
        maySee.set(services.seat().may(Right.READ_AUDIT));
        int question = ++asked;
        entries.clear();
        total.set(0);
        if (maySee.get()) fetch(question);
    }

    /// Fetches the next stretch, where there is one.
    void more() {
        if (entries.size() < total.get()) fetch(asked);
    }

    private void fetch(int question) {
        int offset = entries.size();
        Optional<Deed> kind = deed.get();
        String searched = words.get();
        services.work().start(() -> services.trail().page(kind, searched, offset, PAGE), page -> {
            if (question != asked || offset != entries.size()) return;
            total.set(page.total());
            entries.addAll(page.entries());
        });
    }

    /// Follows the chain from its first entry to its last, and holds every call against what it says of it.
    void check() {
        checked.set(messages().text("people.trail.checking"));
        services.work().start(() -> words(services.trail().check()), checked::set);
    }

    private String words(ChainCheck chain) {
        Optional<ChainCheck.Break> broken = chain.broken();
        if (broken.isPresent())
            return messages()
                    .text(
                            "people.trail.broken." + broken.get().kind().name().toLowerCase(Locale.ROOT),
                            broken.get().number());
        List<String> calls = services.changedCalls().get();
        return calls.isEmpty()
                ? messages().text("people.trail.whole", chain.entries())
                : messages().text("people.trail.calls", calls.size(), calls.getFirst());
    }

    PeopleServices services() {
        return services;
    }

    Messages messages() {
        return services.messages();
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Optional<Deed>> deed() {
        return deed;
    }

    ObservableList<AuditEntry> entries() {
        return entries;
    }

    ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty maySee() {
        return maySee.getReadOnlyProperty();
    }

    ReadOnlyStringProperty checked() {
        return checked.getReadOnlyProperty();
    }
}
