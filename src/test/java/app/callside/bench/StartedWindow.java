package app.callside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// A process that opens an empty window, says as soon as it is painted how much memory it has held, and
/// ends.
public final class StartedWindow {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// As large as the program's window: what is painted costs by the pixel.
    private static final double WIDTH = 1366;

    private static final double HEIGHT = 820;

    private StartedWindow() {}

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Callside"), WIDTH, HEIGHT));
            stage.show();
            whenPainted();
        });
    }

    /// Two frames later: the first lays it out, the second has painted it.
    private static void whenPainted() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames < 2) return;
                stop();
                System.out.println("started " + residentMegabytes());
                Platform.exit();
            }
        }.start();
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
