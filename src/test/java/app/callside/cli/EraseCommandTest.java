package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.boot.Wiring;
import app.callside.people.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasing and holding from the command line: the same rules and the same rights. */
class EraseCommandTest extends CommandLineTest {
    @BeforeEach
    void sample() {
        callside("sample").assertDone();
    }

    private String somebody(String customer) {
        try (Wiring wiring = Wiring.open(data(), Clock.system(ZoneId.systemDefault()), Locale.US)) {
            return wiring.erasure()
                    .people(Customers.named(wiring, customer).id())
                    .getFirst();
        }
    }

    @Test
    void aPreviewSaysWhatWouldBeBlankedAndChangesNothing() {
        String customer = nobodyWaitsFor();
        String person = somebody(customer);
        Outcome preview = callside("erase", "--customer", customer, "--person", person, "--preview");
        preview.assertDone();
        assertTrue(preview.out().contains(person + ":"), preview.out());
        assertTrue(preview.out().contains("Their contact card"), preview.out());
        assertTrue(preview.out().contains("Nothing forbids it."), preview.out());
        assertEquals(person, somebody(customer));
    }

    @Test
    void anErasureIsDoneOnceAndTheTrailStaysWhole() {
        String customer = nobodyWaitsFor();
        String person = somebody(customer);
        callside("erase", "--customer", customer, "--person", person).assertRefused("erasure.reason");
        Outcome done = callside("erase", "--customer", customer, "--person", person, "--reason", "asked on paper");
        done.assertDone();
        assertTrue(done.out().startsWith("Erased: "), done.out());
        callside("verify").assertDone();
        callside("erase", "--customer", customer, "--person", person, "--reason", "asked on paper")
                .assertRefused("erasure.nobody", person);
        callside("erase", "--customer", "No Such Inc", "--person", person, "--reason", "asked")
                .assertRefused("erasure.customer", "No Such Inc");
    }

    @Test
    void aLegalHoldForbidsIt() {
        String customer = nobodyWaitsFor();
        callside("hold", "--customer", customer).assertRefused("erasure.reason");
        callside("hold", "--customer", customer, "--reason", "a suit").assertDone();
        Outcome preview = callside("erase", "--customer", customer, "--person", somebody(customer), "--preview");
        assertTrue(preview.out().contains("Forbidden: Legal hold since "), preview.out());
        Outcome refused =
                callside("erase", "--customer", customer, "--person", somebody(customer), "--reason", "asked");
        assertEquals(Terminal.REFUSED, refused.code());
        assertTrue(refused.err().contains("Legal hold since "), refused.err());
        callside("hold", "--customer", customer, "--lift").assertDone();
        assertFalse(callside("erase", "--customer", customer, "--person", somebody(customer), "--preview")
                .out()
                .contains("Forbidden"));
    }

    @Test
    void aCollectorMayNot() {
        String customer = nobodyWaitsFor();
        String person = somebody(customer);
        try (Wiring wiring = Wiring.open(data(), Clock.systemUTC(), Locale.US)) {
            wiring.staff().add("Sam Iyer", Role.COLLECTOR, "first password", "harbour lights");
            wiring.signIn().out();
            wiring.signIn().renew("Sam Iyer", "first password", "quiet orchard");
        }
        callside("erase", "--customer", customer, "--person", person, "--preview")
                .assertRefused("people.sign-in");
        String[] sam = {"--user", "Sam Iyer", "--password=quiet orchard"};
        callside(sam[0], sam[1], sam[2], "erase", "--customer", customer, "--person", person, "--preview")
                .assertRefused("people.right", "Sam Iyer");
        callside(sam[0], sam[1], sam[2], "hold", "--customer", customer, "--reason", "a suit")
                .assertRefused("people.right", "Sam Iyer");
    }

    /** A customer of the sample at whom nothing forbids to erase the first person. */
    private String nobodyWaitsFor() {
        try (Wiring wiring = Wiring.open(data(), Clock.system(ZoneId.systemDefault()), Locale.US)) {
            return wiring.ledger().standingsOn(java.time.LocalDate.now(wiring.clock())).stream()
                    .map(one -> one.customer())
                    .filter(id -> !wiring.erasure().people(id).isEmpty())
                    .filter(id -> wiring.erasure()
                            .preview(id, wiring.erasure().people(id).getFirst())
                            .isAllowed())
                    .map(id -> wiring.ledger()
                            .openAccount(id, java.time.LocalDate.now(wiring.clock()))
                            .customer()
                            .name())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
