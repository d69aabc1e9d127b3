package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.LiveCall;
import app.callside.dispute.Decision;
import app.callside.dispute.Ruling;
import app.callside.erasure.Obstacle;
import app.callside.erasure.Preview;
import app.callside.intake.ImportResult;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.outbox.OutgoingMail;
import app.callside.people.Role;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What forbids an erasure, what an import does about it, and who may do it. */
@SuppressWarnings("NullAway.Init")
class ErasureRulesTest {
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

    private Preview preview() {
        return harbor.wiring.erasure().preview(harbor.id, HarborSupply.MARTA);
    }

    private void erase() {
        harbor.wiring.erasure().erase(harbor.id, HarborSupply.MARTA, "asked on paper", Progress.NONE);
    }

    /** One reason, in the preview and in the refusal; nothing is changed by it. */
    private void assertForbidden(Obstacle.Kind kind, String day) {
        List<Obstacle> found = preview().obstacles();
        assertEquals(List.of(kind), found.stream().map(Obstacle::kind).toList());
        assertEquals(
                Optional.of(day).filter(one -> !one.isEmpty()).map(LocalDate::parse),
                found.getFirst().day());
        Map<String, String> before = EveryWord.in(harbor.wiring.database);
        Refused refused = assertThrows(Refused.class, this::erase);
        assertEquals("erasure.forbidden", refused.fault().key());
        assertEquals(
                List.of(HarborSupply.MARTA, harbor.wiring.erasureWords().obstacle(found.getFirst())),
                refused.fault().values());
        assertEquals(before, EveryWord.in(harbor.wiring.database));
    }

    @Test
    void aPromiseOfHersThatIsStillWaitedFor() {
        harbor.wiring.database.inOne(() -> harbor.wiring.agreed.promises.record(harbor.promise()));
        assertForbidden(Obstacle.Kind.OPEN_PROMISE, "2026-12-03");
        assertEquals(
                List.of(),
                harbor.wiring.erasure().preview(harbor.id, "Paul Ortega").obstacles(),
                "it is hers, not his");
    }

    @Test
    void aDisputeThatIsNotSettled() {
        harbor.wiring.database.inOne(() -> harbor.wiring.agreed.disputes.raise(harbor.dispute()));
        assertForbidden(Obstacle.Kind.OPEN_DISPUTE, "2026-11-25");
    }

    @Test
    void aDisputeThatWasSettledNotLongAgo() {
        harbor.wiring.database.inOne(() -> {
            harbor.wiring.agreed.disputes.raise(harbor.dispute());
            harbor.wiring
                    .agreed
                    .disputes
                    .openDisputesOf(harbor.id)
                    .forEach(one -> harbor.wiring.agreed.disputes.rule(
                            one, new Ruling(Decision.WITHDRAWN, harbor.today(), "Omar Lund")));
        });
        assertForbidden(Obstacle.Kind.DISPUTE_RECORDS, "2029-11-23");
        assertTrue(preview().mayBeBlocked());
    }

    @Test
    void anAccountThatWasHandedOverUntilItIsPaid() {
        harbor.wiring.handOver.handOver(harbor.id, harbor.today(), "Omar Lund", folder.resolve("h.zip"));
        assertForbidden(Obstacle.Kind.HANDED_OVER, "2026-11-23");
        harbor.wiring.database.inOne(() -> harbor.wiring.database.write(
                h -> h.execute("update invoice set balance_minor = 0, settled_on = date '2026-11-22'")));
        assertEquals(List.of(), preview().obstacles());
    }

    @Test
    void aFinalNotice() {
        harbor.wiring.escalation.finalNotice(
                harbor.id,
                harbor.today(),
                "Omar Lund",
                app.callside.recap.Sender.of(
                        harbor.wiring.profile(), harbor.wiring.house.company(), harbor.wiring.house.paymentDetails()));
        assertForbidden(Obstacle.Kind.FINAL_NOTICE, "2026-11-23");
    }

