package app.callside.agenda.ui;

import app.callside.agenda.Agenda;
import app.callside.agenda.AgendaItem;
import app.callside.agenda.AgendaItem.Contested;
import app.callside.agenda.AgendaItem.Missing;
import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.agenda.AgendaItem.Step;
import app.callside.base.table.Cell;
import app.callside.base.table.TableHead;
import app.callside.base.ui.Printing;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.Ruling;
import app.callside.ledger.CustomerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is due at all customers, by day: promised payments, follow-ups and claims to check.
public final class AgendaModel {
    /// What of it is shown.
    enum Kind {
        ALL(_ -> true),
        PROMISES(PromisedPayment.class::isInstance),
        DISPUTES(item -> item.owner().isPresent()),
        STEPS(Step.class::isInstance);

        private final Predicate<AgendaItem> shows;

        Kind(Predicate<AgendaItem> shows) {
            this.shows = shows;
        }

        boolean showsPromises() {
            return this == ALL || this == PROMISES;
        }
    }

    private final AgendaServices services;
    private final AgendaCalendar calendar;
    private final ObservableList<AgendaLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Agenda>> agenda = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ObjectProperty<Optional<AgendaItem>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<Printing> printing = Optional.empty();
    private Optional<AgendaItem> lettingGo = Optional.empty();
    private Consumer<CustomerId> prepare = _ -> {};
    private Runnable changed = () -> {};
    private int asked;

    public AgendaModel(AgendaServices services) {
        this.services = services;
        calendar = new AgendaCalendar(services.messages(), services.formats(), services.clock());
        kind.subscribe(_ -> agenda.get().ifPresent(this::lay));
        chosen.subscribe(_ -> lettingGo = Optional.empty());
    }

    /// Hears which customer is to be called.
    public void onPrepare(Consumer<CustomerId> listener) {
        prepare = listener;
    }

    /// Hears that something was moved, done or let go.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Reads the agenda anew.
    public void refresh() {
        int mine = ++asked;
        LocalDate day = today();
        services.work().start(() -> services.book().on(day), read -> {
            if (mine != asked) return;
            agenda.set(Optional.of(read));
            lay(read);
        });
    }

    private void lay(Agenda read) {
        Optional<String> before = chosen.get().map(AgendaItem::id);
        List<AgendaLine> laid = new ArrayList<>();
        for (Agenda.Part part : Agenda.Part.values()) {
            List<AgendaItem> due =
                    read.in(part).stream().filter(kind.get().shows).toList();
            if (due.isEmpty()) continue;
            laid.add(new AgendaLine.Heading(part));
            due.forEach(item -> laid.add(new AgendaLine.Entry(item)));
        }
        lines.setAll(laid);
        List<AgendaItem> shown = shown();
        // where the chosen one is gone, nothing is: a key that is held down must not do the same to the
        // next
        chosen.set(
                before.isEmpty()
                        ? shown.stream().findFirst()
                        : shown.stream()
                                .filter(item -> before.filter(item.id()::equals).isPresent())
                                .findFirst());
    }

    /// Prepares a call about what is chosen.
    void prepare() {
        chosen.get().map(AgendaItem::customer).ifPresent(prepare);
    }

