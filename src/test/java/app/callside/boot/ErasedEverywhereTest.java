package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallRecord;
import app.callside.call.CallRedactions;
import app.callside.call.RedactedCallStore;
import app.callside.call.store.FileCallJournal;
import app.callside.call.store.JdbcCallStore;
import app.callside.erasure.Erased;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureBooks;
import app.callside.erasure.Place;
import app.callside.erasure.Preview;
import app.callside.erasure.store.JdbcErasureStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.outbox.store.JdbcOutboxStore;
import app.callside.people.AuditEntry;
import app.callside.people.Deed;
import app.callside.recap.SentRecap;
import app.callside.review.CallFilter;
import app.callside.review.SavedView;
import app.callside.review.Span;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure neither a table nor a file of the data folder holds the person's name, number, address or words. */
@SuppressWarnings("NullAway.Init")
class ErasedEverywhereTest {
    /** Of her and nobody else; her words, too. */
    private static final List<String> HERS = List.of(
            "marta",
            "klein",
            "5550142",
            "5550141",
            "5550143",
            "5550199",
            "auditors sign",
            "eleventh",
            "delivery ramp",
            "attn marta");

    /** The chain is never rewritten; what it says of her is counted in the preview. */
    private static final Set<String> CHAIN = Set.of("AUDIT_ENTRY.details");

    private static final String REASON = "She asked for it; Marta Klein wrote on 20 November";

    @TempDir
    Path folder;

    private HarborSupply harbor;

    @BeforeEach
    void open() throws IOException {
        harbor = new HarborSupply(folder).filled();
    }

    @AfterEach
    void close() {
        harbor.close();
    }

    private Erased erase() {
        return harbor.wiring.erasure().erase(harbor.id, "klein, marta", REASON, Progress.NONE);
    }

    private List<String> left() {
        return EveryWord.holding(harbor.wiring.database, HERS, CHAIN);
    }

    @Test
    void noTableHoldsAnythingOfHersAfterwards() {
        assertTrue(left().size() > 30, "she is hardly anywhere: " + left());
        Erased erased = erase();
        assertEquals(List.of(), left());
        assertEquals(2, erased.calls());
        assertEquals(
                List.of(),
                harbor.wiring.finder.find("klein", 20).stream()
                        .filter(hit -> hit.toString().contains("Harbor"))
                        .toList());
    }

    @Test
    void theSearchOfCallsForgetsHerToo() throws IOException {
        assertTrue(found("klein") > 0 && found("ramp") >= 0 && found("\"" + HarborSupply.SENTENCE + "\"") > 0);
        int all = found("");
        erase();
        assertEquals(
                List.of(0, 0, all), List.of(found("klein"), found("\"" + HarborSupply.SENTENCE + "\""), found("")));
        harbor.close();
        assertEquals(List.of(), filesHolding());
        harbor.wiring = Wiring.open(TestDatabase.ready(harbor.data), harbor.clock, () -> 0, Locale.US);
        assertEquals(List.of(0, all), List.of(found("klein"), found("")));
    }

    private int found(String words) {
        return harbor.wiring
                .history()
                .page(CallFilter.ALL.containing(words), 1, harbor.today())
                .total();
    }

    @Test
    void viewsThatComeToTheSameNameKeepOneOfTheirOwn() {
        harbor.wiring.finished.views.keep("Klein, Marta", CallFilter.ALL.containing("Marta Klein"), Span.ALL);
        erase();
        assertEquals(
                List.of("[erased]", "[erased] 2"),
                harbor.wiring.finished.views.all().stream().map(SavedView::name).toList());
    }

    @Test
    void aCallWhoseCorrectionAloneNamesHerIsSearchedAnew() {
        CallRecord pauls = harbor.wiring.callStore.ofCustomer(harbor.id, 9).stream()
                .filter(call -> call.spokeTo().contains("Paul"))
                .findFirst()
                .orElseThrow();
        harbor.wiring.history().correct(pauls.id(), "the zeppelin order was agreed with Marta Klein");
        assertEquals(1, found("\"with marta klein\""));
        erase();
        assertEquals(List.of(0, 1), List.of(found("\"with marta klein\""), found("zeppelin")));
    }

