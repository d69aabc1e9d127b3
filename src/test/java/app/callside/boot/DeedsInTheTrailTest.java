package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.Ruling;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.people.AuditEntry;
import app.callside.people.Deed;
import app.callside.promise.PromiseToPay;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the invented book: what is changed by hand stands in the trail, once, and names nobody. */
@Tag("R6")
class DeedsInTheTrailTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Wiring wiring;
    private List<CustomerId> customers = List.of();

    @BeforeEach
    void open() {
        wiring = Wiring.open(SampleStore.in(folder, MONDAY), MONDAY, Locale.US);
        customers = wiring.ledger.standingsOn(TODAY).stream()
                .map(standing -> standing.customer())
                .toList();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void aCreditHoldIsToldOfOnceAndALiftedCeaseToo() {
        CustomerId id = customers.getFirst();
        wiring.ledger.setCreditHold(id, true);
        wiring.ledger.setCreditHold(id, true);
        wiring.ledger.cease(id, TODAY);
        wiring.ledger.liftCease(id);
        assertEquals(
                List.of("calls may go on", "calls cease: 2026-11-23", "credit hold: true"),
                told(Deed.ACCOUNT_CHANGED).stream().map(AuditEntry::details).toList());
    }

    @Test
    void aDecisionOnADisputeIsToldOf() {
        Dispute open = customers.stream()
                .flatMap(id -> wiring.agreed.disputes.openDisputesOf(id).stream())
                .filter(one -> one.stage().isUndecided())
                .findFirst()
                .orElseThrow();
        assertTrue(wiring.agreed.agenda.rule(open, new Ruling(Decision.REFUSED, TODAY, "Dana Reyes")));
        assertEquals(
                open.invoice() + ": REFUSED",
                told(Deed.DISPUTE_RULED).getFirst().details());
    }

    @Test
    void aPromiseThatIsLetGoIsToldOf() {
        PromiseToPay open = wiring.agreed.promises.unfulfilledOf(customers).values().stream()
                .flatMap(List::stream)
                .filter(PromiseToPay::waits)
                .findFirst()
                .orElseThrow();
        wiring.agreed.agenda.cancel(open, TODAY);
        assertEquals(
                open.id().value().toString(),
                told(Deed.PROMISE_CANCELLED).getFirst().details());
    }

    @Test
    void whatIsTakenOffTheFileIsToldOfByItsNumber() {
        DocumentOnFile document = customers.stream()
                .flatMap(id -> wiring.shelf.of(id).stream())
                .findFirst()
                .orElseThrow();
        wiring.shelf.remove(document);
        Contact contact = customers.stream()
                .flatMap(id -> wiring.ledger.account(id, TODAY).contacts().stream())
                .findFirst()
                .orElseThrow();
        wiring.ledger.remove(contact);
        assertFalse(told(Deed.DOCUMENT_REMOVED).getFirst().details().contains(document.fileName()));
        assertEquals(
                String.valueOf(contact.id().value()),
                told(Deed.CONTACT_REMOVED).getFirst().details());
    }

    private List<AuditEntry> told(Deed deed) {
        return wiring.trail.page(Optional.of(deed), "", 0, 20).entries();
    }
}
