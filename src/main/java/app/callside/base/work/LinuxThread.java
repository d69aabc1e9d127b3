package app.callside.base.work;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.LoggerFactory;

/// What Java leaves undone on Linux: it gives every thread the same weight there, whatever its priority.
final class LinuxThread {
    /// PRIO_PROCESS; a process is a thread to the kernel, see setpriority(2).
    private static final int ONE_THREAD = 0;

    private static final int THIS_ONE = 0;
    /// A tenth of the weight of the others, see sched(7).
    private static final int NICE = 10;

    private LinuxThread() {}

    /// From now on this thread waits where others need the processor. On other systems Java sees to that.
    static void stepBack() {
        if (!System.getProperty("os.name", "").equals("Linux")) return;
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int refused = (int) setPriority.invokeExact(ONE_THREAD, THIS_ONE, NICE);
            if (refused != 0) throw new IllegalStateException("setpriority says " + refused);
        } catch (Throwable asBefore) { // it only takes more of the processor than it should
            LoggerFactory.getLogger(LinuxThread.class).warn("A thread keeps its weight", asBefore);
        }
    }
}
