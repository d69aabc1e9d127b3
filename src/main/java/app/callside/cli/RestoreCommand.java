package app.callside.cli;

import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Safekeeping;
import app.callside.boot.Wiring;
import app.callside.safekeeping.Loss;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Puts a backup in the place of what is there now, which is kept aside. Without `--yes` it only says what
/// would be lost.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Says what going back to a backup would cost; with --yes it goes back. What is there now is kept aside.")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Parameters(paramLabel = "NAME", description = "As 'callside backup --list' names it, or 'latest'.")
    @SuppressWarnings("NullAway.Init")
    String name;

    @Option(names = "--yes", description = "Goes back.")
    boolean yes;

    @Override
    public Integer call() {
        BackupFile backup;
        StorePlace place;
        try (Wiring wiring = yes ? callside.open() : callside.openToRead()) {
            Safekeeping safekeeping = wiring.safekeeping();
            safekeeping.needMayRestore();
            backup = wanted(safekeeping);
            place = wiring.place();
            sayLoss(safekeeping.loss(backup), backup);
        }
        if (!yes) {
            say("cli.restore.ask", backup.name());
            return Terminal.DONE;
        }
        Path aside = Safekeeping.goBack(place, backup);
        try (Wiring wiring = callside.open()) {
            wiring.safekeeping().tellRestored(backup);
        }
        say("cli.restore.done", backup.name(), aside.toString());
        return Terminal.DONE;
    }

    private BackupFile wanted(Safekeeping safekeeping) {
        var all = safekeeping.all();
        if (name.equals("latest") && !all.isEmpty()) return all.getFirst();
        return safekeeping.named(name).orElseThrow(() -> new Refused(Fault.of("restore.none", name)));
    }

    private void sayLoss(Loss loss, BackupFile backup) {
        say(
                "cli.restore.ranges",
                backup.name(),
                loss.until().toString(),
                loss.now().toString());
        if (loss.lost().isEmpty()) say("cli.restore.nothing");
        loss.lost()
                .forEach((what, count) -> say("cli.restore.lost." + what.name().toLowerCase(Locale.ROOT), count));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(callside.terminal().locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    private void say(String key, Object... values) {
        callside.terminal().say(callside.terminal().messages().text(key, values));
    }
}
