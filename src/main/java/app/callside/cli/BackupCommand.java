package app.callside.cli;

import app.callside.base.sql.backup.BackupFile;
import app.callside.boot.Safekeeping;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Makes a backup, or says which there are.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a backup, opens it and compares it with the store; only then it counts.")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--list", description = "Only says which there are, newest first.")
    boolean list;

    @Option(
            names = "--second",
            paramLabel = "DIR",
            description = "From now on copies each backup there as well; '' for nowhere.")
    @Nullable
    String second;

    @Override
    public Integer call() {
        try (Wiring wiring = list && second == null ? callside.openToRead() : callside.open()) {
            Safekeeping safekeeping = wiring.safekeeping();
            if (second != null)
                safekeeping.keepSecondFolder(Optional.of(second)
                        .filter(name -> !name.isBlank())
                        .map(name -> Path.of(name).toAbsolutePath()));
            if (!list) say("cli.backup.made", safekeeping.makeNow());
            else {
                List<BackupFile> all = safekeeping.all();
                if (all.isEmpty())
                    callside.terminal().say(callside.terminal().messages().text("cli.backup.none"));
                all.forEach(one -> say("cli.backup.line", one));
            }
            return Terminal.DONE;
        }
    }

    private void say(String key, BackupFile backup) {
        callside.terminal()
                .say(callside.terminal()
                        .messages()
                        .text(
                                key,
                                backup.name(),
                                rows(backup, "call_record"),
                                rows(backup, "customer"),
                                rows(backup, "invoice"),
                                rows(backup, "promise")));
    }

    private static long rows(BackupFile backup, String table) {
        return backup.manifest().rows(table);
    }
}
