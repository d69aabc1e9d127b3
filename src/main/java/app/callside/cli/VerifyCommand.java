package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Wiring;
import app.callside.escalation.HandOverCheck;
import app.callside.people.ChainCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Checks a hand-over file against its list of hashes; without a file, the audit trail of the store and
/// the calls that it vouches for.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that a hand-over file is as it was written; without one, the audit trail, the calls, the journal of events and the backups.")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The zip of a hand-over.")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        return file == null ? store() : handOver(file);
    }

    private int store() {
        try (Wiring wiring = callside.openToRead()) {
            ChainCheck chain = wiring.trail().check();
            chain.broken().ifPresent(link -> {
                throw new Refused(
                        switch (link.kind()) {
                            case CHANGED -> Fault.of("audit.changed", link.number());
                            case MISSING -> Fault.of("audit.missing", link.number());
                            case CUT_OFF -> Fault.of("audit.cut-off", link.number());
                        });
            });
            List<String> changed = wiring.sealedCalls().changed();
            if (!changed.isEmpty()) throw new Refused(Fault.of("audit.call", changed.size(), changed.getFirst()));
            long transactions = wiring.safekeeping().checkJournal();
            int backups = wiring.safekeeping().checkBackups();
            callside.terminal().say(callside.terminal().messages().text("cli.verified.store", chain.entries()));
            callside.terminal().say(callside.terminal().messages().text("cli.verified.journal", transactions, backups));
            return Terminal.DONE;
        }
    }

    private int handOver(Path file) {
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
