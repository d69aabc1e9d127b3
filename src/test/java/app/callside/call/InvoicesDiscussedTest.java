package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.review.Calls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C6")
class InvoicesDiscussedTest {
    private static final List<String> ACCOUNT = List.of("INV-2207", "INV-2291", "CL-15", "A/2026-0871", "X-2291");

    private static CallEvent line(int number, String text) {
        return new CallEvent.LineTyped(Duration.ZERO, number, Duration.ZERO, Speaker.COLLECTOR, text);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    they have INV-2207 and not inv 2291, INV-2207
                    2207 is paid next week, INV-2207
                    2207., INV-2207
                    inv-2207?, INV-2207
                    '2291 is open', none
                    'on 15 March they pay', none
                    'CL-15 too', CL-15
                    'pays 2,207 or 2207.50 on 22.07.2207', none
                    'a/2026-0871 and 871', A/2026-0871
                    '871', A/2026-0871
                    'room 22071', none
                    """)
    void numbersInTheNotesAreKnownByTheAccountsInvoices(String text, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                InvoicesDiscussed.on(List.of(line(0, text)), ACCOUNT));
    }

    @Test
    void aLineCountsAsItReadsAtTheEnd() {
        List<CallEvent> events = List.of(line(0, "about 2207"), line(0, "about CL-15"), line(1, "and INV-2291"));
        assertEquals(List.of("CL-15", "INV-2291"), InvoicesDiscussed.on(events, ACCOUNT));
    }

    @Test
    void whatIsAgreedComesFirstAndWhatIsTakenBackNotAtAll() {
        CallRecord call = Calls.eventful(
                new app.callside.ledger.CustomerId(1),
                "Dana Reyes",
                java.time.Instant.EPOCH,
                Calls.promise(new app.callside.ledger.CustomerId(1), Calls.part("USD", 1, 4900, 0)));
        List<CallEvent> events = new ArrayList<>(call.events());
        List<String> agreed = InvoicesDiscussed.on(events, List.of());
        assertEquals("2340", agreed.getFirst(), "as the promise names it");
        events.add(line(90, "and 2207"));
        assertEquals("INV-2207", InvoicesDiscussed.on(events, ACCOUNT).getLast(), "and what is typed comes behind it");
    }
}
