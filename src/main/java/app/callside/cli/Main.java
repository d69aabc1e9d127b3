package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.boot.KnownStores;
import app.callside.boot.LastResort;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Where the program starts: with a command it does that and ends, without one it opens the window.
public final class Main {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Let go of when memory has run out, so that there is enough to say so.
    private static final List<byte[]> RESERVE = new ArrayList<>(List.of(new byte[2 * 1024 * 1024]));

    private static final Set<String> OF_THE_WINDOW = Set.of("--data", "--lang");
    private static final Set<String> ALONE = Set.of("--begin-empty", "--close-when-shown");
    private static final List<Class<?>> COMMANDS = List.of(
            ImportCommand.class,
            LedgerCommand.class,
            WorklistCommand.class,
            HistoryCommand.class,
            FiguresCommand.class,
            MatchCommand.class,
            PromisesCommand.class,
            RecapCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ProtectCommand.class,
            EraseCommand.class,
            HoldCommand.class,
            SettingsCommand.class,
            SampleCommand.class,
            TourCommand.class);

    private Main() {}

    public static void main(String[] args) {
        LastResort.install(_ -> {}); // until the window shows what fails, the log has it
        JAVAFX.setLevel(Level.SEVERE); // it warns about the class path at every start
        int code = Terminal.REFUSED;
        try {
            code = run(Terminal.ofThisProcess(), Display.ofThisProcess(), KnownStores.ofThisSystem(), args);
        } catch (Throwable mistake) { // not even a memory that ran out may leave a program that never ends
            Thread.getDefaultUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), mistake);
        } finally {
            System.exit(code);
        }
    }

    /// Runs a command line.
    ///
    /// @return 0 done, 1 refused by the data, 2 wrong use
    static int run(Terminal terminal, Display display, KnownStores stores, String... args) {
        CommandLine line = new CommandLine(new CallsideCommand(terminal, display, stores));
        if (!opensTheWindow(args)) COMMANDS.forEach(line::addSubcommand);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, typed -> day(terminal, typed));
        line.setExecutionExceptionHandler((failure, _, _) -> terminal.refuse(failure));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            RESERVE.clear();
            return terminal.refuse(Fault.unforeseen(full));
        }
    }

    /// Whether nothing stands there but what the window takes: to know every command would cost its start
    /// a tenth of its time.
    private static boolean opensTheWindow(String... args) {
        for (int at = 0; at < args.length; at++) {
            if (OF_THE_WINDOW.contains(args[at])) at++; // what follows is its value
            else if (!ALONE.contains(args[at])) return false;
        }
        return true;
    }

    private static LocalDate day(Terminal terminal, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(terminal.messages().text("cli.noday", typed));
        }
    }
}
