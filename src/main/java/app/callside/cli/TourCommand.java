package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Walks through the program off-screen on the sample book and leaves a picture of every state.
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Walks through the program off-screen on the sample book; leaves numbered pictures.")
final class TourCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where the pictures go; made where it is missing.")
    @Nullable
    Path pictures;

    @Option(
            names = "--book",
            paramLabel = "FILE@DATE",
            description = "Also pictures the worklist and the first account of an export, as of a day.")
    List<String> books = List.of();

    @Override
    public Integer call() throws IOException {
        if (pictures == null) throw new Refused(Fault.of("tour.failed", "?"));
        Files.createDirectories(pictures);
        try (var old = Files.newDirectoryStream(pictures, "[0-9][0-9]*-*.png")) {
            for (Path picture : old) Files.delete(picture);
        }
        Offscreen.prepare();
        List<TourBook> own = own();
        Tour tour = new Tour(pictures, callside.terminal().locale());
        int count = tour.walk();
        for (TourBook book : own) count = tour.walk(book, count);
        callside.terminal().say(callside.terminal().messages().text("cli.tour", count, pictures.toString()));
        return Terminal.DONE;
    }

    private List<TourBook> own() {
        try {
            return books.stream().map(TourBook::of).toList();
        } catch (DateTimeParseException noDay) {
            throw new ParameterException(
                    spec.commandLine(), callside.terminal().messages().text("cli.tour.book"));
        }
    }
}
