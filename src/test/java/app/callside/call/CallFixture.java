package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import app.callside.relation.RelationNote;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented calls, and every event that can happen on one. */
public final class CallFixture {
    public static final CustomerId CUSTOMER = new CustomerId(1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant START = Instant.parse("2026-11-23T09:15:30.123Z");

    private static final List<String> WORDS = List.of(
            "paid?",
            "“next week”",
            "Zoë Öst",
            "tab\there",
            "back\\slash",
            "new\nline",
            "\"quoted\"",
            "привет",
            "📞",
            "",
            "{\"a\":1}",
            "\u0001",
            "€ 1.234,50",
            " spaces ");

    private CallFixture() {}

    /** A call's first event. */
    public static CallEvent.Opened opening(int secondsLater) {
        return new CallEvent.Opened(
                new CustomerId(1),
                "Fernhill Bakery",
                "Dana Reyes",
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "555-0101",
                "A date",
                "seen",
                START.plusSeconds(secondsLater),
                ZoneOffset.UTC);
    }

    /** A line as it reads by then. */
    public static CallEvent.LineTyped line(int number, String text) {
        return new CallEvent.LineTyped(
                Duration.ofSeconds(number + 1), number, Duration.ofSeconds(number), Speaker.COLLECTOR, text);
    }

    public static CallPlan plan() {
        return new CallPlan(
                CUSTOMER,
                "Fernhill Bakery",
                "Dana Reyes",
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "555-0101",
                "A date for two invoices",
                "Nothing received; looked at the bank this morning");
    }

    public static CallEvent.Opened opened() {
        CallPlan plan = plan();
        return new CallEvent.Opened(
                plan.customer(),
                plan.customerName(),
                plan.collector(),
                plan.kind(),
                plan.contact(),
                plan.phone(),
                plan.goal(),
                plan.debtStands(),
                START,
                ZoneId.of("Europe/Vienna"));
    }

    public static PromiseToPay promise(String amount) {
        Money whole = Money.parse("USD " + amount);
        return new PromiseToPay(
                PromiseId.fresh(),
                CUSTOMER,
                Optional.empty(),
                TODAY,
                "Marta Klein",
                List.of(Instalment.of(TODAY.plusDays(4), whole, Optional.of(PaymentForm.WIRE), List.of("0012"))),
                "",
                "");
    }

    public static Dispute dispute() {
        return new Dispute(
                UUID.randomUUID(),
                CUSTOMER,
                Optional.empty(),
                "0012",
                DisputeReason.SHORT_SHIPPED,
                Money.parse("USD 12.50"),
                "two boxes missing",
                Owner.US,
                TODAY.plusDays(2),
                TODAY,
                Course.begun());
    }

    public static MissingDocument document() {
        return new MissingDocument(
                UUID.randomUUID(),
                CUSTOMER,
                Optional.empty(),
                DocumentKind.PROOF_OF_DELIVERY,
                "0012",
                Owner.US,
                TODAY.plusDays(1),
                TODAY,
                Optional.empty());
    }

    public static FollowUp followUp(LocalDate due) {
        return new FollowUp(
                UUID.randomUUID(),
                CUSTOMER,
                Optional.empty(),
                due,
                Optional.of(LocalTime.of(10, 30)),
                "call about 0012",
                Optional.empty());
    }

    /** Any event but the opening. */
    static CallEvent random(Random random) {
        Duration at = Duration.ofMillis(random.nextInt(7_200_000));
        List<Supplier<CallEvent>> kinds = List.of(
                () -> new CallEvent.LineTyped(
                        at,
                        random.nextInt(40),
                        Duration.ofMillis(random.nextInt(7_200_000)),
                        pick(random, Speaker.values()),
                        words(random)),
                () -> new CallEvent.Held(at),
                () -> new CallEvent.Resumed(at),
                () -> new CallEvent.Ticked(at, words(random), random.nextBoolean()),
                () -> new CallEvent.PartyConfirmed(
                        at, new RightParty("N" + words(random), words(random), words(random), words(random))),
                () -> new CallEvent.PersonNamed(
                        at, new RightParty("N" + words(random), words(random), words(random), words(random))),
                () -> new CallEvent.RelationNoted(at, pick(random, RelationNote.Kind.values()), "N" + words(random)),
                () -> new CallEvent.ChainNoted(at, chain(random)),
                () -> new CallEvent.PathTaken(at, words(random), words(random)),
                () -> new CallEvent.PathStepDone(at, words(random), words(random)),
                () -> new CallEvent.PathLeft(at),
                () -> new CallEvent.CardUsed(at, words(random), words(random)),
                () -> new CallEvent.LinePinned(at, random.nextInt(5), random.nextBoolean()),
                () -> new CallEvent.CardShown(at, words(random), 1 + random.nextInt(2)),
                () -> new CallEvent.CardDismissed(at, words(random)),
                () -> new CallEvent.CardWorked(at, words(random), new UUID(random.nextLong(), random.nextLong())),
                () -> new CallEvent.Calmed(at, random.nextBoolean()),
                () -> new CallEvent.ToldHowToPay(at, random.nextBoolean()),
                () -> new CallEvent.RungOffered(at, pick(random, Rung.values()), random.nextBoolean()),
                () -> new CallEvent.Agreed(at, agreement(random)),
                () -> new CallEvent.Withdrawn(at, uuid(random)),
                () -> new CallEvent.RecapRead(at),
                () -> new CallEvent.HungUp(at));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    static CallEvent.Opened randomOpening(Random random) {
        return new CallEvent.Opened(
                new CustomerId(random.nextLong(Long.MAX_VALUE)),
                words(random),
                words(random),
                pick(random, CallKind.values()),
                words(random),
                words(random),
                words(random),
                words(random),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                pick(random, ZoneOffset.UTC, ZoneId.of("Asia/Kolkata"), ZoneId.of("-03:30"), ZoneId.of("UTC")));
    }

    /** A promise, the same every time. */
    static Agreement promised() {
        Random random = new Random(7);
        return new Agreement.Promised(promise(random, new UUID(1, 2), CUSTOMER));
    }

    private static Course course(Random random) {
        Course course = Course.begun();
        if (random.nextBoolean()) course = course.adjusting();
        if (random.nextBoolean()) course = course.owing(money(random, currency(random)));
        return random.nextBoolean()
                ? course
                : course.with(List.of(
                        new Evidence(pick(random, DocumentKind.values()), pick(random, Evidence.State.values()))));
    }

    private static Agreement agreement(Random random) {
        CustomerId customer = new CustomerId(random.nextLong(1L << 60));
        List<Function<UUID, Agreement>> kinds = List.of(
                id -> new Agreement.Promised(promise(random, id, customer)),
                id -> new Agreement.Disputed(new Dispute(
                        id,
                        customer,
                        Optional.empty(),
                        words(random),
                        pick(random, DisputeReason.values()),
                        money(random, currency(random)),
                        words(random),
                        pick(random, Owner.values()),
                        day(random),
                        day(random),
                        course(random))),
                id -> new Agreement.ToVerify(new VerificationTask(
                        id,
                        customer,
                        words(random),
                        "W" + words(random),
                        day(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(expected(random)),
                        day(random))),
                id -> new Agreement.DocumentNeeded(new MissingDocument(
                        id,
                        customer,
                        Optional.empty(),
                        pick(random, DocumentKind.values()),
                        words(random),
                        pick(random, Owner.values()),
                        day(random),
                        day(random),
                        Optional.empty())),
                id -> new Agreement.CallBack(new FollowUp(
                        id,
                        customer,
                        Optional.empty(),
                        day(random),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60))),
                        "W" + words(random),
                        Optional.empty())));
        return kinds.get(random.nextInt(kinds.size())).apply(uuid(random));
    }