    @Test
    void aLegalHoldUntilItIsLifted() {
        harbor.wiring.erasure().hold(harbor.id, "Suit 4 C 117/26");
        assertForbidden(Obstacle.Kind.LEGAL_HOLD, "2026-11-23");
        assertEquals("Suit 4 C 117/26", preview().hold().orElseThrow().reason());
        assertThrows(Refused.class, () -> harbor.wiring.erasure().block(harbor.id, HarborSupply.MARTA, "asked"));
        assertTrue(harbor.wiring.erasure().lift(harbor.id));
        assertFalse(harbor.wiring.erasure().lift(harbor.id));
        assertEquals(List.of(), preview().obstacles());
    }

    @Test
    void aCallThatIsGoingOnOrWasCutOff() {
        LiveCall call = harbor.open("Paul Ortega", "+1 312 555 0177");
        assertForbidden(Obstacle.Kind.CALL_GOING_ON, "");
        harbor.close();
        harbor.wiring = Wiring.open(TestDatabase.ready(harbor.data), harbor.clock, () -> 0, Locale.US);
        assertForbidden(Obstacle.Kind.CALL_GOING_ON, "");
        harbor.wiring.journal.discard(call.id());
        assertEquals(List.of(), preview().obstacles());
    }

    @Test
    void aMailThatHasNotGoneOut() {
        OutgoingMail mail = OutgoingMail.queued(
                Optional.empty(), "marta.klein@harbor.example", "x", new byte[] {'x'}, harbor.clock.instant());
        harbor.wiring.outbox.put(mail);
        assertForbidden(Obstacle.Kind.MAIL_WAITING, "");
        harbor.wiring.outbox.drop(mail);
        harbor.wiring.outbox.put(mail.sending().refused("no such box at marta.klein@harbor.example"));
        erase();
        assertEquals(List.of(), harbor.wiring.outbox.unsent());
    }

    @Test
    void theRecordsOfAConsumerStayForThreeYearsAndTheirCardIsBlocked() throws IOException {
        harbor.wiring.ledger.setClass(harbor.id, AccountClass.CONSUMER);
        assertEquals(List.of(), preview().obstacles(), "the last activity was in 2022");
        harbor.clock.set("2025-03-01T08:00:00Z");
        LocalDate last = LocalDate.of(2025, 3, 1);
        assertEquals(
                List.of(
                        new Obstacle(Obstacle.Kind.CONSUMER_RECORDS, Optional.of(last), ""),
                        new Obstacle(Obstacle.Kind.DISPUTE_RECORDS, Optional.of(last), "2340")),
                preview().obstacles());
        assertThrows(Refused.class, this::erase);
        Map<String, String> before = EveryWord.in(harbor.wiring.database);
        harbor.wiring.erasure().block(harbor.id, HarborSupply.MARTA, "Marta Klein asked");
        assertEquals(
                List.of("Paul Ortega"),
                harbor.wiring.ledger.account(harbor.id, harbor.today()).contacts().stream()
                        .map(Contact::name)
                        .toList());
        Map<String, String> after = EveryWord.in(harbor.wiring.database);
        for (String place : List.of("CALL_RECORD.notes", "CALL_EVENT.payload", "PROMISE.promised_by"))
            assertEquals(before.get(place), after.get(place));
        assertEquals(1, bringContacts().erased(), "an import does not bring the card back");
        harbor.clock.set("2025-03-02T08:00:00Z");
        erase();
        assertEquals(List.of("Paul Ortega"), harbor.wiring.erasure().people(harbor.id));
    }

    @Test
    void blockingIsForRecordsThatHaveToStayAndForWhoeverHasACard() {
        harbor.wiring.erasure().block(harbor.id, HarborSupply.MARTA, "asked");
        Refused refused = assertThrows(
                Refused.class, () -> harbor.wiring.erasure().block(harbor.id, HarborSupply.MARTA, "asked"));
        assertEquals("erasure.no-card", refused.fault().key());
    }

    private ImportResult bringContacts() throws IOException {
        return harbor.bring("contacts.csv", HarborSupply.CONTACTS + "\n");
    }

