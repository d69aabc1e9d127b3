package app.callside.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// JavaFX with no display: its interface thread, and scenes drawn into files.
final class Offscreen {
    private static final long LONGEST_STEP_SECONDS = 60;

    /// What went wrong on the interface thread outside the steps that are waited for: in listeners, and
    /// later.
    private static final AtomicReference<@Nullable Throwable> MISTAKE = new AtomicReference<>();

    private Offscreen() {}

    /// Chooses the platform that needs no display; before anything of JavaFX is touched.
    static void prepare() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        Platform.setImplicitExit(false);
        Platform.runLater(
                () -> Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> MISTAKE.set(mistake)));
        try {
            if (!up.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("JavaFX did not start");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Stopped while JavaFX started", stopped);
        }
    }

    /// Runs a step on the interface thread, and what that step put off until later.
    static <T> T on(Callable<T> step) {
        T result = run(step);
        for (int pulse = 0; pulse < 3; pulse++) run(() -> true);
        Throwable mistake = MISTAKE.getAndSet(null);
        if (mistake != null) throw new IllegalStateException(mistake);
        return result;
    }

    private static <T> T run(Callable<T> step) {
        FutureTask<T> task = new FutureTask<>(step);
        Platform.runLater(task);
        try {
            return task.get(LONGEST_STEP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException mistake) throw mistake;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException("The interface thread did not answer", stuck);
        }
    }

    private static WritableImage draw(Scene scene) {
        return on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // a scroll pane waits for a window's pulse with its layout, and draws from a cache until then
            for (Node view : scene.getRoot().lookupAll(".viewport")) {
                view.setCache(false);
                ((Parent) view).layout();
            }
            return scene.snapshot(null);
        });
    }

    /// Draws the scene into a PNG.
    static void picture(Scene scene, Path file) {
        WritableImage drawn = draw(scene);
        Bounds window = scene.getRoot().getLayoutBounds(); // a step may stand in a smaller one
        int width = (int) Math.min(drawn.getWidth(), window.getWidth());
        int height = (int) Math.min(drawn.getHeight(), window.getHeight());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = drawn.getPixelReader();
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, pixels.getArgb(x, y));
        try {
            if (!ImageIO.write(image, "png", file.toFile())) throw new IOException("No way to write PNG");
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
