package app.callside.cli;

import app.callside.boot.Wiring;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Reason;
import app.callside.worklist.Strategy;
import app.callside.worklist.WorklistEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints whom to call and why, in order.
@Command(name = "worklist", mixinStandardHelpOptions = true, description = "Prints whom to call, in order, and why.")
final class WorklistCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day, as 2026-11-20; today without it.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--format", description = "table, csv or json", defaultValue = "table")
    Answer format = Answer.TABLE;

    @Option(
            names = "--strategy",
            description = "today, largest_first, oldest_first, by_weekday or mine",
            defaultValue = "today")
    Strategy strategy = Strategy.TODAY;

    @Option(names = "--collector", paramLabel = "NAME", description = "Whose accounts; with mine, else your own.")
    @Nullable
    String collector;

    @Option(names = "--held", description = "Also those who are not to be called, with the reason why not.")
    boolean held;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.openToRead()) {
            LocalDate today = LocalDate.now(wiring.clock());
            LocalDate day = Optional.ofNullable(asOf).orElse(today);
            QueueFilter filter = QueueFilter.ALL.withHeld(held).ownedBy(owner(wiring));
            Rows rows = new Rows(
                    List.of("reason", "customer", "currency", "overdue", "oldestDays", "overdueInvoices", "phone"));
            List<WorklistEntry> lines = day.equals(today)
                    ? wiring.worklist().page(strategy, filter, day, 0, Integer.MAX_VALUE)
                    : wiring.worklist().on(day, strategy, filter);
            lines.forEach(entry -> rows.add(row(entry)));
            callside.terminal().say(rows.as(format));
            return Terminal.DONE;
        }
    }

    private Optional<String> owner(Wiring wiring) {
        if (collector != null) return Optional.of(collector);
        return strategy == Strategy.MINE ? Optional.of(wiring.profile().collector()) : Optional.empty();
    }

    private static List<String> row(WorklistEntry entry) {
        var standing = entry.standing();
        return List.of(
                id(entry.reason()),
                standing.name(),
                standing.aging().currency().getCode(),
                standing.overdue().getAmount().toPlainString(),
                String.valueOf(standing.oldestDaysPastDue()),
                String.valueOf(standing.aging().overdueCount()),
                standing.phone());
    }

    /// `BrokenPromise` as `broken-promise`.
    private static String id(Reason reason) {
        return reason.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
