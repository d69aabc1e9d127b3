package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Walks through the program off-screen on the sample book and leaves a picture of every state.
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Walks through the program off-screen on the sample book; leaves numbered pictures.")
final class TourCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Parameters(paramLabel = "DIR", description = "Where the pictures go; made where it is missing.")
    @Nullable
    Path pictures;

    @Override
    public Integer call() throws IOException {
        if (pictures == null) throw new Refused(Fault.of("tour.failed", "?"));
        Files.createDirectories(pictures);
        try (var old = Files.newDirectoryStream(pictures, "[0-9][0-9]-*.png")) {
            for (Path picture : old) Files.delete(picture);
        }
        Offscreen.prepare();
        int count = new Tour(pictures, callside.terminal().locale()).walk();
        callside.terminal().say(callside.terminal().messages().text("cli.tour", count, pictures.toString()));
        return Terminal.DONE;
    }
}
