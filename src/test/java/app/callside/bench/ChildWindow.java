package app.callside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process with a window that nobody sees, and what it says in the end.
final class ChildWindow {
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

    /// Java as a window that nobody sees needs it.
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED");
    }

    /// All that a main class of the tests says until it ends.
    static List<String> lines(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
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
