package app.callside.bench;

import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.figures.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// The figures of a month and of a year, each beside the period before, to a floor: who held calls, one
/// question to the sums of the same store. `-Dbench.history.calls=` sets how many calls there are, and
/// `-Dbench.history.data=` names the folder of a store that is filled already.
final class FiguresBenchmark {
    private static final int CALLS = Integer.getInteger("bench.history.calls", 50_000);
    private static final int CALLS_A_CUSTOMER = 25;
    private static final int TIMES = 15;
    private static final int WARM = 5;

    private FiguresBenchmark() {}

    static void run(Path folder, Figures figures) throws IOException {
        String given = System.getProperty("bench.history.data", "");
        Path data = given.isEmpty() ? Files.createDirectories(folder.resolve("figures")) : Path.of(given);
        Clock clock = Clock.system(ZoneId.of("America/Chicago"));
        try (Wiring wiring = Wiring.open(data, clock, Locale.US)) {
            if (given.isEmpty()) wiring.largeBook().fill(CALLS / CALLS_A_CUSTOMER, CALLS / 5, CALLS, 1, Progress.NONE);
            measure(wiring, LocalDate.now(clock), figures);
        }
    }

    private static void measure(Wiring wiring, LocalDate today, Figures figures) {
        Runnable names = () -> wiring.figures().collectors();
        double floor = figures.times("figures: floor, who held calls", "ms", measured(names));
        for (Period.Kind kind : new Period.Kind[] {Period.Kind.MONTH, Period.Kind.YEAR}) {
            Period period = Period.of(kind, today);
            String what = kind == Period.Kind.MONTH ? "figures: a month" : "figures: a year";
            double taken = figures.times(
                    what, "ms", measured(() -> wiring.figures().of(period, Optional.empty(), Progress.NONE)));
            figures.ratio(what + ", to the floor", taken, floor);
        }
    }

    private static double[] measured(Runnable question) {
        for (int warm = 0; warm < WARM; warm++) question.run();
        double[] taken = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            question.run();
            taken[i] = (System.nanoTime() - begun) / 1e6;
        }
        return taken;
    }
}
