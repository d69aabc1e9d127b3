package app.callside.cli;

import app.callside.base.table.TableFormat;
import app.callside.base.text.Formats;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.boot.Wiring;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.Narrowing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints finished calls, newest first.
@Command(name = "history", mixinStandardHelpOptions = true, description = "Prints finished calls, newest first.")
final class HistoryCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--words", description = "Only calls that hold all these words.", defaultValue = "")
    String words = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.", defaultValue = "50")
    int limit = 50;

    @Option(names = "--collector", paramLabel = "NAME", description = "Only calls of one collector.")
    @Nullable
    String collector;

    @Option(names = "--from", paramLabel = "DAY", description = "Only calls of this day or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", description = "Only calls of this day or earlier.")
    @Nullable
    LocalDate until;

    @Option(names = "--format", description = "table, csv, json, xlsx or pdf", defaultValue = "table")
    String format = "table";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Exports all of them into a file, in the format of its ending.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        if (from != null && until != null && until.isBefore(from))
            throw new Refused(Fault.of("review.export.days", from.toString(), until.toString()));
        boolean printed = out == null && format.equals("table"); // anything else is told in the trail
        try (Wiring wiring = printed ? callside.openToRead() : callside.open()) {
            CallFilter filter = CallFilter.ALL
                    .containing(words)
                    .with(Optional.ofNullable(collector).map(Narrowing.HeldBy::new))
                    .with(Optional.ofNullable(from).map(Narrowing.From::new))
                    .with(Optional.ofNullable(until).map(Narrowing.Until::new));
            wiring.history().catchUp(Progress.NONE);
            LocalDate today = LocalDate.now(wiring.clock());
            return out == null ? print(wiring, filter, today) : export(wiring, filter, today, out);
        }
    }

    private int export(Wiring wiring, CallFilter filter, LocalDate today, Path file) {
        Optional<TableFormat> chosen = format.equals("table")
                ? TableFormat.of(file)
                : Arrays.stream(TableFormat.values())
                        .filter(one -> one.ending().equalsIgnoreCase(format))
                        .findFirst();
        TableFormat known = chosen.orElseThrow(() -> new Refused(Fault.of("review.export.ending", file.toString())));
        long calls = wiring.export().write(filter, today, file.toAbsolutePath(), known, Progress.NONE);
        callside.terminal().say(wiring.messages().text("review.export.done", calls, file.toString()));
        return Terminal.DONE;
    }

    private int print(Wiring wiring, CallFilter filter, LocalDate today) {
        Answer shape = Arrays.stream(Answer.values())
                .filter(one -> one.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new Refused(Fault.of("review.export.out", format)));
        if (shape != Answer.TABLE) wiring.export().printed(filter, limit);
        Rows rows = new Rows(
                List.of("call", "when", "collector", "customer", "spokeTo", "talk", "outcome", "promised", "said"));
        wiring.history().page(filter, limit, today).rows().forEach(row -> rows.add(row(row, wiring.formats())));
        callside.terminal().say(rows.as(shape));
        return Terminal.DONE;
    }

    private static List<String> row(CallRow row, Formats formats) {
        return List.of(
                row.call().id().toString(),
                row.call().startedAt().toString(),
                row.call().collector(),
                row.call().customerName(),
                row.call().spokeTo(),
                formats.callTime(row.call().talked()),
                row.call().outcome().isOwn()
                        ? row.call().outcome().code()
                        : row.call().outcome().disposition().name(),
                row.promised().byCurrency().values().stream()
                        .map(formats::money)
                        .collect(Collectors.joining(" + ")),
                row.call().said() + "/" + row.call().mustSay());
    }
}
