package app.callside.recap;

import app.callside.base.money.Totals;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.people.PaymentDetails;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.testing.Ledgers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented recaps for tests. */
final class Recaps {
    static final LocalDate TODAY = Ledgers.TODAY;
    static final CustomerId CUSTOMER = new CustomerId(7);
    static final Sender SENDER = new Sender(
            "Northgate Supply Co.",
            "12 Quay Road\nPortland, OR 97201",
            "+1 555 0100",
            "desk@northgate.example",
            "Oregon registry 118-204",
            new PaymentDetails(
                    "Northgate Supply Co., PO Box 9, Portland",
                    "Harbor Bank, 0712 44",
                    "https://pay.northgate.example/{reference}"));

    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));
    private static final List<String> NAMES = List.of(
            "Müller & Söhne GmbH", "Ostrava Mechanik s.r.o.", "Ñandú S.A.", "Zakłady Łódź", "Αθήνα ΑΕ", "Київ ТОВ");

    private final Random random;
    private int invoices = 1000;

    Recaps(Random random) {
        this.random = random;
    }

    static Instalment payment(int days, String amount, String... invoices) {
        return Instalment.of(
                TODAY.plusDays(days), Ledgers.usd(amount), Optional.of(PaymentForm.BANK_TRANSFER), List.of(invoices));
    }

    static PromiseToPay promise(List<Instalment> payments, String expectation, String consequence) {
        return new PromiseToPay(
                PromiseId.fresh(), CUSTOMER, Optional.empty(), TODAY, "", payments, expectation, consequence);
    }

    static Addressee addressee(String name) {
        return new Addressee(name, "5 Harbor Street\nBoston, MA", "US", "marta@harborline.example", "+1 555 0199");
    }

    static Recap recap(String overdue, PromiseToPay... promises) {
        return recap(Totals.of(List.of(Ledgers.usd(overdue))), promises);
    }

    static Recap recap(Totals overdue, PromiseToPay... promises) {
        return new Recap(
                SENDER,
                addressee("Harborline Foods Ltd"),
                "Dana Reyes",
                Optional.of("Marta Klein"),
                TODAY,
                List.of(promises),
                overdue,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Recap addressedTo(Recap recap, Addressee customer) {
        return new Recap(
                recap.sender(),
                customer,
                recap.collector(),
                recap.spokeTo(),
                recap.calledOn(),
                recap.promises(),
                recap.overdue(),
                recap.disputes(),
                recap.documents(),
                recap.underway(),
                recap.callBacks(),
                recap.nextStep());
    }

    /** Anything a call can come to, gaps included. */
    Recap any() {
        boolean known = random.nextInt(5) > 0;
        return new Recap(
                known ? SENDER : new Sender("", "", "", "", "", PaymentDetails.UNKNOWN),
                addressee(NAMES.get(random.nextInt(NAMES.size()))),
                "Dana Reyes",
                maybe(() -> "Štěpán Nowak"),
                TODAY,
                some(3, this::promise),
                Totals.of(CURRENCIES.stream().map(this::amount).toList()),
                some(3, this::dispute),
                some(3, this::document),
                some(2, this::expected),
                some(2, this::followUp),
                maybe(this::followUp));
    }

    private ExpectedPayment expected() {
        return new ExpectedPayment("1043", maybe(() -> amount(CURRENCIES.getFirst())), maybe(() -> TODAY.minusDays(3)));
    }

    private PromiseToPay promise() {
        CurrencyUnit currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        List<Instalment> payments = new ArrayList<>(some(6, () -> payment(currency)));
        payments.add(payment(currency));
        return promise(
                payments,
                maybe(() -> "a short e-mail when each payment is sent").orElse(""),
                maybe(() -> "we come back to your managing director.").orElse(""));
    }

    private Instalment payment(CurrencyUnit currency) {
        PaymentForm[] forms = PaymentForm.values();
        return Instalment.of(
                day(), amount(currency), maybe(() -> forms[random.nextInt(forms.length)]), some(4, this::invoice));
    }

    private Dispute dispute() {
        DisputeReason[] reasons = DisputeReason.values();
        return new Dispute(
                new UUID(0, random.nextLong()),
                CUSTOMER,
                Optional.empty(),
                maybe(this::invoice).orElse(""),
                reasons[random.nextInt(reasons.length)],
                amount(CURRENCIES.get(random.nextInt(CURRENCIES.size()))),
                "for our eyes only",
                owner(),
                day(),
                TODAY,
                Course.begun());
    }

    private MissingDocument document() {
        DocumentKind[] kinds = DocumentKind.values();
        return new MissingDocument(
                new UUID(0, random.nextLong()),
                CUSTOMER,
                Optional.empty(),
                kinds[random.nextInt(kinds.length)],
                maybe(this::invoice).orElse(""),
                owner(),
                day(),
                TODAY,
                Optional.empty());
    }

    private FollowUp followUp() {
        return new FollowUp(
                new UUID(0, random.nextLong()),
                CUSTOMER,
                Optional.empty(),
                day(),
                maybe(() -> LocalTime.of(8 + random.nextInt(10), 15)),
                "for our eyes only",
                Optional.empty());
    }

    private Owner owner() {
        return random.nextBoolean() ? Owner.US : Owner.THEM;
    }

    private LocalDate day() {
        return TODAY.plusDays(random.nextInt(90));
    }

    private Money amount(CurrencyUnit currency) {
        return Money.ofMinor(currency, 1 + random.nextInt(50_000_000));
    }

    private String invoice() {
        return "INV-" + invoices++;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(int fewerThan, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(fewerThan)).toList();
    }
}
