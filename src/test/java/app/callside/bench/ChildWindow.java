package app.callside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /// Runs a main class of the tests and finds the line that begins with `word`.
    ///
    /// @return the words behind it
    static String[] says(Class<?> main, String word, String... arguments) throws IOException, InterruptedException {
        return found(lines(main, arguments), word);
    }

    /// Runs any command and finds the line that begins with `word`.
    static String[] said(List<String> command, String word) throws IOException, InterruptedException {
        return found(lines(command), word);
    }

    private static String[] found(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .findFirst()
                .orElseThrow()
                .substring(word.length() + 1)
                .split(" ");
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
        List<String> command = new ArrayList<>(java());
        command.addAll(AS_INSTALLED);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return lines(command);
    }

    private static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said;
        try (var lines = process.inputReader()) {
            said = lines.lines().toList();
        }
        process.waitFor();
        return said;
    }
}
