package app.callside.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// Where the program starts: with a command it does that and ends, without one it opens the window.
public final class Main {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE); // it warns about the class path at every start
        System.exit(run(args));
    }

    /// Runs a command line.
    ///
    /// @return 0 done, 1 refused by the data, 2 wrong use
    static int run(String... args) {
        Terminal terminal = Terminal.ofThisProcess();
        CommandLine line = new CommandLine(new CallsideCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> terminal.refuse(failure));
        return line.execute(args);
    }
}
