package app.callside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// Says when the first screen was painted and takes keys, and how much memory the program has held till
/// then; and closes the window. The installer's build and the benchmarks start the program so. How long
/// it took is told by the clock of whoever started it: the system counts the start of a process from
/// the start of the machine in whole seconds.
final class FirstPaint {
    /// The first lays it out, the second has painted it.
    private static final int PAINTED = 2;
    /// What comes up behind the first screen belongs to a start, too.
    private static final int SETTLED = 90;

    private final Terminal terminal;

    FirstPaint(Terminal terminal) {
        this.terminal = terminal;
    }

    void thenClose() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && !isThere()) return;
                frames++;
                if (frames == PAINTED) terminal.say(said());
                if (frames < SETTLED) return;
                stop();
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            }
        }.start();
    }

    /// The worklist with its rows and the focus, or what a store without rows offers.
    private static boolean isThere() {
        if (Window.getWindows().isEmpty()) return false;
        Scene scene = Window.getWindows().getFirst().getScene();
        return scene.lookup("#first-steps") != null
                || scene.lookup("#worklist") instanceof TableView<?> table
                        && !table.getItems().isEmpty()
                        && table.isFocused();
    }

    private static String said() {
        return "started " + residentMegabytes();
    }

    private static long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException notLinux) {
            return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        }
    }
}
