package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.RightParty;
import app.callside.deck.CallKind;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.interest.LateInterest;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.promise.PromiseToPay;
import app.callside.testing.Ledgers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecapComposerTest {
    private static final Customer CUSTOMER = Ledgers.customer("Harborline Foods Ltd");
    private static final CallEvent.Opened OPENED = new CallEvent.Opened(
            CUSTOMER.id(),
            CUSTOMER.name(),
            "Dana Reyes",
            CallKind.values()[0],
            "Whoever was planned",
            "",
            "",
            "seen in the ledger",
            Instant.parse("2026-11-24T01:30:00Z"),
            ZoneId.of("America/New_York"));

    private final RecapComposer composer = new RecapComposer(Recaps.SENDER);

    private static AccountSummary account(Contact... contacts) {
        return new AccountSummary(
                CUSTOMER,
                Ledgers.TODAY,
                List.of(
                        Ledgers.invoice(CUSTOMER.id(), "A", 40, "70.00"),
                        Ledgers.invoice(CUSTOMER.id(), "B", 3, "30.00"),
                        Ledgers.invoice(CUSTOMER.id(), "C", -5, "900.00")),
                List.of(),
                List.of(contacts));
    }

    private static Contact contact(String name, String fax, String email) {
        return new Contact(CUSTOMER.id(), name, "", "", fax, email, true);
    }

    private Recap compose(Optional<RightParty> party, List<Agreement> agreements, Contact... contacts) {
        return composer.compose(OPENED, agreements, party, account(contacts), Optional.empty());
    }

    @Test
    @Tag("C5")
    void theDayIsThatOfTheDeskAndOverdueIsOnlyWhatIsPastDue() {
        Recap recap = compose(Optional.empty(), List.of());
        assertEquals(LocalDate.of(2026, 11, 23), recap.calledOn());
        assertEquals(Ledgers.usd("100.00"), recap.overdue().in(Ledgers.usd("1").getCurrencyUnit()));
    }

    @Test
    @Tag("C5")
    void whoWasOnlyPlannedIsNotTakenForThePersonSpokenTo() {
        assertEquals(Optional.empty(), compose(Optional.empty(), List.of()).spokeTo());
        PromiseToPay promise = Recaps.promise(List.of(Recaps.payment(1, "5.00", "A")), "", "");
        assertEquals(
                Optional.of("Marta Klein"),
                compose(Optional.empty(), List.of(new Agreement.Promised(promise.by("Marta Klein"))))
                        .spokeTo());
        assertEquals(
                Optional.of("Jo Lind"),
                compose(Optional.of(new RightParty("Jo Lind", "", "", "")), List.of(new Agreement.Promised(promise)))
                        .spokeTo());
    }

    @Test
    @Tag("C5")
    void theMailGoesToThePersonSpokenToAndNeverToAnother() {
        Contact other = contact("Al Other", "111", "al@harborline.example");
        Contact marta = contact("Marta Klein", "222", "marta@harborline.example");
        Optional<RightParty> party = Optional.of(new RightParty("Marta Klein", "", "", ""));
        Addressee known = compose(party, List.of(), other, marta).customer();
        assertEquals("marta@harborline.example", known.email());
        assertEquals("222", known.fax());
        assertEquals("", compose(party, List.of(), other).customer().email());
    }

    @Test
    @Tag("C5")
    void everyAgreementFindsItsPlace() {
        FollowUp back = new FollowUp(
                new UUID(0, 1),
                CUSTOMER.id(),
                Optional.empty(),
                Ledgers.TODAY,
                Optional.empty(),
                "Call back",
                Optional.empty());
        Recap recap = compose(Optional.empty(), List.of(new Agreement.CallBack(back)));
        assertEquals(List.of(back), recap.callBacks());
        assertEquals(List.of(new Gap.NobodyNamed(), new Gap.CallBackWithoutHour(back)), recap.gaps());
    }

    @Test
    @Tag("T10")
    void whatTheySaidIsOnItsWayAndWhatWeTakeOffIsReadBack() {
        VerificationTask check = new VerificationTask(
                new UUID(0, 1),
                CUSTOMER.id(),
                "our bank",
                "private words",
                Ledgers.TODAY,
                Optional.of(new ExpectedPayment(
                        "1043", Optional.of(Ledgers.usd("30.00")), Optional.of(LocalDate.of(2026, 11, 18)))),
                Ledgers.TODAY);
        Dispute taken = new Dispute(
                        new UUID(0, 2),
                        CUSTOMER.id(),
                        Optional.empty(),
                        "A",
                        DisputeReason.SHORT_SHIPPED,
                        Ledgers.usd("12.50"),
                        "",
                        Owner.US,
                        LocalDate.of(2026, 11, 27),
                        Ledgers.TODAY,
                        Course.begun())
                .adjusting();
        Recap recap = compose(Optional.empty(), List.of(new Agreement.ToVerify(check), new Agreement.Disputed(taken)));
        String said = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US))
                .readBack(recap).paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
        assertTrue(
                said.contains("On its way to us, as you told me: number 1043, 30, dated Wednesday, 18 November."),
                said);
        assertTrue(said.contains("Invoice A: we take 12.50 off because of"), said);
        assertFalse(said.contains("private words"), said);
    }

    @Test
    @Tag("C1")
    void interestIsAskedForOnlyWhereItWasChosen() {
        Recap recap = Recaps.recap("100.00", Recaps.promise(List.of(Recaps.payment(1, "100.00", "1")), "", ""));
        RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));
        assertFalse(forms.email(recap).text().contains("interest"));
        LateInterest.Line line = new LateInterest.Line(
                "1", 31, LocalDate.of(2026, 11, 23), Money.parse("EUR 11.25"), Money.parse("EUR 40.00"));
        LateInterest late =
                new LateInterest(Optional.empty(), LocalDate.of(2026, 11, 23), List.of(line), Optional.empty());
        String said = forms.email(recap.claiming(late)).text();
        assertEquals(
                "In addition we ask for interest of EUR 11.25, counted to 23 Nov 2026, and a fixed compensation"
                        + " of EUR 40.00, as agreed in our terms.",
                said.lines()
                        .filter(sentence -> sentence.contains("interest"))
                        .findFirst()
                        .orElseThrow());
    }
}
