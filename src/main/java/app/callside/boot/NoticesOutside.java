package app.callside.boot;

import app.callside.base.ui.Notice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells on the desktop, beside the window, that something is called to mind: where the window is not
/// looked at. The window shows it in any case, so nothing depends on this. AWT and JavaFX lock each other
/// out on macOS, and have two versions of GTK between them on Linux; there the system's own command tells.
final class NoticesOutside implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoticesOutside.class);
    private static final String NAME = "Callside";

    /// Runs a command, which is never waited for.
    @FunctionalInterface
    interface Commands {
        void run(List<String> command) throws IOException;
    }

    /// An icon beside the system's clock, which tells for us.
    interface Tray {
        void tell(String words, Runnable clicked);

        void close();
    }

    private final Function<String, List<String>> command;
    private final Commands commands;
    private final Supplier<Optional<Tray>> opening;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("notices").daemon().unstarted(task));
    private Optional<Tray> tray = Optional.empty();
    private boolean tried;

    /// @param os the system's name, as Java has it
    /// @param opening makes the icon, once; empty where the system has no place for it
    NoticesOutside(String os, Commands commands, Supplier<Optional<Tray>> opening) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.contains("win")) command = _ -> List.of();
        else if (name.contains("mac")) command = NoticesOutside::onMac;
        else command = words -> List.of("notify-send", "--app-name=" + NAME, "--icon=callside", "--", NAME, words);
        this.commands = commands;
        this.opening = opening;
    }

    static NoticesOutside ofTheSystem() {
        return new NoticesOutside(
                System.getProperty("os.name", ""),
                line -> new ProcessBuilder(line).start(),
                TrayOfTheSystem::open); // its class, and AWT with it, is loaded when the first notice is told
    }

    /// The words are arguments, not part of the script.
    private static List<String> onMac(String words) {
        return List.of(
                "osascript",
                "-e",
                "on run words",
                "-e",
                "display notification (item 2 of words) with title (item 1 of words)",
                "-e",
                "end run",
                NAME,
                words);
    }

    /// Tells it soon, on a thread of its own; where the system can't, it is left to the window.
    ///
    /// @param clicked runs on some thread when it is clicked, where the system says so
    void tell(Notice notice, Runnable clicked) {
        teller.execute(() -> tell(notice.outside(), clicked));
    }

    private void tell(String words, Runnable clicked) {
        try {
            List<String> line = command.apply(words);
            if (!line.isEmpty()) commands.run(line);
            else tray().ifPresent(icon -> icon.tell(words, clicked));
        } catch (IOException | RuntimeException | LinkageError none) { // the window tells it
            LOG.info("The system tells no notices: {}", none.toString());
        }
    }

    private Optional<Tray> tray() {
        if (!tried) {
            tried = true; // a system without a place for it has none the next time either
            tray = opening.get();
        }
        return tray;
    }

    @Override
    public void close() {
        teller.execute(() -> tray.ifPresent(Tray::close));
        teller.shutdown();
    }
}
