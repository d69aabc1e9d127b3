package app.callside.review;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.callside.base.money.Totals;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.ledger.CustomerId;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class CallHistoryTest {
    private static final CustomerId CUSTOMER = new CustomerId(1);

    private final MemoryHistory memory = new MemoryHistory();
    private final CallHistory history = memory.history();

    @Test
    void sumsWhatWasPromisedForEachCurrency() {
        CallRecord call = call(0);
        promised(call, part("USD", 1, 490000, 0), part("USD", 8, 750000, 0));
        promised(call, part("EUR", 1, 10050, 0));
        assertEquals(Totals.of(List.of(Money.parse("USD 12400.00"), Money.parse("EUR 100.50"))), row().promised());
    }

    @Test
    void theWorstFateOfAnyPartIsShown() {
        CallRecord call = call(0);
        promised(call, part("USD", -2, 100, 100));
        assertEquals(Optional.of(Fate.KEPT), row().since());
        promised(call, part("USD", 3, 100, 0));
        assertEquals(Optional.of(Fate.OPEN), row().since());
        promised(call, part("USD", 0, 100, 0));
        assertEquals(Optional.of(Fate.DUE_TODAY), row().since());
        promised(call, part("USD", -1, 100, 40));
        assertEquals(Optional.of(Fate.PART_KEPT), row().since());
        promised(call, part("USD", -1, 100, 0));
        assertEquals(Optional.of(Fate.BROKEN), row().since());
    }

    @Test
    void aCallWithoutPromiseHasNoFateAndNoSum() {
        call(0);
        assertEquals(new CallRow(row().call(), Totals.of(List.of()), Optional.empty()), row());
    }

    @Test
    void pagesFollowOneAnotherNewestFirst() {
        for (int minute = 0; minute < 7; minute++) call(minute);
        CallHistory.Page first = history.page(CallFilter.ALL, 4, TODAY);
        CallHistory.Page second =
                history.page(CallFilter.ALL, Optional.of(first.rows().getLast().call()), 4, TODAY);
        assertEquals(
                List.of(7, 4, 3),
                List.of(first.total(), first.rows().size(), second.rows().size()));
        assertEquals(
                Instant.EPOCH.plusSeconds(360), first.rows().getFirst().call().startedAt());
        assertEquals(Instant.EPOCH, second.rows().getLast().call().startedAt());
    }

    @Test
    void aPageHoldsACallAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> history.page(CallFilter.ALL, 0, TODAY));
    }

    @Test
    void aTimelineCarriesTheFactsOfItsCall() {
        CallRecord call =
                Calls.eventful(CUSTOMER, "Dana Reyes", Instant.EPOCH, Calls.promise(CUSTOMER, part("USD", 1, 1, 0)));
        memory.add(call);
        Timeline timeline = history.timeline(call.id());
        assertEquals(CallFacts.of(call), timeline.call());
        assertEquals(call.goal(), timeline.goal());
        assertEquals(11, timeline.moments().size());
    }

    @Test
    void aCallThatIsNotThereIsRefusedInWords() {
        Refused refused = assertThrows(Refused.class, () -> history.timeline(CallId.fresh()));
        assertEquals("review.gone", refused.fault().key());
    }

    private CallRecord call(int minute) {
        CallRecord call =
                Calls.call(CUSTOMER, "Dana Reyes", Instant.EPOCH.plusSeconds(60L * minute), Disposition.PROMISE);
        memory.add(call);
        return call;
    }

    private void promised(CallRecord call, Instalment... parts) {
        memory.add(Calls.promise(CUSTOMER, parts).madeOn(call.id().toString()));
    }

    private CallRow row() {
        return history.page(CallFilter.ALL, 10, TODAY).rows().getFirst();
    }
}
