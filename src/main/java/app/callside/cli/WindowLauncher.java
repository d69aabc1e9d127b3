package app.callside.cli;

import app.callside.base.sql.backup.Reason;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.CallsideApp;
import app.callside.boot.Doorbell;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the window, or says in a sentence why it can't.
final class WindowLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(WindowLauncher.class);

    private final Terminal terminal;
    private final Display display;

    WindowLauncher(Terminal terminal, Display display) {
        this.terminal = terminal;
        this.display = display;
    }

    int launch(Path data) {
        if (display.missing()) return terminal.refuse(Fault.of("display.none"));
        Wiring wiring;
        try {
            wiring = Wiring.open(data, Clock.system(ZoneId.systemDefault()), terminal.locale());
        } catch (Refused refused) {
            if (!refused.fault().key().equals("folder.taken") || !Doorbell.ring(data)) throw refused;
            terminal.say(terminal.messages().text("cli.front"));
            return Terminal.DONE;
        }
        wiring.closeOnShutdown();
        try {
            int ended = show(wiring);
            backUp(wiring);
            return ended;
        } finally {
            wiring.close();
        }
    }

    private static void backUp(Wiring wiring) {
        try {
            wiring.safekeeping().before(Reason.EXIT);
        } catch (Refused tomorrow) {
            LOG.warn("No backup at the end", tomorrow);
        }
    }

    private int show(Wiring wiring) {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<@Nullable Throwable> unopened = new AtomicReference<>();
        try {
            Platform.startup(() -> {
                try {
                    new CallsideApp(wiring, () -> {}, ended::countDown).open();
                } catch (RuntimeException | Error mistake) { // else nobody ever sees a window, or why there is none
                    LOG.error("The window does not open", mistake);
                    unopened.set(mistake);
                    ended.countDown();
                }
            });
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
        Throwable mistake = unopened.get();
        return mistake == null ? Terminal.DONE : terminal.refuse(Fault.unforeseen(mistake));
    }
}
