package app.callside.agenda.ui;

import app.callside.agenda.AgendaItem;
import app.callside.agenda.DueNow;
import app.callside.base.text.Messages;
import app.callside.base.ui.Notice;
import app.callside.ledger.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Calls to mind what is due: once at the start, summed up, and a follow-up when its minute comes. During a
/// call it keeps still, and says it afterwards.
public final class Reminding {
    private final AgendaServices services;
    private final Messages messages;
    private final Surroundings around;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final List<AgendaItem.Step> steps = new ArrayList<>();
    private Optional<DueNow> due = Optional.empty();
    private Instant seen;

    /// What it has to know of the desk, and whom it tells.
    ///
    /// @param busy whether somebody is on the phone
    /// @param calm whether nothing is to be asked for during the call: not even that something waits is
    ///     said
    /// @param locked whether others may see the screen
    /// @param tells shows a notice
    /// @param agenda shows the agenda
    /// @param account shows the account of a customer
    public record Surroundings(
            BooleanSupplier busy,
            BooleanSupplier calm,
            BooleanSupplier locked,
            Consumer<Notice> tells,
            Runnable agenda,
            Consumer<CustomerId> account) {}

    public Reminding(AgendaServices services, Surroundings around) {
        this.services = services;
        this.around = around;
        messages = services.messages();
        seen = services.clock().instant();
        on.subscribe(now -> {
            if (!now) forget();
        });
    }

    private void forget() {
        due = Optional.empty();
        steps.clear();
        waiting.set("");
    }

    /// Whether anything is called to mind at all.
    public BooleanProperty on() {
        return on;
    }

    /// That something waits for the end of the call, in words; empty where nothing does.
    public ReadOnlyStringProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Somebody sits down at the desk: sums up what is due today.
    public void begin() {
        seen = services.clock().instant();
        if (!on.get()) return;
        LocalDate day = LocalDate.now(services.clock());
        services.work().start(() -> DueNow.of(services.book().on(day)), found -> {
            if (!on.get() || found.isNothing()) return;
            due = Optional.of(found);
            offer();
        });
    }

    /// Looks whether the time of a follow-up has come since the last look; to be called every few seconds.
    public void tick() {
        Instant from = seen;
        Instant now = services.clock().instant();
        if (!now.isAfter(from)) { // a clock that was set back is followed, and tells nothing twice
            seen = now;
            return;
        }
        seen = now;
        if (!on.get()) return;
        services.work()
                .start(
                        () -> services.book()
                                .appointments(from, now, services.clock().getZone()),
                        come -> {
                            if (on.get()) steps.addAll(come);
                            offer();
                        });
    }

    /// Tells what waited, unless it still has to.
    public void offer() {
        if (due.isEmpty() && steps.isEmpty()) return;
        if (around.busy().getAsBoolean()) {
            int held = steps.size() + (due.isPresent() ? 1 : 0);
            waiting.set(around.calm().getAsBoolean() ? "" : messages.text("agenda.notice.waiting", held));
            return;
        }
        Notice notice = due.isEmpty() && steps.size() == 1 ? one(steps.getFirst()) : all();
        forget();
        around.tells().accept(notice);
    }

    private Notice one(AgendaItem.Step step) {
        String come = messages.text("agenda.notice.step.anyone");
        return new Notice(
                messages.text("agenda.notice.step", step.customerName()),
                step.step().what(),
                around.locked().getAsBoolean() ? come : messages.text("agenda.notice.step", step.customerName()),
                () -> around.account().accept(step.customer()));
    }

    private Notice all() {
        String counted = Stream.of(
                        counted(
                                "agenda.notice.payments",
                                due.map(DueNow::payments).orElse(0)),
                        counted("agenda.notice.steps", due.map(DueNow::steps).orElse(0)),
                        counted("agenda.notice.late", due.map(DueNow::late).orElse(0)),
                        counted("agenda.notice.come", steps.size()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return new Notice(messages.text("agenda.notice.title"), counted, counted.replace("\n", " · "), around.agenda());
    }

    private Optional<String> counted(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.text(key, count));
    }
}
