package app.callside.cli;

import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.intake.DateOrder;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.intake.ImportPreview;
import app.callside.intake.ImportResult;
import app.callside.intake.Intake;
import app.callside.intake.LedgerFileKind;
import app.callside.intake.RowFault;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ItemChanges;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Imports an export of the accounting package: the whole file, or nothing of it.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports CSV and XLSX exports into the ledger, or takes the last import back.")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Spec
    @SuppressWarnings("NullAway.Init")
    picocli.CommandLine.Model.CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "The files, in the order in which they are imported.")
    List<Path> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day for which the balances hold, as 2026-11-20; else the day the file names, else today.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--date-order", description = "dmy or mdy, where the file's own dates can't tell")
    @Nullable
    DateOrder dateOrder;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Of amounts for which the file names none.",
            defaultValue = "USD")
    String currency = "USD";

    @Option(
            names = "--terms",
            paramLabel = "DAYS",
            description = "Days from invoice date to due date, for a file that has no due dates.")
    @Nullable
    Integer terms;

    @Option(names = "--skip-bad-rows", description = "Imports the good rows of a file that has bad ones.")
    boolean skipBadRows;

    @Option(names = "--full", description = "The file lists everything that is open: settles what it no longer holds.")
    boolean full;

    @Option(names = "--undo", description = "Takes the last import back as a whole, if no call was made since.")
    boolean undo;

    @Override
    public Integer call() {
        if (undo == !files.isEmpty()) throw new ParameterException(spec.commandLine(), text("cli.import.what"));
        if (full && files.size() > 1) throw new ParameterException(spec.commandLine(), text("cli.import.full"));
        try (Wiring wiring = callside.open()) {
            if (undo) return takeBack(wiring.intake());
            int worst = Terminal.DONE;
            for (Path file : files) worst = Math.max(worst, bring(wiring.intake(), file));
            return worst;
        }
    }

    private int takeBack(Intake intake) {
        ImportStamp gone = intake.undo();
        callside.terminal().say(text("cli.undone", gone.fileName(), gone.asOf().toString()));
        return Terminal.DONE;
    }

    private int bring(Intake intake, Path file) {
        ImportOptions options = options();
        ImportPreview preview = intake.preview(file, options, Progress.NONE);
        preview.faults().forEach(fault -> callside.terminal().err().println(words(fault)));
        ImportResult result = intake.run(
                file,
                options.previewed(preview.fingerprint()),
                skipBadRows ? FaultyRows.SKIP : FaultyRows.REFUSE,
                Progress.NONE);
        ItemChanges changes = result.stamp().changes();
        callside.terminal()
                .say(text(
                        "cli.imported",
                        result.stamp().fileName(),
                        result.stamp().asOf().toString(),
                        result.addedCustomers(),
                        changes.added(),
                        changes.changed(),
                        changes.same(),
                        result.skippedRows()));
        if (result.payments() > 0) callside.terminal().say(text("cli.imported.payments", result.payments()));
        if (result.awaited() > 0) callside.terminal().say(text("cli.imported.awaited", result.awaited()));
        if (result.settled() > 0) callside.terminal().say(text("cli.imported.settled", result.settled()));
        if (result.erased() > 0) callside.terminal().say(text("cli.imported.erased", result.erased()));
        if (preview.kind() == LedgerFileKind.AGING_SUMMARY)
            callside.terminal()
                    .say(text("cli.imported.balances", preview.besides().balances()));
        preview.unsaid()
                .currency()
                .ifPresent(unit -> callside.terminal().say(text("cli.imported.currency", unit.getCode())));
        if (!preview.agreesWithFile()) callside.terminal().say(text("cli.imported.total"));
        if (!full && preview.vanished() > 0) callside.terminal().say(text("cli.imported.vanished", preview.vanished()));
        return Terminal.DONE;
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.FROM_FILE.with(unit());
        if (asOf != null) options = options.asOf(asOf);
        if (dateOrder != null) options = options.with(dateOrder);
        if (terms != null) {
            if (terms < 0 || terms > ImportOptions.LONGEST_TERMS)
                throw new ParameterException(spec.commandLine(), text("cli.import.terms", ImportOptions.LONGEST_TERMS));
            options = options.withTerms(terms);
        }
        return options.asFullList(full);
    }

    private CurrencyUnit unit() {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equalsIgnoreCase(currency))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), text("cli.nocurrency", currency)));
    }

    private String words(RowFault fault) {
        String expected = text(fault.expected().key());
        return fault.found().isBlank()
                ? text("intake.fault.row.empty", fault.line(), fault.column(), expected)
                : text("intake.fault.row", fault.line(), fault.column(), fault.found(), expected);
    }

    private String text(String key, Object... values) {
        return callside.terminal().messages().text(key, values);
    }
}
