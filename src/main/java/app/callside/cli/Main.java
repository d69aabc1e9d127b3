package app.callside.cli;

import app.callside.boot.LastResort;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Where the program starts: with a command it does that and ends, without one it opens the window.
public final class Main {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        LastResort.install(_ -> {}); // until the window shows what fails, the log has it
        JAVAFX.setLevel(Level.SEVERE); // it warns about the class path at every start
        System.exit(run(Terminal.ofThisProcess(), Display.ofThisProcess(), args));
    }

    /// Runs a command line.
    ///
    /// @return 0 done, 1 refused by the data, 2 wrong use
    static int run(Terminal terminal, Display display, String... args) {
        CommandLine line = new CommandLine(new CallsideCommand(terminal, display));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, typed -> day(terminal, typed));
        line.setExecutionExceptionHandler((failure, _, _) -> terminal.refuse(failure));
        return line.execute(args);
    }

    private static LocalDate day(Terminal terminal, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(terminal.messages().text("cli.noday", typed));
        }
    }
}
