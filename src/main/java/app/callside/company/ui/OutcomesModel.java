package app.callside.company.ui;

import app.callside.base.text.Messages;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.OwnDisposition;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The outcomes of calls that the house has added, on the screen: one is chosen and put into other words or
/// retired, or a new one is typed.
final class OutcomesModel {
    private final CompanyServices services;
    private final ObservableList<OwnDisposition> own = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OwnDisposition>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Disposition> countsAs = new SimpleObjectProperty<>(Disposition.REFUSED);
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");

    OutcomesModel(CompanyServices services) {
        this.services = services;
        chosen.subscribe(one -> one.ifPresent(this::show));
        countsAs.subscribe(as -> meaning.set(as == null ? "" : meaning(as)));
    }

    /// Reads them anew.
    void refresh() {
        Optional<String> before = chosen.get().map(OwnDisposition::code);
        own.setAll(services.dispositions().own());
        choose(before);
    }

    private void choose(Optional<String> wanted) {
        chosen.set(own.stream()
                .filter(one -> wanted.filter(one.code()::equals).isPresent())
                .findFirst());
    }

    private void show(OwnDisposition one) {
        code.set(one.code());
        words.set(one.words());
        countsAs.set(one.countsAs());
    }

    /// Empties the fields for one that is to be added.
    void begin() {
        chosen.set(Optional.empty());
        code.set("");
        words.set("");
    }

    /// Adds what was typed, or keeps the other words of the chosen one.
    void keep() {
        String typed = words.get();
        String wanted = code.get().strip().toUpperCase(Locale.ROOT);
        Disposition as = countsAs.get();
        boolean isNew = chosen.get().isEmpty();
        change(wanted, () -> {
            if (isNew) services.dispositions().add(wanted, typed, as);
            else services.dispositions().reword(wanted, typed);
        });
    }

    /// Offers the chosen one no longer, or offers it again.
    void retire() {
        chosen.get()
                .ifPresent(one ->
                        change(one.code(), () -> services.dispositions().retire(one.code(), !one.retired())));
    }

    private void change(String wanted, Runnable how) {
        services.work()
                .start(
                        () -> {
                            how.run();
                            return wanted;
                        },
                        kept -> {
                            own.setAll(services.dispositions().own());
                            choose(Optional.of(kept));
                        });
    }

    private String meaning(Disposition as) {
        String said = Outcome.words(as, messages());
        if (as == Disposition.CEASE_CALLS) return messages().text("company.outcomes.cease", said);
        return messages().text(as.isConversation() ? "company.outcomes.talk" : "company.outcomes.attempt", said);
    }

    Messages messages() {
        return services.messages();
    }

    ObservableList<OwnDisposition> own() {
        return own;
    }

    /// Absent while a new one is typed.
    ObjectProperty<Optional<OwnDisposition>> chosen() {
        return chosen;
    }

    StringProperty code() {
        return code;
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Disposition> countsAs() {
        return countsAs;
    }

    /// What it means that it counts as that one, in words.
    ReadOnlyStringProperty meaning() {
        return meaning.getReadOnlyProperty();
    }
}
