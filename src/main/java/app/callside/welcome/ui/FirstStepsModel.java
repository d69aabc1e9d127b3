package app.callside.welcome.ui;

import app.callside.base.text.Messages;
import app.callside.company.ui.CompanyWrong;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first steps: who calls, for which company and how it is paid, and whose invoices. Each step is kept
/// when it is left, as far as what was typed can be right; what can't be right is said at its field and
/// keeps nobody from leaving it for later. For the interface thread.
public final class FirstStepsModel {
    /// The steps in their order.
    public enum Step {
        YOU,
        COMPANY,
        LEDGER;

        Optional<Step> next() {
            return at(ordinal() + 1);
        }

        Optional<Step> before() {
            return at(ordinal() - 1);
        }

        private static Optional<Step> at(int place) {
            return place < 0 || place >= values().length ? Optional.empty() : Optional.of(values()[place]);
        }
    }

    /// What is typed, each in the step that asks for it.
    enum Entry {
        NAME(Step.YOU),
        NUMBER(Step.YOU),
        COMPANY(Step.COMPANY),
        STREET(Step.COMPANY),
        TOWN(Step.COMPANY),
        EMAIL(Step.COMPANY),
        ACCOUNT(Step.COMPANY),
        LINK(Step.COMPANY),
        REMIT_TO(Step.COMPANY);

        private final Step step;

        Entry(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }

    /// A field as it stands.
    private static final class Field {
        final StringProperty typed = new SimpleStringProperty("");
        final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        /// What is kept of it, so that only what was changed is kept anew.
        String known = "";

        Field() {
            typed.subscribe((_, _) -> problem.set("")); // it is being mended
        }
    }

    private record Kept(CompanyProfile company, PaymentDetails details, boolean isEmpty) {}

    private final FirstStepsServices services;
    private final CompanyWrong wrong;
    private final Map<Entry, Field> fields = new EnumMap<>(Entry.class);
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.YOU);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper maySample = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper(false);

    public FirstStepsModel(FirstStepsServices services) {
        this.services = services;
        wrong = new CompanyWrong(services.messages());
        for (Entry entry : Entry.values()) fields.put(entry, new Field());
    }

    /// Begins at the first step, with what is known already.
    public void begin() {
        step.set(Step.YOU);
        filling.set(false);
        loaded.set(false);
        mayChange.set(services.seat().may(Right.EDIT_COMPANY));
        services.work()
                .start(
                        () -> new Kept(
                                services.house().company(),
                                services.house().paymentDetails(),
                                services.isEmpty().get()),
                        this::show);
    }

    private void show(Kept kept) {
        DeskProfile desk = services.profile().get();
        fill(Entry.NAME, desk.collector());
        fill(Entry.NUMBER, desk.callbackNumber());
        fill(Entry.COMPANY, desk.company());
        List<String> address = kept.company().address().lines().toList();
        fill(Entry.STREET, address.stream().limit(1).collect(Collectors.joining()));
        fill(Entry.TOWN, address.stream().skip(1).collect(Collectors.joining(", ")));
        fill(Entry.EMAIL, kept.company().email());
        fill(Entry.ACCOUNT, kept.details().account());
        fill(Entry.LINK, kept.details().link());
        fill(Entry.REMIT_TO, kept.details().remitTo());
        maySample.set(kept.isEmpty());
        loaded.set(true);
    }

    private void fill(Entry entry, String value) {
        field(entry).known = value;
        typed(entry).set(value);
    }

    /// Keeps the step and goes on, unless something in it can't be right or what it is about is missing.
    void goOn() {
        if (!mayChange.get()) {
            step.get().next().ifPresent(step::set);
            return;
        }
        if (!loaded.get()) return; // what was never read would be kept as empty
        if (judge()) keepAnd(() -> step.get().next().ifPresent(step::set));
    }

    /// Says at each field of the step what is wrong with it.
    private boolean judge() {
        ofStep().forEach(entry ->
                field(entry).problem.set(wrong(entry).or(() -> missing(entry)).orElse("")));
        return ofStep().allMatch(entry -> field(entry).problem.get().isEmpty());
    }

    private Stream<Entry> ofStep() {
        return Stream.of(Entry.values()).filter(entry -> entry.step() == step.get());
    }

