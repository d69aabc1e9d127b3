package app.callside.bench;

import app.callside.boot.Wiring;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// How long frames keep the interface thread while somebody types in a live call, and how long what is
/// handed to that thread has to wait; once alone, and once while one backup after the other is made.
final class FrameBenchmark {
    private static final int CHARACTERS = Integer.getInteger("bench.frames.characters", 600);
    private static final String DATA = System.getProperty("bench.frames.data", "");

    private FrameBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException, InterruptedException {
        Path data = DATA.isBlank() ? folder.resolve("frames") : Path.of(DATA);
        try (Wiring wiring = Wiring.open(data, TypedWindow.officeHours(), Locale.US)) {
            if (wiring.ledger().isEmpty()) wiring.fillSample();
        }
        double alone = measure(figures, copied(data, folder, "alone"), "alone");
        double beside = measure(figures, copied(data, folder, "backups"), "backups");
        figures.ratio("frames: p99 while backups are made to p99 alone", beside, alone);
    }

    /// Each typist breaks off in the midst of a call, which the next one would find again.
    private static Path copied(Path data, Path folder, String how) throws IOException {
        Path copy = folder.resolve("frames-" + how);
        TestDatabase.copy(data, copy);
        return copy;
    }

    private static double measure(Figures figures, Path data, String how) throws IOException, InterruptedException {
        double p99 = 0;
        for (String line : ChildWindow.lines(TypedWindow.class, data.toString(), String.valueOf(CHARACTERS), how)) {
            if (line.startsWith("failed ")) throw new IllegalStateException(line);
            String[] words = line.split(" ");
            if (words[0].equals("typed") && how.equals("backups"))
                figures.note("frames: backups made and verified meanwhile", words[2]);
            if (!words[0].equals("frames") && !words[0].equals("waits")) continue;
            figures.note(
                    "frames: typing " + how + ", " + words[0],
                    "median %s, p99 %s, longest %s ms; %s of %s over 16.7"
                            .formatted(words[1], words[2], words[3], words[4], words[5]));
            if (words[0].equals("frames")) p99 = Double.parseDouble(words[2]);
        }
        return p99;
    }
}
