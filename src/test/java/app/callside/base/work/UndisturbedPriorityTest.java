package app.callside.base.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What has time gives way to what somebody waits for.
class UndisturbedPriorityTest {
    /// The nineteenth field of proc(5) stat, counted behind the name, which may hold blanks.
    private static final int NICE = 16;

    private static int niceOfThisThread() throws Exception {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
    }

    private static int niceOf(int priority) throws ExecutionException, InterruptedException {
        Callable<Integer> asked = UndisturbedPriorityTest::niceOfThisThread;
        try (ScheduledExecutorService threads = Undisturbed.daemons(1, "test", priority)) {
            return threads.submit(asked).get();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere Java itself heeds priorities")
    void aThreadOfLowPriorityWeighsLess() throws Exception {
        int normal = niceOf(Thread.NORM_PRIORITY);
        assertEquals(Math.max(normal, 10), niceOf(Thread.MIN_PRIORITY));
    }
}
