package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.agenda.Agenda;
import app.callside.agenda.AgendaItem;
import app.callside.base.work.Progress;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.Period;
import app.callside.figures.Value;
import app.callside.ledger.CustomerId;
import app.callside.review.CallFilter;
import app.callside.testing.TestDatabase;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Reason;
import app.callside.worklist.WorklistEntry;
import app.callside.worklist.WorklistFigures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens the sample book, on whatever day, finds something on every screen. */
class LivingDeskTest {
    private static final ZoneId DESK = ZoneId.of("America/Chicago");

    @TempDir
    Path folder;

    private static FigureSheet figures(Wiring wiring, LocalDate today) {
        return wiring.figures()
                .of(Period.of(Period.Kind.LAST_30_DAYS, today), Optional.empty(), Progress.NONE)
                .orElseThrow();
    }

    private static long counted(FigureSheet sheet, FigureKind kind) {
        return sheet.figure(kind).parts().getFirst().now() instanceof Value.Count count ? count.number() : 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-27", "2026-11-28", "2026-12-01", "2027-01-01", "2027-02-28"})
    void everyScreenHasSomethingToShow(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 40).atZone(DESK).toInstant(), DESK);
        try (Wiring wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), clock, Locale.US)) {
            wiring.fillSample();
            assertTrue(wiring.sample.isOpen());
            wiring.worklist.rollTo(today);
            List<WorklistEntry> list = wiring.worklist.on(today);
            Set<String> reasons = list.stream()
                    .map(entry -> entry.reason().getClass().getSimpleName())
                    .collect(Collectors.toSet());
            Agenda agenda = wiring.agreed.agenda.on(today);
            FigureSheet sheet = figures(wiring, today);
            CustomerId first = list.getFirst().standing().customer();
            assertAll(
                    today.toString(),
                    () -> assertTrue(list.size() > 20, list.size() + " on the list"),
                    () -> assertTrue(reasons.size() >= 4, reasons.toString()),
                    () -> assertTrue(
                            list.getFirst().reason() instanceof Reason.BrokenPromise, "nothing broken comes first"),
                    () -> assertTrue(
                            wiring.worklist.figures(QueueFilter.ALL, today).values().stream()
                                            .mapToInt(WorklistFigures::dueToday)
                                            .sum()
                                    > 0,
                            "no promise is due today"),
                    () -> assertTrue(
                            agenda.items().stream()
                                            .map(AgendaItem::getClass)
                                            .distinct()
                                            .count()
                                    >= 3,
                            "the agenda has one kind of thing only"),
                    () -> assertFalse(agenda.in(Agenda.Part.TODAY).isEmpty(), "nothing is due today"),
                    () -> assertFalse(agenda.in(Agenda.Part.OVERDUE).isEmpty(), "nothing is overdue"),
                    () -> assertFalse(
                            wiring.accountHistory.page(first, today, 0, 10).isEmpty(),
                            "the first account has no history"),
                    () -> assertFalse(wiring.shelf.of(first).isEmpty(), "the first account has no document"),
                    () -> assertTrue(counted(sheet, FigureKind.CALLS) > 20, "the figures count hardly a call"),
                    () -> assertTrue(counted(sheet, FigureKind.PROMISES) > 5, "nor a promise"),
                    () -> assertTrue(
                            sheet.figures().values().stream()
                                    .noneMatch(one -> one.parts().isEmpty()),
                            "a figure has nothing to count"),
                    () -> assertFalse(sheet.disputes().isEmpty(), "no dispute is counted"),
                    () -> assertTrue(sheet.aging().size() > 3, "receivables have no course"),
                    () -> assertTrue(
                            wiring.history().page(CallFilter.ALL, 1, today).total() > 50, "hardly a call is there"));
        }
    }
}
