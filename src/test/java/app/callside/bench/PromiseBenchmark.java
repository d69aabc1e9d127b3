package app.callside.bench;

import app.callside.base.time.WorkingDays;
import app.callside.promise.reading.NoteContext;
import app.callside.promise.reading.PromiseReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/// From a line as typed so far to what it promises, a measurement for each key.
final class PromiseBenchmark {
    private static final List<String> LINES = List.of(
            "half now half in two weeks, ck goes out by fedex per dana in ap",
            "once the credit note for 2207 is here they wire 4,900 on the 1st, rest end of jan",
            "3 x 1,500 on the 1st starting Dec by ach, he swears the first one is approved",
            "paid 2,000 last friday by ck 1043, says the other 2,900 was never invoiced",
            "spoke to reception, put through to payables, good mood");
    private static final Money BALANCE = Money.parse("USD 9700.00");
    private static final NoteContext ACCOUNT = new NoteContext(
            LocalDate.of(2026, 11, 20),
            WorkingDays.WEEKDAYS,
            Locale.US,
            BALANCE,
            Money.zero(BALANCE.getCurrencyUnit()),
            Map.of("2207", Money.parse("USD 4900.00"), "2291", Money.parse("USD 4800.00")));
    private static final int WARM_UP = 3;

    private PromiseBenchmark() {}

    static void run(Figures figures) {
        PromiseReader reader = new PromiseReader();
        long begun = System.nanoTime();
        reader.read(LINES.getFirst(), ACCOUNT);
        figures.times("promises: first line read", "ms", (System.nanoTime() - begun) / 1e6);
        for (int round = 0; round < WARM_UP; round++) keys(reader);
        figures.times("promises: key press to what the line promises", "ms", keys(reader));
    }

    private static double[] keys(PromiseReader reader) {
        double[] times = new double[LINES.stream().mapToInt(String::length).sum()];
        int key = 0;
        for (String line : LINES) {
            for (int end = 1; end <= line.length(); end++) {
                long begun = System.nanoTime();
                reader.read(line.substring(0, end), ACCOUNT);
                times[key++] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return times;
    }
}