    private static PromiseToPay promise(Random random, UUID id, CustomerId customer) {
        CurrencyUnit currency = currency(random);
        List<Instalment> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Optional<PaymentForm> form =
                    random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, PaymentForm.values()));
            List<String> invoices = Stream.generate(() -> words(random))
                    .limit(random.nextInt(3))
                    .toList();
            parts.add(Instalment.of(day(random), money(random, currency), form, invoices));
        }
        return new PromiseToPay(
                new PromiseId(id),
                customer,
                Optional.empty(),
                day(random),
                words(random),
                parts,
                words(random),
                words(random));
    }

    private static ExpectedPayment expected(Random random) {
        return new ExpectedPayment(
                "R" + words(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(random, currency(random))),
                random.nextBoolean() ? Optional.empty() : Optional.of(day(random)));
    }

    static PaymentChain chain(Random random) {
        Map<PaymentChain.Link, String> people = new EnumMap<>(PaymentChain.Link.class);
        for (PaymentChain.Link link : PaymentChain.Link.values()) people.put(link, words(random));
        return new PaymentChain(
                people,
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, PaymentChain.Link.values())),
                words(random));
    }

    private static CurrencyUnit currency(Random random) {
        return CurrencyUnit.of(pick(random, "USD", "EUR", "JPY", "KWD"));
    }

    private static Money money(Random random, CurrencyUnit currency) {
        return Money.ofMinor(currency, 1 + random.nextLong(1L << (1 + random.nextInt(60))));
    }

    private static LocalDate day(Random random) {
        return TODAY.plusDays(random.nextInt(4000) - 2000);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) words.append(WORDS.get(random.nextInt(WORDS.size())));
        return words.toString();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }
}
