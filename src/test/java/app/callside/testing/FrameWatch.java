package app.callside.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Sees how long the interface thread is kept at one stretch, in the processor's time: what else the machine does
 * meanwhile does not count. It asks the thread for nothing again and again, and looks where it is while that waits.
 */
public final class FrameWatch implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PAUSE_MILLIS = 4;
    private static final long MILLI = 1_000_000;
    private static final long WHERE_MILLIS = 25;
    private static final Stretch NONE = new Stretch(0, "");

    /**
     * The thread was kept.
     *
     * @param millis of processor time
     * @param where of the program it was, from the inside outwards
     */
    public record Stretch(long millis, String where) {}

    private final long from;
    private final Thread fx;
    private final Thread watch;
    private final List<Stretch> kept = new CopyOnWriteArrayList<>();
    private volatile boolean over;
    private volatile Stretch longest = NONE;

    private FrameWatch(Thread fx, long longest) {
        this.fx = fx;
        from = longest;
        watch = Thread.ofPlatform().name("frame watch").daemon().start(this::look);
    }

    /** @param longest so many milliseconds at one stretch are nothing to tell */
    public static FrameWatch over(Thread fx, long longest) {
        return new FrameWatch(fx, longest);
    }

    /** What took longer, the longest first. */
    public List<Stretch> kept() {
        List<Stretch> all = new ArrayList<>(kept);
        all.sort(Comparator.comparingLong(Stretch::millis).reversed());
        return all;
    }

    /** What was kept so far is no longer told of as the longest. */
    public void forget() {
        longest = NONE;
    }

    /** The longest since it was last forgotten. */
    public Stretch longest() {
        return longest;
    }

    private void look() {
        while (!over) {
            long begun = THREADS.getThreadCpuTime(fx.threadId());
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            Optional<String> where = Optional.empty();
            while (!over && !isOver(answered)) {
                if (where.isEmpty() && spent(begun) > WHERE_MILLIS) where = Optional.of(place());
            }
            long spent = spent(begun);
            if (spent > longest.millis()) longest = new Stretch(spent, where.orElse(""));
            if (spent > from) kept.add(new Stretch(spent, where.orElse("")));
            isOver(new CountDownLatch(1));
        }
    }

    private long spent(long begun) {
        return (THREADS.getThreadCpuTime(fx.threadId()) - begun) / MILLI;
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException goOn) {
            return false;
        }
    }

    private String place() {
        return Arrays.stream(fx.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.callside")
                        || frame.getMethodName().equals("pulse")
                        || frame.getMethodName().equals("doLayoutPass")
                        || frame.getMethodName().equals("doCSSPass"))
                .limit(16)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
    }

    @Override
    public void close() {
        over = true;
        try {
            watch.join();
        } catch (InterruptedException goOn) {
            Thread.currentThread().interrupt();
        }
    }
}
