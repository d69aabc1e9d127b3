package app.callside.erasure.ui;

import app.callside.base.text.Plain;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.erasure.Erased;
import app.callside.erasure.LegalHold;
import app.callside.erasure.Preview;
import app.callside.ledger.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Erasing a person at the account that is on the screen. Nothing is done by one slip: a reason and the whole
/// name have to be typed first.
public final class ErasureModel {
    private final ErasureServices services;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LegalHold>> hold = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> result = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanBinding mayErase;
    private final BooleanBinding mayBlock;
    private Optional<CustomerId> customer = Optional.empty();
    /// Whose account the preview is of.
    private Optional<CustomerId> previewed = Optional.empty();
    private Consumer<CustomerId> changed = _ -> {};
    private Optional<Heard> underway = Optional.empty();
    private int question;

    public ErasureModel(ErasureServices services) {
        this.services = services;
        mayErase = Bindings.createBooleanBinding(
                () -> isConfirmed() && preview.get().filter(Preview::isAllowed).isPresent(),
                preview,
                reason,
                typed,
                working);
        mayBlock = Bindings.createBooleanBinding(
                () -> isConfirmed()
                        && preview.get().filter(Preview::mayBeBlocked).isPresent(),
                preview,
                reason,
                typed,
                working);
        chosen.subscribe(this::look);
    }

    /// Hears at which customer something was erased or blocked.
    public void onChanged(Consumer<CustomerId> listener) {
        changed = listener;
    }

    /// Follows the account on the screen, and whoever sits here now.
    public void follow(CustomerId id) {
        offered.set(services.erasure().isOffered());
        if (!offered.get()) close(); // somebody else sits here now
        if (customer.equals(Optional.of(id))) {
            if (open.get()) readPeople(id);
            return;
        }
        customer = Optional.of(id);
        close();
    }

    /// Opens the panel, or puts it away with all that was typed.
    public void toggle() {
        if (open.get()) close();
        else
            customer.filter(_ -> offered.get()).ifPresent(id -> {
                open.set(true);
                readPeople(id);
                readHold(id);
            });
    }

    void close() {
        if (working.get()) return;
        open.set(false);
        clear();
        result.set(List.of());
        hold.set(Optional.empty());
    }

    private void clear() {
        question++;
        chosen.set(Optional.empty());
        preview.set(Optional.empty());
        reason.set("");
        typed.set("");
    }

    private void readPeople(CustomerId id) {
        services.work().start(() -> services.erasure().people(id), known -> {
            if (customer.equals(Optional.of(id)) && !known.equals(people)) people.setAll(known);
        });
    }

    private void readHold(CustomerId id) {
        services.work().start(() -> services.erasure().holdOn(id), known -> {
            if (customer.equals(Optional.of(id))) hold.set(known);
        });
    }

    private void look(Optional<String> person) {
        preview.set(Optional.empty());
        typed.set("");
        int asked = ++question;
        if (person.isEmpty() || customer.isEmpty()) return;
        CustomerId id = customer.get();
        result.set(List.of());
        services.work().start(() -> services.erasure().preview(id, person.get()), known -> {
            if (asked != question) return;
            previewed = Optional.of(id);
            preview.set(Optional.of(known));
            hold.set(known.hold());
        });
    }

    private boolean isConfirmed() {
        return !working.get()
                && !reason.get().isBlank()
                && preview.get()
                        .filter(one -> Plain.of(typed.get())
                                .equals(Plain.of(one.person().name())))
                        .isPresent();
    }

    /// Erases the chosen person, once it is confirmed.
    void erase() {
        if (!mayErase.get()) return;
        String words = reason.get();
        begin((id, name, heard) -> services.erasure().erase(id, name, words, heard), (Erased erased) -> {
            List<String> lines = new ArrayList<>(List.of(services.words().done(erased)));
            List<String> byHand = services.words().byHand(erased.byHand());
            if (!byHand.isEmpty()) lines.add(services.messages().text("erasure.hand") + ":");
            lines.addAll(byHand);
            return lines;
        });
    }

    /// Takes away the card of the chosen person, once it is confirmed.
    void block() {
        if (!mayBlock.get()) return;
        String words = reason.get();
        begin(
                (id, name, _) -> {
                    services.erasure().block(id, name, words);
                    return id;
                },
                _ -> List.of(services.messages().text("erasure.blocked")));
    }

    private interface Doing<T> {
        T on(CustomerId customer, String person, Progress progress);
    }

    private <T> void begin(Doing<T> doing, Function<T, List<String>> told) {
        if (previewed.isEmpty() || !previewed.equals(customer) || preview.get().isEmpty()) return;
        CustomerId id = previewed.get();
        String name = preview.get().get().person().name();
        Heard heard = new Heard(services.work(), progress::set);
        underway = Optional.of(heard);
        progress.set(0);
        working.set(true);
        services.work()
                .start(
                        () -> doing.on(id, name, heard),
                        done -> {
                            working.set(false);
                            changed.accept(id);
                            if (isLeft(id)) return;
                            clear();
                            result.set(told.apply(done));
                        },
                        fault -> {
                            working.set(false);
                            if (!isLeft(id)) result.set(said(fault));
                        });
    }

    /// Another account is on the screen by now: nothing of the one before stays on the panel.
    private boolean isLeft(CustomerId id) {
        boolean left = !customer.equals(Optional.of(id));
        if (left) close();
        return left;
    }

    private List<String> said(Fault fault) {
        return Stream.of("happened", "data", "do")
                .map(part -> services.messages()
                        .text(
                                "fault." + fault.key() + "." + part,
                                fault.values().toArray()))
                .toList();
    }

    /// Asks what is being done to stop; it leaves everything as it was then.
    void stop() {
        underway.ifPresent(Heard::stop);
    }

    /// Notes a legal hold for the reason that is typed, or lifts the one there is.
    void toggleHold() {
        if (customer.isEmpty() || working.get()) return;
        CustomerId id = customer.get();
        String why = reason.get();
        boolean lifts = hold.get().isPresent();
        services.work()
                .start(
                        () -> {
                            if (lifts) services.erasure().lift(id);
                            else services.erasure().hold(id, why);
                            return id;
                        },
                        _ -> {
                            readHold(id);
                            Optional<String> again = chosen.get();
                            String kept = reason.get();
                            if (again.isPresent()) look(again);
                            reason.set(lifts ? kept : "");
                        });
    }

    ErasureServices services() {
        return services;
    }

    /// Whether whoever sits here may do this.
    public ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /// Whether the panel is open.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ObservableList<String> people() {
        return people;
    }

    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LegalHold>> hold() {
        return hold.getReadOnlyProperty();
    }

    /// What was done or refused last, a line each.
    ReadOnlyObjectProperty<List<String>> result() {
        return result.getReadOnlyProperty();
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty typed() {
        return typed;
    }

    BooleanBinding mayErase() {
        return mayErase;
    }

    BooleanBinding mayBlock() {
        return mayBlock;
    }
}
