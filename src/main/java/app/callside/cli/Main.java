package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.boot.KnownStores;
import app.callside.boot.LastResort;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Where the program starts: with a command it does that and ends, without one it opens the window.
public final class Main {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Let go of when memory has run out, so that there is enough to say so.
    private static final List<byte[]> RESERVE = new ArrayList<>(List.of(new byte[2 * 1024 * 1024]));

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

    private static LocalDate day(Terminal terminal, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(terminal.messages().text("cli.noday", typed));
        }
    }
}
