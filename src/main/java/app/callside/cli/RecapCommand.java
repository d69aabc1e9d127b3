package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Wiring;
import app.callside.call.CallId;
import app.callside.recap.RecapFiles;
import app.callside.recap.SentRecap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes the recap of a finished call: as it went out in that form, or else as it would.
@Command(
        name = "recap",
        mixinStandardHelpOptions = true,
        description = "Writes the recap of a call in one of its forms.")
final class RecapCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Parameters(paramLabel = "CALL", description = "The call, as the history names it.")
    @SuppressWarnings("NullAway.Init")
    String call;

    @Option(names = "--form", description = "spoken, email, letter or fax", defaultValue = "spoken")
    SentRecap.Form form = SentRecap.Form.SPOKEN;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; without it the text is printed.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        CallId id = id();
        try (Wiring wiring = callside.openToRead()) {
            byte[] content = wiring.recap(id, form).orElseThrow(this::unknown);
            if (out != null) RecapFiles.save(out, content);
            else if (form == SentRecap.Form.SPOKEN || form == SentRecap.Form.EMAIL)
                callside.terminal().out().println(new String(content, StandardCharsets.UTF_8));
            else throw new Refused(Fault.of("recap.binary", form.name().toLowerCase(Locale.ROOT)));
        }
        callside.terminal().out().flush();
        return Terminal.DONE;
    }

    private CallId id() {
        try {
            return new CallId(UUID.fromString(call));
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    private Refused unknown() {
        return new Refused(Fault.of("recap.unknown", call));
    }
}
