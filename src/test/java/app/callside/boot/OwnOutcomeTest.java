package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.account.AccountEvent;
import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.call.CallId;
import app.callside.call.CallPlan;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.deck.CallKind;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.FilterWords;
import app.callside.review.Narrowing;
import app.callside.review.NarrowingText;
import app.callside.testing.SampleStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that ended with an outcome of the house's own, wherever calls are read. */
@SuppressWarnings("NullAway.Init")
@Tag("C6")
class OwnOutcomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Outcome BOUNCED = new Outcome(Disposition.REFUSED, "BOUNCED", "Debit bounced");
    private static final Outcome MOVED = new Outcome(Disposition.WRONG_NUMBER, "MOVED", "Has moved");

    @TempDir
    Path folder;

    private Wiring wiring;
    private CallFacts some;
    private CallId bounced;
    private CallId moved;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        wiring.dispositions.add(BOUNCED.code(), BOUNCED.own(), BOUNCED.disposition());
        wiring.dispositions.add(MOVED.code(), MOVED.own(), MOVED.disposition());
        some = shown(CallFilter.ALL).getFirst();
        bounced = call(BOUNCED);
        moved = call(MOVED);
        wiring.dispositions.reword("BOUNCED", "Came back unpaid");
        wiring.dispositions.retire("MOVED", true);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private CallId call(Outcome outcome) {
        LiveCall live = wiring.calls.open(new CallPlan(
                some.customer(),
                some.customerName(),
                "Dana Reyes",
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "",
                "A date",
                "all clear"));
        live.hangUp();
        return wiring.calls
                .finish(EndedCall.of(live), new Finish(outcome, false, Optional.empty(), "they call", "", 7))
                .id();
    }

    private List<CallFacts> shown(CallFilter filter) {
        return wiring.history().page(filter, 200, TODAY).rows().stream()
                .map(CallRow::call)
                .toList();
    }

    private List<CallId> found(Narrowing... parts) {
        CallFilter filter = CallFilter.ALL;
        for (Narrowing part : parts) filter = filter.with(part);
        return shown(filter).stream().map(CallFacts::id).toList();
    }

    @Test
    void theHistoryShowsItInTheWordsOfThenAndFindsItByItsCodeAndByWhatItCountsAs() {
        assertEquals(List.of(bounced), found(new Narrowing.OwnOutcome("BOUNCED")));
        assertEquals(List.of(moved), found(new Narrowing.OwnOutcome("MOVED")));
        assertTrue(found(new Narrowing.Outcome(Disposition.REFUSED)).contains(bounced));
        assertTrue(found(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY)).contains(bounced));
        assertFalse(found(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY)).contains(moved));
        assertEquals(
                BOUNCED,
                shown(CallFilter.ALL.with(new Narrowing.OwnOutcome("BOUNCED")))
                        .getFirst()
                        .outcome());
        CallFilter asked = CallFilter.ALL.with(new Narrowing.OwnOutcome("BOUNCED"));
        assertEquals(asked, NarrowingText.read(NarrowingText.write(asked)));
        assertEquals("Outcome BOUNCED", FilterWords.of(asked, wiring.messages, wiring.formats));
    }

    @Test
    void theTimelineOfTheAccountTheCallAndItsSealHaveItAsItWasChosen() {
        assertTrue(wiring.accountHistory.page(some.customer(), TODAY, 0, 50).stream()
                .anyMatch(event -> event instanceof AccountEvent.Called called
                        && called.call().equals(bounced)
                        && called.outcome().equals(BOUNCED)));
        assertEquals(BOUNCED, wiring.history().timeline(bounced).call().outcome());
        assertEquals(List.of(), wiring.sealedCalls.changed());
        wiring.database.inOne(() -> wiring.database.write(
                h -> h.execute("update call_own_disposition set words = 'Paid' where code = 'BOUNCED'")));
        assertEquals(List.of(bounced.toString()), wiring.sealedCalls.changed());
    }

    @Test
    void figuresCountItAsTheStandardOne() {
        List<String> counted = wiring.database.read(h -> h.createQuery(
                        "select distinct disposition from call_day where held_on = :day and disposition in ('REFUSED',"
                                + " 'WRONG_NUMBER', 'BOUNCED', 'MOVED') order by 1")
                .bind("day", TODAY)
                .mapTo(String.class)
                .list());
        assertEquals(List.of("REFUSED", "WRONG_NUMBER"), counted);
    }

    @Test
    void everyFileThatIsTakenOutHasItWithWhatItCountsAs() throws IOException {
        CallFilter own = CallFilter.ALL.with(new Narrowing.OwnOutcome("BOUNCED"));
        for (TableFormat format : TableFormat.values()) {
            Path file = folder.resolve("calls." + format.name());
            assertEquals(1, wiring.export().write(own, TODAY, file, format, Progress.NONE));
            String text = text(file, format);
            assertTrue(text.contains("Debit bounced"), format + ": " + text);
            assertTrue(text.contains("Refused"), format + ": " + text);
        }
    }

    private static String text(Path file, TableFormat format) throws IOException {
        return switch (format) {
            case CSV, JSON -> Files.readString(file);
            case PDF -> pdf(Files.readAllBytes(file));
            case XLSX -> {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    StringBuilder all = new StringBuilder();
                    for (var entry : zip.stream().toList())
                        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    yield all.toString();
                }
            }
        };
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theHandOverTellsOfItInTheWordsOfThen() throws Exception {
        Path file = folder.resolve("over.zip");
        wiring.handOver.handOver(some.customer(), TODAY, "Dana Reyes", file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var chronology = zip.stream()
                    .filter(entry ->
                            entry.getName().endsWith(".pdf") && entry.getName().contains("chronology"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(pdf(zip.getInputStream(chronology).readAllBytes()).contains("Debit bounced"));
        }
    }

    @Test
    void afterARestartTheSameOnesAreThere() {
        var before = wiring.dispositions.own();
        wiring.close();
        wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), Clock.systemUTC(), Locale.US);
        assertEquals(before, wiring.dispositions.own());
    }
}
