package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.boot.CallsideApp;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Opens the window, or says in a sentence why it can't.
final class WindowLauncher {
    private final Terminal terminal;

    WindowLauncher(Terminal terminal) {
        this.terminal = terminal;
    }

    int launch(Path data) {
        if (hasNoDisplay()) return terminal.refuse(Fault.of("display.none"));
        Wiring wiring = Wiring.open(data, Clock.system(ZoneId.systemDefault()), terminal.locale());
        try {
            return show(wiring);
        } finally {
            wiring.close();
        }
    }

    private int show(Wiring wiring) {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            Platform.startup(() -> new CallsideApp(wiring, () -> {}, ended::countDown).open());
        } catch (UnsupportedOperationException noDisplay) {
            return terminal.refuse(Fault.of("display.none").because(noDisplay));
        }
        boolean waiting = true;
        while (waiting) {
            try {
                ended.await();
                waiting = false;
            } catch (InterruptedException goOn) {
                continue; // only the window ends the program
            }
        }
        return Terminal.DONE;
    }

    /// On Linux a window needs X11 or Wayland; asking first spares people a stack trace from the toolkit.
    private static boolean hasNoDisplay() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean offscreen = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !offscreen && unset("DISPLAY") && unset("WAYLAND_DISPLAY");
    }

    private static boolean unset(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank();
    }
}
