package app.callside.cli;

import app.callside.base.time.Holidays;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.promise.PaymentForm;
import app.callside.promise.reading.PromiseReader;
import app.callside.promise.reading.ReadPromise;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints which payments each note of a file promises; needs no store.
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Prints the payments that each note of a file promises.")
final class PromisesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(
            names = "--notes",
            required = true,
            paramLabel = "FILE",
            description = "A note a line, each as a JSON object with its account, in UTF-8.")
    @SuppressWarnings("NullAway.Init")
    Path notes;

    private final Holidays holidays = new Holidays();
    private final PromiseReader reader = new PromiseReader();

    @Override
    public Integer call() {
        // a wrong line is told before anything is printed
        List<NoteLine> lines = read();
        for (NoteLine line : lines) callside.terminal().out().println(answer(line));
        callside.terminal().out().flush();
        return Terminal.DONE;
    }

    private List<NoteLine> read() {
        try {
            List<String> lines = Files.readAllLines(notes);
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).isBlank())
                    .mapToObj(i -> parsed(i + 1, lines.get(i)))
                    .toList();
        } catch (IOException unreadable) {
            throw new Refused(
                    Fault.of("promises.unreadable", String.valueOf(notes)).because(unreadable));
        }
    }

    private NoteLine parsed(int number, String line) {
        try {
            return NoteLine.of(line, holidays);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(
                    Fault.of("promises.line", String.valueOf(notes), number, String.valueOf(wrong.getMessage()))
                            .because(wrong));
        }
    }

    private String answer(NoteLine line) {
        JsonArray promises = new JsonArray();
        reader.read(line.note(), line.context()).forEach(promise -> promises.add(json(promise)));
        return JsonWriter.string(JsonObject.builder()
                .value("id", line.id())
                .value("promises", promises)
                .done());
    }

    private static JsonObject json(ReadPromise promise) {
        return JsonObject.builder()
                .value(
                        "amount",
                        promise.amount()
                                .map(sum -> sum.getAmount().toPlainString())
                                .orElse(null))
                .value("date", promise.date().map(LocalDate::toString).orElse(null))
                .value("method", promise.form().map(PaymentForm::id).orElse(null))
                .value("invoices", new JsonArray(promise.invoices()))
                .value("vague", new JsonArray(promise.vague()))
                .value("conditional", promise.conditional())
                .done();
    }
}
