package app.callside.base.work;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/// Threads that finish what they are at: an interrupt in the midst of reading or writing would close the
/// file for everybody who has it open. Between two tasks they can be woken and ended as any other.
public final class Undisturbed {
    private Undisturbed() {}

    /// One thread that the program waits for when it ends.
    public static ScheduledExecutorService thread(String name) {
        return new Threads(1, name, false, Thread.NORM_PRIORITY);
    }

    /// Threads that the program does not wait for when it ends.
    ///
    /// @param priority as of [Thread]; below the normal one others come first wherever they need the
    ///     processor
    public static ScheduledExecutorService daemons(int count, String name, int priority) {
        return new Threads(count, name, true, priority);
    }

    private static final class Threads extends ScheduledThreadPoolExecutor {
        Threads(int count, String name, boolean daemon, int priority) {
            super(count, task -> {
                Worker worker = new Worker(task, name);
                worker.setDaemon(daemon);
                worker.setPriority(priority);
                return worker;
            });
        }

        @Override
        protected void beforeExecute(Thread worker, Runnable task) {
            ((Worker) worker).begin();
        }

        @Override
        protected void afterExecute(Runnable task, @Nullable Throwable failed) {
            ((Worker) Thread.currentThread()).end();
        }
    }

    private static final class Worker extends Thread {
        private boolean busy; // guarded by this

        Worker(Runnable task, String name) {
            super(task, name);
        }

        synchronized void begin() {
            busy = true;
            Thread.interrupted(); // came before it had anything to do
        }

        synchronized void end() {
            busy = false;
        }

        @Override
        public void run() {
            if (getPriority() < NORM_PRIORITY) LinuxThread.stepBack();
            super.run();
        }

        @Override
        public void interrupt() {
            synchronized (this) {
                if (!busy) super.interrupt();
            }
        }
    }
}
