package app.callside.boot;

import app.callside.base.work.Fault;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where every exception arrives that nothing else caught, on whichever thread: it goes to the log, and
/// somebody is told. The threads of the program go on.
public final class LastResort implements Thread.UncaughtExceptionHandler {
    /// How often the same mistake is written down in full; a drawing that fails sixty times a second would
    /// push everything else out of the log.
    private static final int IN_FULL = 3;

    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private final Consumer<Fault> told;

    /// @param told hears of each, on the thread that failed
    public LastResort(Consumer<Fault> told) {
        this.told = told;
    }

    /// Takes what no thread of the program has caught from now on.
    public static void install(Consumer<Fault> told) {
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(told));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        Fault fault = Fault.unforeseen(mistake);
        int nth = times.merge(fault.key() + fault.values(), 1, Integer::sum);
        Logger log = LoggerFactory.getLogger(LastResort.class); // not before: it is installed before all else
        if (nth <= IN_FULL) log.error("Uncaught", mistake);
        else if (Integer.bitCount(nth) == 1) log.error("Uncaught, for the {}th time: {}", nth, mistake.getClass());
        told.accept(fault);
    }
}