    @Test
    void thePreviewCountsWhatTheErasureThenDoes() {
        Map<String, String> before = EveryWord.in(harbor.wiring.database);
        Preview preview = harbor.wiring.erasure().preview(harbor.id, "MARTA KLEIN");
        assertEquals(before, EveryWord.in(harbor.wiring.database));
        assertEquals(List.of(), preview.obstacles());
        assertTrue(preview.contact());
        assertEquals(2, preview.calls());
        assertEquals(2, preview.linesOfTheirs());
        assertEquals(1, preview.drafts());
        for (Place place : Place.values()) assertTrue(preview.in(place) > 0, () -> "nothing in " + place);
        assertEquals(List.of("letter of Marta Klein.txt"), preview.byHand().documents());
        Erased erased = erase();
        assertEquals(preview.calls(), erased.calls());
        assertEquals(preview.places().values().stream().mapToInt(one -> one).sum(), erased.rows());
    }

    @Test
    void noFileOfTheDataFolderHoldsIt() throws IOException {
        harbor.close();
        assertTrue(filesHolding().contains("callside.mv.db"), "the words are not looked for in the right way");
        harbor.wiring = Wiring.open(TestDatabase.ready(harbor.data), harbor.clock, () -> 0, Locale.US);
        erase();
        harbor.close();
        assertEquals(List.of(), filesHolding());
    }

    private List<String> filesHolding() throws IOException {
        List<String> found = new ArrayList<>();
        try (var all = Files.walk(harbor.data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (HERS.stream().anyMatch(bytes::contains))
                    found.add(file.getFileName().toString());
            }
        }
        return found;
    }

