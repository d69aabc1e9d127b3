package app.callside.review;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented calls. */
public final class Calls {
    public static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> PEOPLE = List.of("Dana Reyes", "Sam Iyer", "Zoë Öst");
    private static final List<String> WORDS =
            List.of("released", "Büro", "4711", "order_7", "5X0", "transfer", "CFO", "Ünpaid", "naïve", "zurück");

    private Calls() {}

    /** Call time: minutes and seconds. */
    public static Duration at(int minutes, int seconds) {
        return Duration.ofMinutes(minutes).plusSeconds(seconds);
    }

    public static CallEvent.Opened opened(CustomerId customer, String name, String collector, Instant start) {
        return new CallEvent.Opened(
                customer, name, collector, CallKind.FOLLOW_UP, "Marta Klein", "555-0101", "A date", "yes", start, ZONE);
    }

    public static CallEvent.LineTyped line(int number, Duration stamp, Speaker speaker, String text) {
        return new CallEvent.LineTyped(stamp.plusSeconds(3), number, stamp, speaker, text);
    }

    public static PromiseToPay promise(CustomerId customer, Instalment... parts) {
        return new PromiseToPay(
                PromiseId.fresh(),
                customer,
                Optional.empty(),
                TODAY.minusDays(9),
                "Marta Klein",
                List.of(parts),
                "",
                "");
    }

    /** A part of a promise that has seen some of its money. */
    public static Instalment part(String currency, int due, long amount, long paid) {
        Money whole = Money.ofMinor(CurrencyUnit.of(currency), amount);
        return Instalment.of(TODAY.plusDays(due), whole, Optional.of(PaymentForm.WIRE), List.of("2340"))
                .paid(Money.ofMinor(CurrencyUnit.of(currency), paid));
    }

    /** An outcome that a house has added. */
    public static final Outcome BOUNCED = new Outcome(Disposition.REFUSED, "BOUNCED", "Payment bounced");

    /** A finished call of a customer whose name is `customer <number>`, with these events after its opening. */
    public static CallRecord call(
            CustomerId customer, String collector, Instant start, Disposition outcome, CallEvent... events) {
        return call(customer, collector, start, Outcome.of(outcome), events);
    }

    /** As above, with an outcome that may be the house's own. */
    public static CallRecord call(
            CustomerId customer, String collector, Instant start, Outcome outcome, CallEvent... events) {
        return call(customer, collector, start, ZONE, outcome, events);
    }

    /** As above, held where the desk's clock is in that zone. */
    public static CallRecord call(
            CustomerId customer, String collector, Instant start, ZoneId zone, Outcome outcome, CallEvent... events) {
        String name = "Customer " + customer.value();
        List<CallEvent> all = new ArrayList<>(List.of(opened(customer, name, collector, start)));
        all.addAll(List.of(events));
        return new CallRecord(
                CallId.fresh(),
                customer,
                name,
                collector,
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "555-0101",
                "A date",
                true,
                "yes",
                start,
                start.plusSeconds(451),
                zone,
                Duration.ofSeconds(451),
                Duration.ZERO,
                true,
                outcome,
                5,
                7,
                "",
                List.of(),
                all);
    }