    private Optional<String> wrong(Entry entry) {
        String text = typed(entry).get();
        return switch (entry) {
            case NUMBER -> wrong.number(text);
            case EMAIL -> wrong.email(text);
            case ACCOUNT -> wrong.account(text);
            case LINK -> wrong.link(text);
            case NAME, COMPANY, STREET, TOWN, REMIT_TO -> Optional.empty();
        };
    }

    private Optional<String> missing(Entry entry) {
        if (!typed(entry).get().isBlank()) return Optional.empty();
        return switch (entry) {
            case NAME -> Optional.of(messages().text("first.name.missing"));
            case COMPANY -> Optional.of(messages().text("first.company.missing"));
            case NUMBER, STREET, TOWN, EMAIL, ACCOUNT, LINK, REMIT_TO -> Optional.empty();
        };
    }

    /// Leaves the step out for now; what is right in it is kept all the same. After the last one the steps
    /// are over.
    void later() {
        keepAnd(() -> step.get().next().ifPresentOrElse(step::set, this::end));
    }

    void back() {
        step.get().before().ifPresent(before -> keepAnd(() -> step.set(before)));
    }

    private void end() {
        keepOver();
        services.leave().run();
    }

    private void keepOver() {
        services.work()
                .start(
                        () -> {
                            services.over().run();
                            return true;
                        },
                        _ -> {});
    }

    /// On to the file with the invoices: the steps are over.
    void toImport() {
        keepOver();
        services.toImport().run();
    }

    /// Opens the sample book; takes a moment.
    void toSample() {
        if (filling.get() || !maySample.get()) return;
        filling.set(true);
        keepOver();
        services.toSample().run();
    }

    private void keepAnd(Runnable then) {
        boolean changed = Stream.of(Entry.values())
                .anyMatch(entry -> !right(entry).equals(field(entry).known.strip()));
        if (!loaded.get() || !mayChange.get() || !changed) {
            then.run();
            return;
        }
        Map<Entry, String> right = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) right.put(entry, right(entry));
        boolean moved = Stream.of(Entry.STREET, Entry.TOWN)
                .anyMatch(line -> !right(line).equals(field(line).known));
        services.work().start(() -> keep(entry -> right.getOrDefault(entry, ""), moved), now -> {
            right.forEach((entry, text) -> field(entry).known = text);
            services.know().accept(now);
            services.changed().run();
            then.run();
        });
    }

    /// What is typed, or what is kept where that can't be right.
    private String right(Entry entry) {
        String text = typed(entry).get().strip();
        return wrong(entry).isEmpty() ? text : field(entry).known;
    }

    /// @param moved whether the address is another one; else its lines stay as they were written
    private DeskProfile keep(Function<Entry, String> right, boolean moved) {
        CompanyProfile company = services.house().company();
        String address = Stream.of(Entry.STREET, Entry.TOWN)
                .map(right)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        services.house()
                .keep(
                        new DeskProfile(right.apply(Entry.NAME), right.apply(Entry.COMPANY), right.apply(Entry.NUMBER)),
                        new CompanyProfile(
                                moved ? address : company.address(),
                                company.phone(),
                                right.apply(Entry.EMAIL),
                                company.register()),
                        new PaymentDetails(
                                right.apply(Entry.REMIT_TO), right.apply(Entry.ACCOUNT), right.apply(Entry.LINK)));
        return services.house().profile();
    }

    StringProperty typed(Entry entry) {
        return field(entry).typed;
    }

    ReadOnlyStringProperty problemOf(Entry entry) {
        return field(entry).problem.getReadOnlyProperty();
    }

    private Field field(Entry entry) {
        return Objects.requireNonNull(fields.get(entry));
    }

    /// Goes on where others have been, in another language.
    public void goOnAt(Step there) {
        step.set(there);
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether what is kept was read, so that it can be changed.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether whoever sits here may change it, as a supervisor may.
    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }

    /// Whether the sample book can be opened: not beside customers of somebody's own.
    ReadOnlyBooleanProperty maySample() {
        return maySample.getReadOnlyProperty();
    }

    /// Whether the sample book is on its way.
    ReadOnlyBooleanProperty filling() {
        return filling.getReadOnlyProperty();
    }

    Messages messages() {
        return services.messages();
    }
}
