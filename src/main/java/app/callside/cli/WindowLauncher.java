package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.CallsideApp;
import app.callside.boot.Doorbell;
import app.callside.boot.FrontDoor;
import app.callside.boot.KnownStores;
import app.callside.boot.Toolkit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
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
    private final Optional<Language> language;
    private final KnownStores stores;

    /// @param language that was asked for; empty where the one chosen at the window holds
    /// @param stores what is known of where stores have been
    WindowLauncher(Terminal terminal, Display display, Optional<Language> language, KnownStores stores) {
        this.terminal = terminal;
        this.language = language;
        this.display = display;
        this.stores = stores;
    }

    /// @param passphrase what opens encrypted data; empty where it is to be asked for in the window
    /// @param closeWhenShown whether it is only to be seen that it opens
    int launch(Path data, char[] passphrase, boolean closeWhenShown) {
        if (display.missing()) return terminal.refuse(Fault.of("display.none"));
        CountDownLatch ended = new CountDownLatch(1);
        FrontDoor door = new FrontDoor(
                data,
                Clock.system(ZoneId.systemDefault()),
                terminal.locale(),
                stores,
                (wiring, left) -> new CallsideApp(
                                wiring, closeWhenShown ? () -> new FirstPaint(terminal).thenClose() : () -> {}, left)
                        .open(),
                ended::countDown);
        language.ifPresent(door::speak);
        Runnable unlocked = door.unlocking(passphrase);
        boolean display = false;
        try {
            display = Toolkit.isThere();
            unlocked.run();
            return display ? show(door, ended) : terminal.refuse(Fault.of("display.none"));
        } catch (Refused refused) {
            if (refused.fault().key().equals("folder.taken") && Doorbell.ring(data)) {
                terminal.say(terminal.messages().text("cli.front"));
                return Terminal.DONE;
            }
            if (!display || closeWhenShown) throw refused;
            return tellInAWindow(refused.fault(), door, ended);
        } finally {
            Platform.exit();
            door.close();
        }
    }

    /// Somebody who clicked on an icon reads no terminal: what stands in the way is shown, too.
    private int tellInAWindow(Fault fault, FrontDoor door, CountDownLatch ended) {
        int code = terminal.refuse(fault);
        door.stopFor(fault);
        show(door, ended);
        return code;
    }

    private int show(FrontDoor door, CountDownLatch ended) {
        AtomicReference<@Nullable Throwable> unopened = new AtomicReference<>();
        Platform.runLater(() -> {
            try {
                door.begin();
            } catch (RuntimeException | Error mistake) { // else nobody ever sees a window, or why there is none
                LOG.error("The window does not open", mistake);
                unopened.set(mistake);
                ended.countDown();
            }
        });
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
