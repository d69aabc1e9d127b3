package app.callside.promise;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.CustomerId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C1")
class PromiseToPayTest {
    private static final CustomerId ID = new CustomerId(1);

    private static Instalment part(int dueIn, String amount, String paid) {
        return Instalment.of(TODAY.plusDays(dueIn), usd(amount), Optional.empty(), List.of())
                .paid(usd(paid));
    }

    private static PromiseToPay promise(Instalment... parts) {
        return new PromiseToPay(PromiseId.fresh(), ID, Optional.empty(), TODAY, "Marta Klein", List.of(parts), "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, OPEN",
        "1, 40, 0, OPEN",
        "0, 0, 0, DUE_TODAY",
        "0, 40, 0, DUE_TODAY",
        "-1, 0, 0, BROKEN",
        "-1, 40, 0, PART_KEPT",
        "-1, 0, 1, DUE_TODAY",
        "-2, 0, 1, BROKEN",
        "5, 100, 0, KEPT",
        "-9, 100, 0, KEPT",
        "-9, 120, 0, KEPT"
    })
    void whatBecameOfAPart(int dueIn, String paid, int grace, Fate fate) {
        assertEquals(
                fate,
                part(dueIn, "100", paid).until(TODAY.plusDays(dueIn + grace)).fateOn(TODAY));
    }

    @Test
    void aPlanIsAsGoodAsItsWorstPart() {
        Instalment kept = part(-3, "10", "10");
        assertEquals(Fate.KEPT, promise(kept, kept).fateOn(TODAY));
        assertEquals(Fate.OPEN, promise(kept, part(5, "10", "0")).fateOn(TODAY));
        assertEquals(
                Fate.DUE_TODAY, promise(part(0, "10", "0"), part(5, "10", "0")).fateOn(TODAY));
        assertEquals(
                Fate.BROKEN,
                promise(part(-1, "10", "0"), kept, part(5, "10", "0")).fateOn(TODAY));
        assertEquals(
                Fate.PART_KEPT, promise(part(-1, "10", "5"), part(0, "10", "0")).fateOn(TODAY));
    }

    @Test
    void whatIsMissingIsNeverBelowZero() {
        assertEquals(usd("60"), part(0, "100", "40").missing());
        assertEquals(usd("0"), part(0, "100", "120").missing());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> part(0, "0", "0"));
        assertThrows(IllegalArgumentException.class, () -> part(0, "-1", "0"));
        assertThrows(IllegalArgumentException.class, () -> part(0, "5", "-1"));
        assertThrows(IllegalArgumentException.class, () -> part(0, "5", "0").paid(Money.parse("EUR 1")));
        assertThrows(IllegalArgumentException.class, PromiseToPayTest::promise);
        Instalment euros = Instalment.of(TODAY, Money.parse("EUR 5"), Optional.empty(), List.of());
        assertThrows(IllegalArgumentException.class, () -> promise(part(0, "5", "0"), euros));
    }

    @Test
    void aPlanHasSeveralPartsAndOneTotal() {
        assertFalse(promise(part(0, "5", "0")).isPlan());
        PromiseToPay plan = promise(part(0, "5.05", "0"), part(1, "5.06", "5"));
        assertTrue(plan.isPlan());
        assertEquals(usd("10.11"), plan.total());
    }

    @Test
    void eachRungLeadsToTheNextAndTheLastStays() {
        assertEquals(Rung.PART_TODAY_AND_PLAN, Rung.PAID_IN_FULL.next());
        assertEquals(Rung.CALL_BACK, Rung.PROMISE_A_DATE.next());
        assertEquals(Rung.CALL_BACK, Rung.CALL_BACK.next());
    }
}