    @Test
    void whatIsPackedIntoAnOldMailIsUnpackedAndBlanked() {
        assertTrue(left().contains("OUTGOING_MAIL.content: 5550143"), () -> "it is not looked into: " + left());
        erase();
        String mails = harbor
                .wiring
                .database
                .read(h -> h.createQuery(
                                "select content from outgoing_mail where recipient = 'paul.ortega@harbor.example'")
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(one -> new String(Base64.getDecoder().decode(one), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertTrue(mails.contains("Papers for [erased]"), mails);
        assertTrue(mails.contains("To: [erased] <paul.ortega@harbor.example>"), mails);
        assertTrue(mails.contains("USD 4,190.00: see https://pay.example/?to=[erased]&n=2340, [erased]"), mails);
        assertTrue(mails.contains("[[erased] note.txt]"), mails);
    }

    @Test
    void aCrashRightAfterTheCommitIsMadeGoodAtTheNextStart() throws IOException {
        CallRecord first = harbor.wiring
                .callStore
                .call(harbor.wiring.callStore.ofCustomer(harbor.id, 9).getLast().id())
                .orElseThrow();
        harbor.wiring.close();
        leaveJournal(first);
        harbor.wiring = Wiring.open(TestDatabase.ready(harbor.data), harbor.clock, () -> 0, Locale.US);
        assertTrue(found("klein") > 0);
        Erasure crashing = over(new JdbcCallStore(harbor.wiring.database), () -> {
            throw new OutOfMemoryError("the program ends here");
        });
        assertThrows(
                OutOfMemoryError.class, () -> crashing.erase(harbor.id, HarborSupply.MARTA, REASON, Progress.NONE));
        assertTrue(Files.exists(harbor.wiring.drafts().resolve("recap.eml")));
        harbor.close();
        assertTrue(filesHolding().contains("recap.eml"), () -> "nothing is left to do");
        harbor.wiring = Wiring.open(TestDatabase.ready(harbor.data), harbor.clock, () -> 0, Locale.US);
        assertFalse(Files.exists(harbor.wiring.drafts().resolve("recap.eml")));
        assertEquals(List.of(), left());
        assertTrue(harbor.wiring.erasure().resume(), "there is nothing left to do");
        harbor.close();
        assertEquals(List.of(), filesHolding());
    }

    /** A journal file that could not be removed when the call was finished. */
    private void leaveJournal(CallRecord call) throws IOException {
        try (var journal = new FileCallJournal(harbor.data.resolve("journal"), harbor.clock)) {
            call.events().forEach(event -> journal.append(call.id(), event));
            journal.flush();
        }
        assertTrue(filesHolding().stream().anyMatch(name -> name.endsWith(".cj")));
    }

    @Test
    void whatCouldNotBeClearedIsSaidAndStaysToBeDone() throws IOException {
        Path stubborn = Files.createDirectories(harbor.wiring.drafts().resolve("Marta Klein.eml"));
        Files.writeString(stubborn.resolve("x"), "a folder that is not empty can't be removed like a file");
        harbor.wiring.database.inOne(
                () -> new JdbcErasureStore(harbor.wiring.database).owe(List.of("drafts/Marta Klein.eml")));
        Erased erased = erase();
        assertFalse(erased.isCleared());
        assertTrue(harbor.wiring.erasureWords().done(erased).endsWith("are cleared when Callside starts next."));
        Files.delete(stubborn.resolve("x"));
        assertTrue(harbor.wiring.erasure().resume());
        assertFalse(Files.exists(stubborn));
        assertEquals(List.of(), left());
    }

    @Test
    void whatTheCollectorWroteKeepsItsAmountsAndOthersTheirNames() {
        erase();
        List<CallRecord> calls = harbor.wiring.callStore.ofCustomer(harbor.id, 9);
        String notes = calls.stream().map(call -> text(call)).reduce("", String::concat);
        assertTrue(notes.contains("Spoke to [erased], direct [erased], pays USD 4,190.00 for 2340"), notes);
        assertTrue(notes.contains("She said [erased] and hung up"), notes);
        assertTrue(notes.contains("Paul says [erased] is on leave; the boxes are on the ramp"), notes);
        assertTrue(notes.contains("ask Paul again in May"), notes);
        var promise = harbor.wiring.agreed.promises.ofCustomer(harbor.id).getFirst();
        assertEquals("[erased]", promise.promisedBy());
        assertEquals("once [erased] is back", promise.condition());
        assertEquals("USD 4190.00", promise.total().toString());
        assertEquals("Paul Ortega", harbor.contact("Paul Ortega").name());
        assertEquals(
                1,
                harbor.wiring
                        .ledger
                        .account(harbor.id, harbor.today())
                        .contacts()
                        .size());
    }

    private String text(CallRecord call) {
        return harbor.wiring.callStore.call(call.id()).orElseThrow().notes() + "\n";
    }

    @Test
    void whatWentOutKeepsItsFormAndItsAmounts() {
        erase();
        List<SentRecap> sent = harbor.wiring.callStore.ofCustomer(harbor.id, 9).stream()
                .flatMap(call -> harbor.wiring.sentRecaps.of(call.id()).stream())
                .toList();
        assertEquals(
                List.of(SentRecap.Form.SPOKEN, SentRecap.Form.EMAIL, SentRecap.Form.LETTER),
                sent.stream().map(SentRecap::form).toList());
        for (SentRecap one : sent) {
            String words = EveryWord.text(one.content());
            assertTrue(words.contains("4,190.00"), words);
            assertTrue(words.contains("[erased]"), words);
        }
    }

    @Test
    void amountsDaysCountsAndTimesStay() {
        Map<String, String> before = figures();
        erase();
        assertEquals(before, figures());
    }

    private Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        Map<String, String> all = EveryWord.in(harbor.wiring.database);
        for (String table : List.of("INVOICE", "PAYMENT", "INSTALMENT", "DOCUMENT_REQUEST", "STANDING"))
            all.forEach((place, said) -> {
                if (place.startsWith(table + ".")) figures.put(place, said);
            });
        for (String place : List.of(
                "CALL_RECORD.started_at",
                "CALL_RECORD.ended_at",
                "CALL_RECORD.talk_ms",
                "CALL_RECORD.hold_ms",
                "CALL_RECORD.disposition",
                "CALL_RECORD.said",
                "CALL_RECORD.must_say",
                "CALL_EVENT.type",
                "CALL_EVENT.at_ms",
                "DISPUTE.amount_minor",
                "DISPUTE.due_on",
                "PROMISE.promised_on",
                "FOLLOW_UP.due_on",
                "SENT_RECAP.sent_at",
                "OUTGOING_MAIL.state")) figures.put(place, all.getOrDefault(place, "?"));
        return figures;
    }

    @Test
    void theChainHoldsTheSealsFitAndALaterChangeIsFound() {
        erase();
        assertTrue(harbor.wiring.trail.check().isWhole());
        assertEquals(List.of(), harbor.wiring.sealedCalls.changed());
        assertEquals(
                2,
                harbor.wiring
                        .trail
                        .page(Optional.of(Deed.CALL_REDACTED), "", 0, 9)
                        .total());
        String call = change("update call_record set recap = 'they agreed to pay twice' where spoke_to = '[erased]'");
        assertEquals(List.of(call), harbor.wiring.sealedCalls.changed());
    }

    @Test
    void onlyARedactionGivesACallANewSeal() {
        String call =
                change("update call_record set recap = 'they agreed to pay twice' where spoke_to = 'Marta Klein'");
        assertEquals(List.of(call), harbor.wiring.sealedCalls.changed());
        CallRecord now = harbor.wiring.callStore.ofCustomer(harbor.id, 9).stream()
                .filter(one -> one.id().toString().equals(call))
                .findFirst()
                .orElseThrow();
        harbor.wiring.trail.tell(
                Deed.CALL_CORRECTED, call, "redacted sha256 " + "0".repeat(64)); // and no other entry does
        assertEquals(List.of(call), harbor.wiring.sealedCalls.changed());
        Refused refused = assertThrows(Refused.class, this::erase);
        assertEquals("erasure.changed", refused.fault().key());
        assertEquals(now.recap(), "they agreed to pay twice");
        assertFalse(left().isEmpty());
    }

    /** Behind the program's back. */
    private String change(String sql) {
        return harbor.wiring.database.inOne(() -> {
            harbor.wiring.database.write(h -> h.execute(sql));
            return harbor.wiring.database.read(
                    h -> h.createQuery("select id from call_record where recap = 'they agreed to pay twice'")
                            .mapTo(String.class)
                            .one());
        });
    }

    @Test
    void theTrailSaysThatAndWhyButNotWhom() {
        long contact = harbor.contact(HarborSupply.MARTA).id().value();
        erase();
        List<AuditEntry> told = new ArrayList<>();
        harbor.wiring.trail.each(told::add);
        List<AuditEntry> fresh = told.stream()
                .filter(one -> Set.of(Deed.PERSON_ERASED, Deed.CALL_REDACTED).contains(one.deed()))
                .toList();
        assertEquals(3, fresh.size());
        AuditEntry entry = fresh.getLast();
        assertEquals(String.valueOf(harbor.id.value()), entry.subject());
        assertTrue(entry.details().startsWith("contact " + contact + ": 2 calls, "), entry.details());
        assertTrue(entry.details().endsWith("She asked for it; [erased] wrote on 20 November"), entry.details());
        assertTrue(fresh.stream()
                .noneMatch(one -> one.toString().toLowerCase(Locale.ROOT).contains("klein")));
    }

    @Test
    void finishingACallApprovingAndErasingTellTheTrailNoWordOfAnybody() {
        List<AuditEntry> told = new ArrayList<>();
        harbor.wiring.trail.each(told::add);
        assertTrue(told.stream().anyMatch(one -> one.deed() == Deed.CALL_FINISHED));
        assertEquals(
                List.of(),
                told.stream().filter(one -> one.details().contains("Klein")).toList());
        // as an older program told of a correction: the chain is never rewritten, so the preview says so
        harbor.wiring.database.inOne(
                () -> harbor.wiring.trail.tell(Deed.CALL_CORRECTED, "1", "Harbor Supply: it was Marta Klein"));
        assertEquals(
                1,
                harbor.wiring
                        .erasure()
                        .preview(harbor.id, HarborSupply.MARTA)
                        .byHand()
                        .trailEntries());
    }

    @Test
    void whateverFailsInTheMiddleLeavesEverythingAsItWas() {
        Map<String, String> before = EveryWord.in(harbor.wiring.database);
        var calls = new JdbcCallStore(harbor.wiring.database);
        RedactedCallStore failing = new RedactedCallStore() {
            private int redacted;

            @Override
            public void redact(CallRecord call) {
                calls.redact(call);
                if (++redacted == 2) throw new IllegalStateException("the disk is full");
            }
        };
        assertThrows(
                IllegalStateException.class,
                () -> over(failing).erase(harbor.id, HarborSupply.MARTA, REASON, Progress.NONE));
        assertEquals(before, EveryWord.in(harbor.wiring.database));
        assertTrue(Files.exists(harbor.wiring.drafts().resolve("recap.eml")));
        assertTrue(harbor.wiring.trail.check().isWhole());
    }

    @Test
    void whoeverStopsItFindsEverythingAsItWas() {
        Map<String, String> before = EveryWord.in(harbor.wiring.database);
        Progress stopped = new Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                Refused.class, () -> harbor.wiring.erasure().erase(harbor.id, HarborSupply.MARTA, REASON, stopped));
        assertEquals(before, EveryWord.in(harbor.wiring.database));
    }

    private Erasure over(RedactedCallStore failing) {
        return over(failing, () -> {});
    }

    private Erasure over(RedactedCallStore failing, Runnable searched) {
        Wiring wiring = harbor.wiring;
        return new Erasure(
                new ErasureBooks(
                        new JdbcLedgerStore(wiring.database),
                        wiring.callStore,
                        wiring.journal,
                        wiring.agreed.promises,
                        wiring.agreed.disputes,
                        wiring.shelf,
                        new JdbcOutboxStore(wiring.database),
                        searched,
                        List::of,
                        () -> 0,
                        wiring.phones,
                        wiring.countries,
                        harbor.data),
                new JdbcErasureStore(wiring.database),
                new CallRedactions(failing, wiring.sealedCalls, wiring.trail, wiring.seat),
                wiring.retention,
                wiring.seat,
                wiring.trail,
                wiring.database,
                harbor.clock,
                wiring.erasureWords());
    }
}