    /// Puts what is ours to do off by so many weekdays, or brings it forward; not before today. A promised
    /// day is the customer's: it changes by another promise.
    void moveBy(int weekdays) {
        ours().ifPresent(step -> {
            LocalDate day = step.dueOn().isBefore(today()) && weekdays > 0 ? today() : step.dueOn();
            int left = Math.abs(weekdays);
            while (left > 0) {
                day = day.plusDays(Integer.signum(weekdays));
                if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) left--;
            }
            move(step, day);
        });
    }

    /// See [#moveBy(int)].
    void move(AgendaItem step, LocalDate day) {
        if (!step.isOurs() || day.isBefore(today()) || day.equals(step.dueOn())) return;
        change(
                () -> services.book().move(step, day),
                "agenda.moved",
                services.formats().weekday(day));
    }

    /// What they promised is theirs to move.
    void sayTheirs() {
        say("agenda.theirs");
    }

    /// What is dragged would be moved to this day.
    void sayDropping(LocalDate day) {
        say("agenda.dropping", services.formats().weekday(day));
    }

    void sayNothing() {
        notice.set("");
    }

    private Optional<AgendaItem> ours() {
        Optional<AgendaItem> ours = chosen.get().filter(AgendaItem::isOurs);
        if (ours.isEmpty() && chosen.get().isPresent()) say("agenda.theirs");
        return ours;
    }

    /// The chosen step was done, or the chosen document sent or received.
    void done() {
        LocalDate day = today();
        chosen.get().ifPresent(item -> {
            switch (item) {
                case PromisedPayment _ -> say("agenda.theirs");
                case Contested _ -> say("agenda.contested");
                case Step _, Missing _ -> change(() -> services.book().done(item, day), "agenda.done");
            }
        });
    }

    /// Decides the chosen dispute, in the name of who is at this desk.
    void rule(Decision decision) {
        chosen.get()
                .filter(Contested.class::isInstance)
                .map(item -> ((Contested) item).dispute())
                .ifPresent(dispute -> rule(dispute, decision));
    }

    private void rule(Dispute dispute, Decision decision) {
        String by = services.whoIsHere().get().strip();
        if (by.isEmpty()) {
            say("agenda.approve.who");
            return;
        }
        Ruling ruling = new Ruling(decision, today(), by);
        services.work().start(() -> services.book().rule(dispute, ruling), isDone -> {
            if (isDone)
                say(
                        "dispute.ruled." + decision.name().toLowerCase(Locale.ROOT),
                        services.formats().money(dispute.amount()));
            else say("dispute.over");
            refresh();
            changed.run();
        });
    }

    /// Approves the chosen promise where it oversteps the policy, in the name of who is at this desk.
    void approve() {
        chosen.get()
                .filter(PromisedPayment.class::isInstance)
                .map(item -> ((PromisedPayment) item).promise())
                .filter(promise -> promise.approval().isMissing())
                .ifPresent(promise -> {
                    String by = services.whoIsHere().get().strip();
                    if (by.isEmpty()) {
                        say("agenda.approve.who");
                        return;
                    }
                    change(() -> services.book().approve(promise, by), "agenda.approved", by);
                });
    }

    /// Lets the chosen promise go: asks first, and does it when asked again.
    void letGo() {
        chosen.get().filter(PromisedPayment.class::isInstance).ifPresent(item -> {
            if (lettingGo.filter(item::equals).isEmpty()) {
                lettingGo = Optional.of(item);
                say("agenda.letgo.sure", item.customerName());
                return;
            }
            LocalDate day = today();
            change(() -> services.book().cancel(((PromisedPayment) item).promise(), day), "agenda.letgo.done");
        });
    }

    private void change(Runnable write, String words, Object... values) {
        services.work()
                .start(
                        () -> {
                            write.run();
                            return true;
                        },
                        _ -> {
                            say(words, values);
                            refresh();
                            changed.run();
                        });
    }

    /// Writes all that is shown to a calendar file.
    void exportAll() {
        export(shown(), "callside-agenda.ics");
    }

    private List<AgendaItem> shown() {
        return lines.stream()
                .filter(AgendaLine.Entry.class::isInstance)
                .map(line -> ((AgendaLine.Entry) line).item())
                .toList();
    }

    /// Writes what is chosen to a calendar file.
    void exportChosen() {
        chosen.get().ifPresent(item -> export(List.of(item), "callside-" + item.dueOn() + ".ics"));
    }

    /// Prints what is shown, in its order.
    public void printBy(Printing prints) {
        printing = Optional.of(prints);
    }

    /// Whether there is something to print.
    boolean canPrint() {
        return printing.isPresent() && !shown().isEmpty();
    }

    /// See [#printBy(Printing)].
    void print() {
        AgendaWords words = new AgendaWords(services.messages(), services.formats());
        List<List<Cell>> rows = shown().stream()
                .map(item -> words.cells(new AgendaLine.Entry(item)).stream()
                        .<Cell>map(Cell.Words::new)
                        .toList())
                .toList();
        List<Integer> widths = List.of(10, 6, 22, 46, 16);
        List<TableHead.Column> columns = new ArrayList<>();
        for (String heading : words.headings())
            columns.add(new TableHead.Column(heading, heading, widths.get(columns.size())));
        String day = services.formats().weekday(today());
        TableHead head = new TableHead(services.messages().text("agenda.print.title", day), List.of(), columns);
        printing.ifPresent(
                prints -> prints.table(services.messages().text("agenda.print.file", today()), head, () -> rows));
    }

    private void export(List<AgendaItem> items, String name) {
        if (items.isEmpty()) return;
        services.whereToSave()
                .apply(name)
                .ifPresent(file -> services.work()
                        .start(
                                () -> write(file, items),
                                written -> say("agenda.exported", items.size(), written.toString())));
    }

    private Path write(Path file, List<AgendaItem> items) {
        try {
            return Files.writeString(file, calendar.of(items));
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("agenda.unwritable", file.toString()).because(unwritable));
        }
    }

    private void say(String words, Object... values) {
        notice.set(services.messages().text(words, values));
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    ObservableList<AgendaLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<Agenda>> agenda() {
        return agenda.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    ObjectProperty<Optional<AgendaItem>> chosen() {
        return chosen;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
