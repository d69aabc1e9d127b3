package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.escalation.HandOverCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Checks a hand-over file against its list of hashes; needs no store.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks that a hand-over file is as it was written.")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Parameters(paramLabel = "FILE", description = "The zip of a hand-over.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Override
    public Integer call() {
        HandOverCheck check = HandOverCheck.of(file);
        if (!check.isWhole())
            throw new Refused(Fault.of(
                    "handover.changed",
                    file.toString(),
                    words(check.changed()),
                    words(check.missing()),
                    words(check.unlisted())));
        callside.terminal()
                .say(callside.terminal().messages().text("cli.verified", check.unchanged(), file.toString()));
        return Terminal.DONE;
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "\u2013" : String.join(", ", names);
    }
}
