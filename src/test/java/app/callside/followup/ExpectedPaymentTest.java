package app.callside.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T10")
class ExpectedPaymentTest {
    private static Payment receipt(String reference, String amount) {
        return new Payment(
                new CustomerId(1), LocalDate.of(2026, 11, 20), Money.parse("USD " + amount), "check", reference, "");
    }

    private static boolean isAmong(ExpectedPayment sought, List<Payment> arrived) {
        return !sought.among(arrived, LocalDate.of(2026, 11, 18)).isEmpty();
    }

    private static ExpectedPayment expected(String reference, String amount) {
        return new ExpectedPayment(
                reference,
                Optional.of(amount).filter(one -> !one.isEmpty()).map(one -> Money.parse("USD " + one)),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1043, CK 1043, true",
        "#1043, 0001043, true",
        "ck 1043, Check #1043 lockbox 77, true",
        "1043, 11043, false",
        "1043, 10432, false",
        "FT-2026-118, ft-2026-118, true",
        "12, 12, true",
        "12, lockbox 12, false",
    })
    void aReceiptIsKnownByItsNumber(String said, String stands, boolean isIt) {
        assertEquals(isIt, isAmong(expected(said, ""), List.of(receipt(stands, "77.00"))), said + " and " + stands);
    }

    @Test
    void aReceiptIsKnownByItsAmountAloneOrWithThoseThatCameWithIt() {
        ExpectedPayment sought = expected("", "2400.00");
        assertEquals(true, isAmong(sought, List.of(receipt("", "2400.00"))));
        assertEquals(true, isAmong(sought, List.of(receipt("", "1000.00"), receipt("", "1400.00"))));
        assertEquals(true, isAmong(sought, List.of(receipt("", "2400.00"), receipt("", "10.00"))));
        assertEquals(false, isAmong(sought, List.of(receipt("", "2399.99"))));
        assertEquals(false, isAmong(sought, List.of()));
        Payment euro =
                new Payment(new CustomerId(1), LocalDate.of(2026, 11, 20), Money.parse("EUR 2400.00"), "wire", "", "");
        assertEquals(false, isAmong(sought, List.of(euro)));
    }

    @Test
    void anotherCheckOfTheSameAmountIsNotTheOneThatWasNamed() {
        ExpectedPayment named = expected("1043", "2400.00");
        assertEquals(false, isAmong(named, List.of(receipt("1051", "2400.00"))));
        assertEquals(true, isAmong(named, List.of(receipt("", "2400.00"))), "a receipt without a number may be it");
        assertEquals(true, isAmong(named, List.of(receipt("1043", "2390.00"))), "the number decides");
    }

    @Test
    void aPaymentOfWhichNothingIsKnownIsNotAwaited() {
        Stream.of("", "  ").forEach(blank -> assertThrows(IllegalArgumentException.class, () -> expected(blank, "")));
        assertThrows(IllegalArgumentException.class, () -> expected("1043", "0.00"));
    }

    @Test
    void aReceiptOfLongAgoIsNotWhatTheySayIsOnItsWay() {
        ExpectedPayment sought = expected("1043", "2400.00");
        assertEquals(
                false,
                !sought.among(List.of(receipt("1043", "2400.00")), LocalDate.of(2027, 3, 1))
                        .isEmpty());
        ExpectedPayment dated = new ExpectedPayment(
                "1043", Optional.of(Money.parse("USD 2400.00")), Optional.of(LocalDate.of(2026, 11, 19)));
        assertEquals(
                List.of(receipt("1043", "2400.00")),
                dated.among(List.of(receipt("1043", "2400.00")), LocalDate.of(2027, 3, 1)),
                "the day they named reaches back");
    }
}
