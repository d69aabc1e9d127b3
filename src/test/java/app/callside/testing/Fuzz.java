package app.callside.testing;

import app.callside.base.work.Mistake;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Feeds damaged input to a reader, the same for the same seed. What the reader may throw it catches itself: anything that
 * comes out of it is a crash, and so is a round that never ends or takes more memory than a desk has. `-Dfuzz.rounds=100`
 * makes a hundred times the rounds of the build, `-Dfuzz.seed=N` replays one, and what crashed lies in `target/fuzz`.
 */
public final class Fuzz {
    private static final long FIRST_SEED = 20261123;
    private static final int TIMES = Integer.getInteger("fuzz.rounds", 1);
    private static final @Nullable Long REPLAYED = Long.getLong("fuzz.seed");
    /** Of all that it takes in a round, most is given back at once; what multiplies without end comes here. */
    private static final long MOST_ALLOCATED = 4096L << 20;

    /** Far beyond what any round takes on a busy machine; only what hangs comes here. */
    private static final long PATIENCE_SECONDS = 60;

    private static final int MOST_CRASHES = 20;
    private static final Path CRASHED = Path.of("target", "fuzz");

    private Fuzz() {}

    /** So many rounds in the build, and as many times more as `-Dfuzz.rounds` tells. */
    public static int rounds(int inTheBuild) {
        return inTheBuild * TIMES;
    }

    /** Input and a reader of it. */
    private interface Round {
        byte[] begin(Random random);

        void read(byte[] input);
    }

    /** Damaged texts. */
    public static void texts(int rounds, String[] samples, Consumer<String> reader) {
        run(rounds, new Round() {
            private String text = "";

            @Override
            public byte[] begin(Random random) {
                text = new Mutations(random).text(samples);
                return text.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public void read(byte[] input) {
                reader.accept(text);
            }
        });
    }

    /** Damaged files. */
    public static void bytes(int rounds, byte[][] samples, Consumer<byte[]> reader) {
        made(rounds, random -> new Mutations(random).bytes(samples), reader);
    }

    /** Input that somebody makes. */
    public static void made(int rounds, java.util.function.Function<Random, byte[]> maker, Consumer<byte[]> reader) {
        run(rounds, new Round() {
            @Override
            public byte[] begin(Random random) {
                return maker.apply(random);
            }

            @Override
            public void read(byte[] input) {
                reader.accept(input);
            }
        });
    }

    private static void run(int rounds, Round round) {
        if (REPLAYED != null) rounds = 1;
        StringBuilder crashes = new StringBuilder();
        Set<String> kinds = new HashSet<>();
        AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
        try (ExecutorService reading = Executors.newSingleThreadExecutor(task -> {
            Thread thread = Thread.ofPlatform().daemon().name("fuzz").unstarted(task);
            worker.set(thread);
            return thread;
        })) {
            for (int i = 0; i < (long) rounds * (REPLAYED == null ? TIMES : 1); i++) {
                long seed = REPLAYED == null ? FIRST_SEED + i : REPLAYED;
                byte[] input = round.begin(new Random(seed));
                @Nullable Throwable crash = crash(round, input, reading, worker);
                if (crash == null || !kinds.add(Mistake.sign(crash))) continue;
                crashes.append("seed ").append(seed).append(", kept as ").append(keep(seed, input));
                crashes.append(": ")
                        .append(words(input))
                        .append('\n')
                        .append(crash.getMessage())
                        .append('\n');
                crashes.append(Mistake.trace(crash));
                if (kinds.size() == MOST_CRASHES) break;
                if (crash instanceof TimeoutException) {
                    reading.shutdownNow();
                    break;
                }
            }
        }
        if (!kinds.isEmpty()) throw new AssertionError(kinds.size() + " kinds of crash\n" + crashes);
    }

    private static @Nullable Throwable crash(
            Round round, byte[] input, ExecutorService reading, AtomicReference<@Nullable Thread> worker) {
        Future<Long> task = reading.submit(() -> {
            long before = allocated();
            round.read(input);
            return allocated() - before;
        });
        try {
            long taken = task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return taken > MOST_ALLOCATED ? new AssertionError("It took " + (taken >> 20) + " MB") : null;
        } catch (ExecutionException crashed) {
            return crashed.getCause();
        } catch (TimeoutException hangs) {
            Thread thread = worker.get();
            if (thread != null) hangs.setStackTrace(thread.getStackTrace());
            return hangs;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Path keep(long seed, byte[] input) {
        try {
            Files.createDirectories(CRASHED);
            return Files.write(CRASHED.resolve(seed + ".bin"), input);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The beginning of the input in ASCII. */
    private static String words(byte[] input) {
        String text = new String(Arrays.copyOf(input, Math.min(input.length, 300)), StandardCharsets.UTF_8);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= ' ' && one < 127) words.append(one);
            else words.append("\\u%04x".formatted((int) one));
        }
        return words.toString();
    }
}
