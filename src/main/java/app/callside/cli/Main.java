package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.boot.KnownStores;
import app.callside.boot.LastResort;
import app.callside.boot.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program starts: with a command it does that and ends, without one it opens the window.
public final class Main {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Let go of when memory has run out, so that there is enough to say so.
    private static final List<byte[]> RESERVE = new ArrayList<>(List.of(new byte[2 * 1024 * 1024]));

    private Main() {}

    public static void main(String[] args) {
        LastResort.install(_ -> {}); // until the window shows what fails, the log has it
        JAVAFX.setLevel(Level.SEVERE); // it warns about the class path at every start
        Display display = Display.ofThisProcess();
        if (WindowStart.asked(args).isPresent() && !display.missing()) Toolkit.begin();
        int code = Terminal.REFUSED;
        try {
            code = run(Terminal.ofThisProcess(), display, KnownStores.ofThisSystem(), args);
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
        try {
            Optional<WindowStart> window = WindowStart.asked(args);
            if (window.isEmpty())
                return Commands.line(terminal, display, stores).execute(args);
            return window.get().in(terminal, display, stores, WindowStart.passphraseAround());
        } catch (RuntimeException failure) {
            return terminal.refuse(failure);
        } catch (OutOfMemoryError full) {
            RESERVE.clear();
            return terminal.refuse(Fault.unforeseen(full));
        }
    }
}
