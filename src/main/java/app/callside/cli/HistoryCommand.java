package app.callside.cli;

import app.callside.base.text.Formats;
import app.callside.boot.Wiring;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Option(names = "--format", description = "table, csv or json", defaultValue = "table")
    Answer format = Answer.TABLE;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.open()) {
            Rows rows = new Rows(
                    List.of("call", "when", "collector", "customer", "spokeTo", "talk", "outcome", "promised", "said"));
            var page = wiring.history().page(CallFilter.ALL.containing(words), 0, limit, LocalDate.now(wiring.clock()));
            page.rows().forEach(row -> rows.add(row(row, wiring.formats())));
            callside.terminal().say(rows.as(format));
            return Terminal.DONE;
        }
    }

    private static List<String> row(CallRow row, Formats formats) {
        return List.of(
                row.call().id().toString(),
                row.call().startedAt().toString(),
                row.call().collector(),
                row.call().customerName(),
                row.call().spokeTo(),
                formats.callTime(row.call().talked()),
                row.call().outcome().name(),
                row.promised().byCurrency().values().stream()
                        .map(formats::money)
                        .collect(Collectors.joining(" + ")),
                row.call().said() + "/" + row.call().mustSay());
    }
}