    /** A call of a day around TODAY, of one of three collectors, with notes from a small stock of awkward words. */
    public static CallRecord random(Random random, int customers) {
        Instant start = TODAY.atStartOfDay(ZONE)
                .toInstant()
                .minus(Duration.ofMinutes(30L * random.nextInt(48 * 6)))
                .plus(Duration.ofHours(24));
        Disposition[] outcomes = Disposition.values();
        return call(
                new CustomerId(1 + random.nextInt(customers)),
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                start,
                random.nextInt(5) == 0 ? BOUNCED : Outcome.of(outcomes[random.nextInt(outcomes.length)]),
                line(0, at(0, 10), Speaker.COLLECTOR, word(random) + " " + word(random)),
                line(1, at(1, 10), Speaker.CUSTOMER, "“" + word(random) + ", " + word(random) + "”"));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A filter of parts that some of the random calls pass. */
    public static CallFilter randomFilter(Random random, int customers) {
        Optional<LocalDate> from = maybe(random, TODAY.minusDays(random.nextInt(7)));
        Optional<LocalDate> until =
                maybe(random, from.orElse(TODAY.minusDays(3)).plusDays(random.nextInt(4)));
        Disposition[] outcomes = Disposition.values();
        BigDecimal amount = new BigDecimal(random.nextInt(5)).add(new BigDecimal("0.5"));
        return CallFilter.ALL
                .containing(words(random))
                .with(maybe(random, new Narrowing.HeldBy(PEOPLE.get(random.nextInt(PEOPLE.size())))))
                .with(from.map(Narrowing.From::new))
                .with(until.map(Narrowing.Until::new))
                .with(maybe(random, new Narrowing.Outcome(outcomes[random.nextInt(outcomes.length)])))
                .with(maybe(random, new Narrowing.OwnOutcome(BOUNCED.code())))
                .with(maybe(random, new Narrowing.OfCustomer(new CustomerId(1 + random.nextInt(customers)))))
                .with(maybe(random, new Narrowing.CustomerNamed("cust " + random.nextInt(customers))))
                .with(maybe(random, new Narrowing.SpokenTo("mart")))
                .with(maybe(random, new Narrowing.PromisedAtLeast(amount)))
                .with(maybe(random, new Narrowing.PromisedAtMost(amount.add(BigDecimal.ONE))))
                .with(maybe(random, new Narrowing.InCurrency(CurrencyUnit.of(random.nextBoolean() ? "USD" : "KWD"))))
                .with(maybe(random, new Narrowing.TalkedAtLeast(Duration.ofSeconds(400 + random.nextInt(100)))))
                .with(maybe(random, new Narrowing.TalkedAtMost(Duration.ofSeconds(451))))
                .with(maybe(random, new Narrowing.Missed()))
                .with(maybe(random, new Narrowing.Became(new Since(Since.Kind.values()[random.nextInt(3)], TODAY))))
                .with(maybe(random, new Narrowing.Reached(Narrowing.Reached.Who.values()[random.nextInt(2)])))
                .with(maybe(random, new Narrowing.WithPromise()))
                .with(maybe(random, new Narrowing.Reviewed(random.nextInt(4) == 0)));
    }

    /** Beginnings of words that stand in some of the calls, not so short that they stand inside of others. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            String word = word(random);
            words.append(' ').append(word, 0, Math.min(word.length(), 3 + random.nextInt(word.length())));
        }
        return words.toString();
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(6) == 0 ? Optional.of(value) : Optional.empty();
    }

    /** A call in which everything happens that can happen. */
    public static CallRecord eventful(CustomerId customer, String collector, Instant start, PromiseToPay promise) {
        UUID mistaken = UUID.randomUUID();
        PromiseToPay withdrawn = new PromiseToPay(
                new PromiseId(mistaken), customer, Optional.empty(), TODAY, "", promise.instalments(), "", "");
        return call(
                customer,
                collector,
                start,
                Disposition.PROMISE_PLAN,
                new CallEvent.Ticked(at(0, 5), "who-i-am", true),
                new CallEvent.PartyConfirmed(at(0, 21), new RightParty("Marta Klein", "AP", "", "")),
                line(0, at(1, 40), Speaker.CUSTOMER, "“CFO was away, transfer was not released”"),
                new CallEvent.CardUsed(at(1, 52), "owner-away-1", "The approver is away"),
                line(1, at(2, 35), Speaker.COLLECTOR, "asks for signed delivery note for 2340"),
                new CallEvent.Held(at(2, 50)),
                new CallEvent.Resumed(at(3, 35)),
                new CallEvent.RungOffered(at(3, 40), Rung.PAID_IN_FULL, false),
                new CallEvent.Agreed(at(4, 12), new Agreement.Promised(withdrawn)),
                new CallEvent.Withdrawn(at(4, 30), mistaken),
                new CallEvent.Agreed(at(4, 40), new Agreement.Promised(promise)),
                new CallEvent.RecapRead(at(6, 10)),
                new CallEvent.HungUp(at(7, 31)));
    }
}
