package app.callside.desk;

import static app.callside.desk.Dossiers.ID;
import static app.callside.desk.Dossiers.owing;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.call.CallFixture;
import app.callside.deck.CallKind;
import app.callside.ledger.Invoice;
import app.callside.promise.NoPromises;
import app.callside.promise.PromiseBook;
import app.callside.review.Calls;
import app.callside.testing.People;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P8")
class CallGoalTest {
    private static final ReadinessPolicy POLICY = ReadinessPolicy.ofTheHouse();
    private static final Invoice FIRST = invoice(ID, "0011", 74, "4900.00");
    private static final Invoice SECOND = invoice(ID, "0013", 9, "3500.00");
    private static final Invoice LATER = invoice(ID, "0014", -12, "6750.00");

    private static CallGoal goal(Dossiers dossiers, CallKind kind) {
        return CallGoal.of(
                dossiers.dossier(), kind, new PromiseBook(new NoPromises(), People.seat(), People.noTrail()));
    }

    @Test
    void aDateIsAskedForWhatIsOverdue() {
        CallGoal.PaymentDate expected = new CallGoal.PaymentDate(2, List.of(usd("8400.00")));
        assertEquals(expected, goal(owing(FIRST, SECOND, LATER), CallKind.FIRST_CALL));
        assertEquals(expected, goal(owing(FIRST, SECOND, LATER), CallKind.FOLLOW_UP));
        assertEquals(
                new CallGoal.Decision(List.of(usd("8400.00"))), goal(owing(FIRST, SECOND, LATER), CallKind.ESCALATION));
        assertEquals(new CallGoal.CallBack(2), goal(owing(FIRST, SECOND, LATER), CallKind.VOICEMAIL));
    }

    @Test
    void whatIsInDisputeIsNotAskedFor() {
        Invoice contested = invoice(ID, "0012", 30, "12.50");
        assertEquals(
                new CallGoal.PaymentDate(1, List.of(usd("3500.00"))),
                goal(owing(SECOND, contested).disputed(CallFixture.dispute()), CallKind.FOLLOW_UP));
        assertEquals(
                new CallGoal.Settlement(), goal(owing(contested).disputed(CallFixture.dispute()), CallKind.FOLLOW_UP));
    }

    @Test
    void aBrokenPromiseAsksForANewDateForWhatIsStillMissing() {
        Dossiers broken = owing(FIRST).promised(Calls.promise(ID, Calls.part("USD", -1, 490_000, 90_000)));
        assertEquals(
                new CallGoal.NewDate(1, List.of(usd("4900.00")), List.of(Money.parse("USD 4000.00"))),
                goal(broken, CallKind.BROKEN_PROMISE));
        Dossiers today = owing(FIRST).promised(Calls.promise(ID, Calls.part("USD", 0, 490_000, 0)));
        assertEquals(new CallGoal.OnItsWay(List.of(usd("4900.00"))), goal(today, CallKind.PROMISE_DUE));
        assertEquals(new CallGoal.PaymentDate(1, List.of(usd("4900.00"))), goal(owing(FIRST), CallKind.BROKEN_PROMISE));
    }

    @Test
    void beforeTheDueDateTheGoalIsThatItIsScheduled() {
        assertEquals(new CallGoal.Scheduled(1, List.of(usd("6750.00"))), goal(owing(LATER), CallKind.COURTESY));
        assertEquals(new CallGoal.Scheduled(0, List.of()), goal(owing(), CallKind.COURTESY));
    }

    @Test
    void oldAndLargeBalancesHintAtWhatMayBeInTheWay() {
        assertEquals(
                List.of(CallGoal.Hint.SOMETHING_MISSING, CallGoal.Hint.LONG_PAYMENT_RUN),
                CallGoal.hints(owing(FIRST, SECOND).dossier(), POLICY));
        assertEquals(List.of(), CallGoal.hints(owing(SECOND).dossier(), POLICY));
        assertEquals(List.of(), CallGoal.hints(owing(LATER).dossier(), POLICY));
    }
}