    @Test
    void theImportOfTheNextMorningDoesNotBringHerBack() throws IOException {
        erase();
        ImportResult result = bringContacts();
        assertEquals(1, result.erased());
        assertEquals(
                List.of(),
                EveryWord.holding(
                        harbor.wiring.database, List.of("marta", "klein"), java.util.Set.of("AUDIT_ENTRY.details")));
        ImportResult other =
                harbor.bring("others.csv", HarborSupply.CONTACTS.replace("Marta Klein,AP", "\"KLEIN, Márta\",AP"));
        assertEquals(1, other.erased());
        ImportResult shorter = harbor.bring("short.csv", HarborSupply.CONTACTS.replace("Marta Klein,AP", "M. K.,AP"));
        assertEquals(1, shorter.erased(), "her address tells as well");
        assertEquals(
                1,
                harbor.wiring
                        .ledger
                        .account(harbor.id, harbor.today())
                        .contacts()
                        .size());
    }

    @Test
    void somebodyOfTheSameNameElsewhereIsSomebodyElse() throws IOException {
        String elsewhere = HarborSupply.CONTACTS.replace("H-1,Harbor Supply", "Q-1,Quill Press");
        harbor.bring("quill.csv", elsewhere);
        erase();
        assertEquals(0, harbor.bring("quill.csv", elsewhere + "\n").erased());
        assertTrue(harbor.wiring.finder.find("klein", 9).stream()
                .anyMatch(hit -> hit.customerName().equals("Quill Press")));
    }

    @Test
    void takingAnImportBackDoesNotBringHerBack() throws IOException {
        harbor.bring("contacts.csv", HarborSupply.CONTACTS.replace("AP manager", "AP lead"));
        erase();
        harbor.wiring.intake.undo();
        assertEquals(
                List.of(),
                EveryWord.holding(
                        harbor.wiring.database, List.of("marta", "klein"), java.util.Set.of("AUDIT_ENTRY.details")));
    }

    @Test
    void aReasonIsNeededAndAPersonThatIsKnown() {
        Refused blank = assertThrows(
                Refused.class, () -> harbor.wiring.erasure().erase(harbor.id, HarborSupply.MARTA, " ", Progress.NONE));
        assertEquals("erasure.reason", blank.fault().key());
        Refused nobody =
                assertThrows(Refused.class, () -> harbor.wiring.erasure().preview(harbor.id, "Nora Quill"));
        assertEquals("erasure.nobody", nobody.fault().key());
        erase();
        Refused gone = assertThrows(Refused.class, this::erase);
        assertEquals("erasure.nobody", gone.fault().key());
    }

    @Test
    void whoeverIsNoContactAnyMoreCanBeErasedByTheNameThatCallsKnow() {
        harbor.wiring.ledger.remove(harbor.contact(HarborSupply.MARTA));
        assertEquals(
                List.of("Paul Ortega", HarborSupply.MARTA),
                harbor.wiring.erasure().people(harbor.id));
        erase();
        assertEquals(
                List.of(),
                EveryWord.holding(
                        harbor.wiring.database,
                        List.of("marta", "klein", "auditors sign"),
                        java.util.Set.of("AUDIT_ENTRY.details")));
    }

    @Test
    void onlyASupervisorMay() {
        harbor.wiring.staff.add("Dana Reyes", Role.COLLECTOR, "first password", "harbour lights");
        harbor.wiring.signIn.out();
        harbor.wiring.signIn.renew("Dana Reyes", "first password", "quiet orchard");
        assertFalse(harbor.wiring.erasure().isOffered());
        assertEquals(
                "people.right", assertThrows(Refused.class, this::erase).fault().key());
        assertEquals(
                "people.right",
                assertThrows(Refused.class, this::preview).fault().key());
    }

    @Test
    void thePlaceholderIsNobody() {
        erase();
        assertEquals(List.of("Paul Ortega"), harbor.wiring.erasure().people(harbor.id));
    }
}
