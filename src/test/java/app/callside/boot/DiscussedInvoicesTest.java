package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.account.AccountEvent;
import app.callside.call.CallPlan;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.review.CallFilter;
import app.callside.testing.SampleStore;
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

/** The invoices that a call was about stand in its record, and wherever that is read. */
@SuppressWarnings("NullAway.Init")
@Tag("C6")
class DiscussedInvoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Wiring wiring;
    private CustomerId customer;
    private String number;
    private CallRecord call;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        customer = wiring.worklist.on(TODAY).getFirst().standing().customer();
        List<Invoice> items = wiring.ledger.account(customer, TODAY).items();
        number = items.getLast().number();
        LiveCall live = wiring.calls.open(
                new CallPlan(customer, "", "Dana Reyes", CallKind.FOLLOW_UP, "Marta Klein", "", "A date", "all clear"));
        live.type(0, "asks again about " + number.toLowerCase(Locale.ROOT) + ", as on 12.03.2026");
        live.hangUp();
        call = wiring.calls.finish(
                EndedCall.of(live),
                new Finish(Outcome.of(Disposition.CALL_BACK), false, Optional.empty(), "they call", "", 7));
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void theRecordTheAccountAndTheHandOverNameThem() throws Exception {
        assertEquals(List.of(number), call.invoices());
        assertEquals(
                List.of(number), wiring.callStore.call(call.id()).orElseThrow().invoices());
        assertEquals(
                List.of(number),
                wiring.callStore.ofCustomer(customer, 1).getFirst().invoices());
        assertTrue(wiring.accountHistory.page(customer, TODAY, 0, 50).stream()
                .anyMatch(event -> event instanceof AccountEvent.Called called
                        && called.call().equals(call.id())
                        && called.invoices().equals(List.of(number))));
        Path file = folder.resolve("over.zip");
        wiring.handOver.handOver(customer, TODAY, "Dana Reyes", file);
        try (ZipFile zip = new ZipFile(file.toFile());
                var pdf = Loader.loadPDF(
                        zip.getInputStream(zip.getEntry("chronology.pdf")).readAllBytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("about " + number), text);
        }
    }

    @Test
    void theSealKnowsThem() {
        assertEquals(List.of(), wiring.sealedCalls.changed());
        wiring.database.inOne(() -> wiring.database.write(
                h -> h.createUpdate("update call_invoice set number = 'another' where call_id = :id")
                        .bind("id", call.id().toString())
                        .execute()));
        assertEquals(List.of(call.id().toString()), wiring.sealedCalls.changed());
    }

    @Test
    void theCallsOfTheSampleHaveThemToo() {
        assertTrue(wiring.history().page(CallFilter.ALL, 200, TODAY).rows().stream()
                .map(row -> wiring.callStore.call(row.call().id()).orElseThrow())
                .anyMatch(one -> !one.invoices().isEmpty()));
    }
}
