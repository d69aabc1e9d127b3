package app.callside.bench;

import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallHistory;
import app.callside.review.CallRow;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// From a question to the first page of the list of calls, and from a choice to the call's timeline, beside
/// reading the facts of one call in the same store. `-Dbench.history.calls=` sets how many calls there are, and
/// `-Dbench.history.data=` names the folder of a store that is filled already.
final class HistoryBenchmark {
    private static final int CALLS = Integer.getInteger("bench.history.calls", 50_000);
    private static final int CALLS_A_CUSTOMER = 25;
    private static final int QUESTIONS = 300;
    private static final int PAGE = 100;

    private final CallHistory history;
    private final Figures figures;
    private final LocalDate today;
    private final Random random = new Random(3);
    private final List<CallRow> some = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private HistoryBenchmark(CallHistory history, LocalDate today, Figures figures) {
        this.history = history;
        this.today = today;
        this.figures = figures;
    }

    static void run(Path folder, Figures figures) throws IOException {
        String given = System.getProperty("bench.history.data", "");
        Path data = given.isEmpty() ? Files.createDirectories(folder.resolve("history")) : Path.of(given);
        Clock clock = Clock.system(ZoneId.of("America/Chicago"));
        try (Wiring wiring = Wiring.open(data, clock, Locale.US)) {
            if (given.isEmpty()) wiring.largeBook().fill(CALLS / CALLS_A_CUSTOMER, CALLS / 5, CALLS, 1, Progress.NONE);
            new HistoryBenchmark(wiring.history(), LocalDate.now(clock), figures).run();
        }
    }

    private void run() {
        long begun = System.nanoTime();
        history.catchUp(Progress.NONE);
        figures.times("history: all calls read for the search", "s", (System.nanoTime() - begun) / 1e9);
        collect();
        ask("nothing narrows it", 60, () -> CallFilter.ALL);
        double floor = figures.times("history: floor, one call's line", "ms", measured(QUESTIONS, () -> {
            CallRow row = any(some);
            history.page(CallFilter.ALL.with(new Narrowing.OfCustomer(row.call().customer())), 1, today);
        }));
        double worst = 0;
        worst = Math.max(worst, ask("one word", QUESTIONS, () -> containing(word())));
        worst = Math.max(worst, ask("two words", QUESTIONS, () -> containing(word() + " " + word())));
        worst = Math.max(worst, ask("three letters", QUESTIONS, () -> containing(beginning(word(), 3))));
        worst = Math.max(worst, ask("one letter", QUESTIONS, () -> containing(beginning(word(), 1))));
        worst = Math.max(worst, ask("a slip of the finger", QUESTIONS, () -> containing(misspelt(word()))));
        worst = Math.max(worst, ask("a phrase", QUESTIONS, () -> containing("\"" + phrase() + "\"")));
        worst = Math.max(
                worst,
                ask(
                        "a word, of one collector",
                        QUESTIONS,
                        () -> containing(word())
                                .with(new Narrowing.HeldBy(any(some).call().collector()))));
        worst = Math.max(
                worst,
                ask(
                        "a word, broken promises",
                        QUESTIONS,
                        () -> containing(word()).with(new Narrowing.Became(new Since(Since.Kind.BROKEN, today)))));
        worst = Math.max(worst, ask("a word, a month, an amount, a length, something missed", QUESTIONS, () -> {
            LocalDate until = today.minusDays(random.nextInt(700));
            return containing(word())
                    .with(new Narrowing.From(until.minusDays(30)))
                    .with(new Narrowing.Until(until))
                    .with(new Narrowing.PromisedAtLeast(new BigDecimal(100 + random.nextInt(2_000))))
                    .with(new Narrowing.TalkedAtMost(java.time.Duration.ofMinutes(2 + random.nextInt(5))))
                    .with(new Narrowing.Missed());
        }));
        figures.ratio("history: slowest median, to the floor", worst, floor);
        double next = figures.times("history: the next page", "ms", measured(QUESTIONS, this::nextPage));
        figures.ratio("history: the next page, to the floor", next, floor);
        double opened = figures.times(
                "history: a call opens",
                "ms",
                measured(QUESTIONS, () -> history.timeline(any(some).call().id())));
        figures.ratio("history: a call opens, to the floor", opened, floor);
    }

    /// Calls from all over the list, and the words of their notes.
    private void collect() {
        Optional<CallFacts> last = Optional.empty();
        for (int i = 0; i < 12; i++) {
            LocalDate until = today.minusDays(60L * i);
            some.addAll(history.page(CallFilter.ALL.with(new Narrowing.Until(until)), last, PAGE, today)
                    .rows());
        }
        for (int i = 0; i < 200; i++)
            history.timeline(any(some).call().id()).moments().forEach(moment -> {
                if (moment instanceof app.callside.review.Moment.Note note) words.add(note.text());
            });
    }

    private void nextPage() {
        history.page(CallFilter.ALL, Optional.of(any(some).call()), PAGE, today);
    }

    private double ask(String what, int times, Supplier<CallFilter> filter) {
        for (int warm = 0; warm < 40; warm++) history.page(filter.get(), PAGE, today);
        return figures.times("history: " + what, "ms", measured(times, () -> history.page(filter.get(), PAGE, today)));
    }

    private static double[] measured(int times, Runnable question) {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            question.run();
            taken[i] = (System.nanoTime() - begun) / 1e6;
        }
        return taken;
    }

    private static CallFilter containing(String typed) {
        return CallFilter.ALL.containing(typed);
    }

    private String word() {
        String[] all = any(words).replaceAll("[^\\p{L}\\d ]", "").strip().split(" +");
        return all[random.nextInt(all.length)];
    }

    private String phrase() {
        String[] all = any(words).replaceAll("[^\\p{L}\\d ]", "").strip().split(" +");
        int from = random.nextInt(Math.max(1, all.length - 2));
        return String.join(" ", List.of(all).subList(from, Math.min(all.length, from + 2)));
    }

    private String misspelt(String word) {
        if (word.length() < 5) return word;
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String beginning(String word, int length) {
        return word.substring(0, Math.min(word.length(), length));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
