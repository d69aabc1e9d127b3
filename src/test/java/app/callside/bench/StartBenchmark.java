package app.callside.bench;

import app.callside.boot.Wiring;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// From the start of the process to the worklist painted and accepting keys, against an empty window of
/// the same JavaFX: started plainly, and with the same cache and flags. The four take turns. It needs the
/// packed program, since Java keeps such a cache for jars only.
final class StartBenchmark {
    private static final int ROUNDS = Integer.getInteger("bench.start.rounds", 7);
    private static final String DATA = System.getProperty("bench.start.data", "");
    private static final Path PACKED = Path.of("target", "callside.jar");
    /// The program as it is installed, where `mvn -Pdist` has made it: its own runtime is smaller.
    private static final Path INSTALLED = Path.of("target", "dist", "app", "Callside", "lib");
    /// The profiles of methods that a cache may hold besides classes make a start no faster.
    private static final List<String> TRAINING = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private StartBenchmark() {}

    /// One of the four.
    private record Start(String what, List<String> command, List<Double> millis, List<Double> megabytes) {
        static Start of(String what, List<String> command) {
            return new Start(what, command, new ArrayList<>(), new ArrayList<>());
        }

        void run() throws IOException, InterruptedException {
            ChildWindow.Said said = ChildWindow.said(command, "started");
            millis.add(said.afterMillis());
            megabytes.add(Double.parseDouble(said.words()[0]));
        }

        double time(Figures figures) {
            return figures.times("start: " + what, "ms", values(millis));
        }

        double memory(Figures figures) {
            return figures.times("memory, at most: " + what, "MB", values(megabytes));
        }

        private static double[] values(List<Double> list) {
            return list.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static void run(Path folder, Figures figures) throws IOException, InterruptedException {
        if (!Files.exists(PACKED)) {
            figures.note("start", "left out: mvn package has not made " + PACKED);
            return;
        }
        Path data = DATA.isBlank() ? folder.resolve("start") : Path.of(DATA);
        try (Wiring wiring = Wiring.open(data, Clock.system(ZoneOffset.UTC), Locale.US)) {
            if (wiring.ledger().isEmpty()) wiring.fillSample();
        }
        String libraries = libraries();
        String emptyPath = emptyJar(folder) + java.io.File.pathSeparator + libraries;
        List<String> empty = List.of("-cp", emptyPath, StartedWindow.class.getName());
        List<String> callside = List.of(
                "-cp",
                PACKED.toAbsolutePath() + java.io.File.pathSeparator + libraries,
                "app.callside.cli.Main",
                "--data",
                data.toString(),
                "--close-when-shown");
        Path emptyCache = trained(folder.resolve("empty.aot"), empty);
        Path cache = trained(folder.resolve("callside.aot"), callside);
        Start plain = Start.of("an empty window, plainly", command(List.of(), empty));
        Start cached = Start.of("an empty window, same cache and flags", command(with(emptyCache), empty));
        Start ours = Start.of("Callside, worklist painted", command(with(cache), callside));
        Start oursPlain = Start.of("Callside, plainly", command(List.of(), callside));
        for (int round = 0; round < ROUNDS; round++)
            for (Start one : List.of(plain, cached, ours, oursPlain)) one.run();
        double base = plain.time(figures);
        double same = cached.time(figures);
        double time = ours.time(figures);
        oursPlain.time(figures);
        figures.ratio("start: Callside to an empty window started plainly", time, base);
        figures.ratio("start: Callside to an empty window, same cache and flags", time, same);
        double emptyMemory = cached.memory(figures);
        figures.ratio("memory: Callside to an empty window", ours.memory(figures), emptyMemory);
    }

    private static List<String> with(Path cache) {
        List<String> flags = new ArrayList<>(ChildWindow.AS_INSTALLED);
        flags.add("-XX:AOTCache=" + cache);
        return flags;
    }

    /// Starts once and notes what that took.
    private static Path trained(Path cache, List<String> program) throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(ChildWindow.AS_INSTALLED);
        flags.addAll(TRAINING);
        flags.add("-XX:AOTCacheOutput=" + cache);
        ChildWindow.said(command(flags, program), "started");
        return cache;
    }

    private static List<String> command(List<String> flags, List<String> program) {
        List<String> command = new ArrayList<>(ChildWindow.java());
        if (Files.exists(INSTALLED))
            command.set(0, INSTALLED.resolve("runtime", "bin", "java").toString());
        command.addAll(flags);
        command.add("-Dh2.bindAddress=127.0.0.1");
        command.add("-Dh2.allowedClasses=app.callside.base.sql.events.RowWatch");
        command.addAll(program);
        return command;
    }

    private static String libraries() throws IOException {
        Path folder = Files.exists(INSTALLED) ? INSTALLED.resolve("app") : Path.of("target", "lib");
        try (var files = Files.list(folder)) {
            return String.join(
                    java.io.File.pathSeparator,
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .filter(file -> !file.getFileName().equals(PACKED.getFileName()))
                            .sorted(Comparator.naturalOrder())
                            .map(file -> file.toAbsolutePath().toString())
                            .toList());
        }
    }

    /// The empty window's classes in a jar, as the program's are.
    private static Path emptyJar(Path folder) throws IOException {
        Path jar = Files.createDirectories(folder).resolve("empty.jar");
        String home = StartedWindow.class.getPackageName().replace('.', '/');
        Path classes = Path.of("target", "test-classes").resolve(home);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                var files = Files.list(classes)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("StartedWindow"))
                    .toList()) {
                packed.putNextEntry(new JarEntry(home + "/" + file.getFileName()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        return jar;
    }
}
