package app.callside.bench;

import app.callside.boot.CallsideApp;
import app.callside.boot.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A process that opens a window, says how long that took from its very start, and ends.
public final class StartedWindow {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private StartedWindow() {}

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        if (args[0].equals("empty")) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new Label("Callside"), 960, 640));
                stage.show();
                whenPainted(StartedWindow::isUp);
            });
        } else {
            Wiring wiring = Wiring.open(Path.of(args[1]), Clock.system(ZoneOffset.UTC), Locale.US);
            Platform.startup(() -> {
                new CallsideApp(wiring, () -> {}, _ -> {}).open();
                whenPainted(StartedWindow::hasWorklist);
            });
        }
    }

    private static boolean isUp() {
        return !Window.getWindows().isEmpty();
    }

    private static boolean hasWorklist() {
        return isUp()
                && Window.getWindows().getFirst().getScene().lookup("#worklist") instanceof TableView<?> table
                && !table.getItems().isEmpty();
    }

    /// Two frames after what was waited for: the first lays it out, the second has painted it.
    private static void whenPainted(java.util.function.BooleanSupplier there) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (there.getAsBoolean()) frames++;
                if (frames == 2) {
                    stop();
                    Instant begun =
                            ProcessHandle.current().info().startInstant().orElseThrow();
                    long millis = Instant.now().toEpochMilli() - begun.toEpochMilli();
                    System.out.println("started " + millis + " " + residentMegabytes());
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException notLinux) {
            return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        }
    }
}
