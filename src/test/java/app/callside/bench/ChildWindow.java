package app.callside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Another process with a window, and what it says in the end. Nobody sees the window; with
/// `BENCH_DISPLAY` set it comes up on the display that is there, as it does for people: what a window
/// without one paints goes through Java, pixel by pixel.
final class ChildWindow {
    /// How the installed program is started.
    static final List<String> AS_INSTALLED = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:C1MaxInlineSize=12",
            "-XX:MetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=240m",
            "-Xms40m",
            "-Xmx1g",
            "-Xlog:aot*=off");

    private ChildWindow() {}

    /// @param afterMillis from before the process was there until the line came, by the clock of this one
    record Said(String[] words, double afterMillis) {}

    /// Runs a main class of the tests and finds the line that begins with `word`.
    ///
    /// @return the words behind it
    static String[] says(Class<?> main, String word, String... arguments) throws IOException, InterruptedException {
        return said(command(main, arguments), word).words();
    }

    /// Runs any command to its end and finds the line that begins with `word`.
    static Said said(List<String> command, String word) throws IOException, InterruptedException {
        AtomicReference<@Nullable Said> said = new AtomicReference<>();
        long begun = System.nanoTime();
        run(command, line -> {
            if (!line.startsWith(word + " ")) return;
            String[] words = line.substring(word.length() + 1).split(" ");
            said.compareAndSet(null, new Said(words, (System.nanoTime() - begun) / 1e6));
        });
        return Objects.requireNonNull(said.get(), () -> "nothing said " + word + ": " + command);
    }

    /// Java as such a window needs it.
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getenv("BENCH_DISPLAY") == null ? "-Dglass.platform=Headless" : "-Dprism.verbose=false",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED");
    }

    /// All that a main class of the tests says until it ends.
    static List<String> lines(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        run(command(main, arguments), said::add);
        return said;
    }

    private static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(AS_INSTALLED);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command, Consumer<String> heard) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(heard);
        }
        process.waitFor();
    }
}
