package app.callside.bench;

import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.Speaker;
import app.callside.call.store.FileCallJournal;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/// What it costs to have a typed line on the disk, against a bare write and force of the same file system.
final class JournalBenchmark {
    private static final int WRITES = 500;

    private JournalBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException {
        Clock clock = Clock.system(ZoneOffset.UTC);
        double[] ours = new double[WRITES];
        try (FileCallJournal journal = new FileCallJournal(folder.resolve("journal"), clock)) {
            CallId call = CallId.fresh();
            journal.append(
                    call,
                    new CallEvent.Opened(
                            new CustomerId(1),
                            "Bench",
                            "Bench",
                            CallKind.FIRST_CALL,
                            "",
                            "",
                            "",
                            "all clear",
                            clock.instant(),
                            ZoneOffset.UTC));
            journal.flush();
            for (int i = 0; i < WRITES; i++) {
                long begun = System.nanoTime();
                Duration at = Duration.ofMillis(i);
                journal.append(call, new CallEvent.LineTyped(at, i, at, Speaker.COLLECTOR, "will send it on Friday"));
                journal.flush();
                ours[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        double[] bare = new double[WRITES];
        try (FileChannel file =
                FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < WRITES; i++) {
                long begun = System.nanoTime();
                file.write(ByteBuffer.wrap(new byte[150]));
                file.force(false);
                bare[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        double journal = figures.times("journal: event taken to forced on disk", "ms", ours);
        double floor = figures.times("journal: bare write and force of 150 bytes", "ms", bare);
        figures.ratio("journal: ours against the bare write", journal, floor);
    }
}
