package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallPlan;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.deck.CallKind;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.people.DeskProfile;
import app.callside.recap.SentRecap;
import app.callside.review.CallFilter;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and notes that mean ill or are merely strange, from the import to every form in which they leave. */
@Tag("X1")
class BadInputsTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);
    private static final String HEADS = "Customer No,Customer,Contact,Invoice No,Due Date,Open Amount\n";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Wiring wiring;

    @BeforeEach
    void open() {
        wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), MONDAY, Locale.US);
        wiring.house.introduce(new DeskProfile("Dana Reyes", "Ridgeway", "+1 312 555 0100"));
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void bringIn(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), HEADS + rows);
        wiring.intake().run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
    }

    private static String cell(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    private Customer customer() {
        CustomerId id = wiring.ledger.standingsOn(TODAY).getFirst().customer();
        return wiring.ledger.account(id, TODAY).customer();
    }

    private CallRecord call(Customer customer, String person, String... notes) {
        LiveCall call = wiring.calls.open(new CallPlan(
                customer.id(), customer.name(), "Dana Reyes", CallKind.FOLLOW_UP, person, "", "a date", "yes"));
        call.confirm(new RightParty(person, "AP", "", "a@b.example"));
        for (int i = 0; i < notes.length; i++) call.type(i, notes[i]);
        call.hangUp();
        return wiring.calls.finish(
                EndedCall.of(call),
                new Finish(Outcome.of(Disposition.REFUSED), false, Optional.empty(), "none", "", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neil \"Quick\" & Söhne",
                "👩‍👩‍👧‍👦 Bäckerei 😀",
                "شركة النور للتجارة",
                "'; DROP TABLE customer; --",
                "{{amount}} {{{x}}} ${y} %s%n",
                "=HYPERLINK(\"http://x.example\";\"pay\")",
                "＝1+1",
                "<b onload=alert(1)>Bold & Co</b>",
                "../../etc/passwd",
                "C:\\con\\nul"
            })
    void anyNameGoesInAndComesOutOfEveryForm(String name) throws IOException {
        bringIn(cell(name) + "," + cell(name) + "," + cell(name) + ",INV-1,2026-10-01,10.00\n");
        Customer customer = customer();
        assertEquals(name, customer.name());
        CallRecord call = call(customer, name, name, "\"" + name + "\"");
        assertEquals(name, wiring.callStore.call(call.id()).orElseThrow().customerName());
        assertEquals(List.of(), wiring.sealedCalls.changed());
        leaves(call.id(), name);
        Path file = folder.resolve("hand-over.zip");
        wiring.handOver.handOver(customer.id(), TODAY, "Dana Reyes", file);
        assertTrue(app.callside.escalation.HandOverCheck.of(file).isWhole());
        wiring.finder.find(name, 5);
        wiring.history().page(CallFilter.ALL.containing(name), 5, TODAY);
        DocumentOnFile document = wiring.shelf.put(
                name + ".pdf", new byte[] {1, 2, 3}, customer.id(), Optional.empty(), DocumentKind.values()[0], "Dana");
        Path opened = wiring.shelf.open(document);
        assertTrue(opened.toRealPath().startsWith(folder.toRealPath()), "it leaves its folder: " + opened);
        assertTrue(Files.isRegularFile(opened));
    }

    /** As the worklist has it. */
    private BigDecimal owed() {
        return wiring.ledger.standingsOn(TODAY).getFirst().aging().slots().values().stream()
                .map(slot -> slot.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> written(CallId call) {
        return wiring.callStore.call(call).orElseThrow().events().stream()
                .filter(CallEvent.LineTyped.class::isInstance)
                .map(event -> ((CallEvent.LineTyped) event).text())
                .toList();
    }

    private void leaves(CallId call, String name) throws IOException {
        for (SentRecap.Form form : SentRecap.Form.values()) {
            String text = new String(wiring.recap(call, form).orElseThrow(), StandardCharsets.UTF_8);
            int page = text.indexOf("text/html");
            assertTrue(form != SentRecap.Form.EMAIL || page > 0, "an e-mail has a page");
            assertFalse(page > 0 && text.substring(page).contains("<b onload"), "HTML of a name runs in the mail");
        }
        for (TableFormat format : TableFormat.values())
            wiring.export().write(CallFilter.ALL, TODAY, folder.resolve("calls." + format), format, Progress.NONE);
        String csv = Files.readString(folder.resolve("calls.CSV"));
        if (name.startsWith("=") || name.startsWith("＝"))
            assertTrue(csv.contains("'" + name.replace("\"", "\"\"")), "a formula leaves as one: " + csv);
    }

    /** They were kept as they came: PostgreSQL refuses the one, and the others came back as something else. */
    @Test
    void whatNoStoreKeepsIsLeftOutOnTheWayIn() throws IOException {
        bringIn(cell("K1") + "," + cell("Ac\u0007me \u202eetil\u202c Ltd")
                + ",\u200bAnn\u001b[2J,INV-1,2026-10-01,10.00\n");
        Customer customer = customer();
        assertEquals("Acme etil Ltd", customer.name());
        CallRecord call = call(customer, "Ann\u0000", "nul \u0000, half \ud800, back \u202e04.21");
        assertEquals(List.of("nul , half \ufffd, back 04.21"), written(call.id()));
        assertEquals(List.of(), wiring.sealedCalls.changed());
        leaves(call.id(), customer.name());
    }

    @Test
    void aNoteOfAMegabyteSurvivesACutOffAndIsFinished() throws IOException {
        bringIn("K1,Acme,Ann,INV-1,2026-10-01,10.00\n");
        String note = "x7 ".repeat(350_000);
        Customer customer = customer();
        LiveCall cut = wiring.calls.open(new CallPlan(
                customer.id(), customer.name(), "Dana Reyes", CallKind.FOLLOW_UP, "Ann", "", "a date", "yes"));
        cut.type(0, note);
        cut.type(1, "and on");
        wiring.close();
        wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), MONDAY, Locale.US);
        LiveCall back = wiring.calls.cutOff(_ -> true).orElseThrow();
        assertEquals(note, back.lines().getFirst().text());
        assertEquals("and on", back.lines().getLast().text());
        back.hangUp();
        CallRecord kept = wiring.calls.finish(
                EndedCall.of(back),
                new Finish(Outcome.of(Disposition.REFUSED), false, Optional.empty(), "none", "", 0));
        assertEquals(note, written(kept.id()).getFirst());
        assertEquals(
                1,
                wiring.history().page(CallFilter.ALL.containing("x7"), 5, TODAY).total());
        leaves(kept.id(), "Acme");
    }

    /** Twenty megabytes made a record that the journal does not read again, and all behind it was lost. */
    @Test
    void aNoteLongerThanTheJournalTakesKeepsItsBeginningAndWhatFollows() throws IOException {
        bringIn("K1,Acme,Ann,INV-1,2026-10-01,10.00\n");
        LiveCall cut = wiring.calls.open(
                new CallPlan(customer().id(), "Acme", "Dana Reyes", CallKind.FOLLOW_UP, "Ann", "", "a date", "yes"));
        cut.type(0, "beginning " + "\u00e9".repeat(20_000_000));
        cut.type(1, "and on");
        wiring.close();
        wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), MONDAY, Locale.US);
        LiveCall back = wiring.calls.cutOff(_ -> true).orElseThrow();
        assertTrue(back.lines().getFirst().text().startsWith("beginning "));
        assertEquals("and on", back.lines().getLast().text());
    }

    @Test
    void aHundredThousandInvoicesOfOneCustomer() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100_000; i++)
            rows.append("K1,Acme,Ann,INV-").append(i).append(",2026-10-01,10.01\n");
        bringIn(rows.toString());
        CustomerId id = customer().id();
        assertEquals(100_000, wiring.ledger.account(id, TODAY).openInvoices().size());
        assertEquals("1001000.00", owed().toPlainString());
        assertEquals(
                100_000,
                wiring.dossiers.gather(id, TODAY).account().openInvoices().size());
        assertFalse(wiring.finder.find("INV-99999", 5).isEmpty());
    }

    /** Beyond what can be counted in the smallest unit: said, and nothing of it kept. */
    @Test
    void sumsBeyondCountingAreRefusedNotWrong() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2000; i++)
            rows.append("K1,Acme,Ann,INV-").append(i).append(",2026-10-01,\"9,999,999,999,999.99\"\n");
        try {
            bringIn(rows.toString());
            assertEquals(new BigDecimal("9999999999999.99").multiply(BigDecimal.valueOf(2000)), owed());
        } catch (Refused refused) {
            assertTrue(wiring.ledger.isEmpty(), refused.fault().toString());
        }
    }

    @Test
    void aMillionColumnsAreRefusedOrRead() throws IOException {
        Path file = folder.resolve("wide.csv");
        Files.writeString(
                file, "Customer,Invoice No,Due Date,Open Amount" + ",x".repeat(1_000_000) + "\nA,1,2026-10-01,5\n");
        assertThrows(Refused.class, () -> wiring.intake().preview(file, ImportOptions.FROM_FILE, Progress.NONE));
        assertTrue(wiring.ledger.isEmpty());
    }

    /** Every table is there, and answers, with nothing in it. */
    @Test
    void anEmptyStoreAnswersEverything() throws IOException {
        assertTrue(wiring.ledger.isEmpty());
        assertEquals(List.of(), wiring.ledger.standingsOn(TODAY));
        assertEquals(List.of(), wiring.finder.find("anything", 5));
        assertEquals(0, wiring.history().page(CallFilter.ALL, 5, TODAY).total());
        for (TableFormat format : TableFormat.values())
            wiring.export().write(CallFilter.ALL, TODAY, folder.resolve("none." + format), format, Progress.NONE);
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(
                    4,
                    written.filter(one -> one.getFileName().toString().startsWith("none."))
                            .count());
        }
        assertEquals(Optional.empty(), wiring.trail.check().broken());
    }
}
