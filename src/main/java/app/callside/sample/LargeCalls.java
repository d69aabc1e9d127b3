package app.callside.sample;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.deck.CallKind;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;

/// The calls of a large book: every fourth to a machine, of the others every second with a promise.
final class LargeCalls {
    private static final int PAST_DAYS = 730;
    private static final int MUST_SAY = 7;
    private static final int LINES = 4;

    private final LargeWords words;
    private final LocalDate today;
    private final ZoneId desk;

    LargeCalls(LargeWords words, LocalDate today, ZoneId desk) {
        this.words = words;
        this.today = today;
        this.desk = desk;
    }

    void tell(LargeAccount account, CustomerId id, int count, LargePage page) {
        for (int i = 0; i < count; i++) {
            Random random = account.random();
            LocalDate day = new SampleDays(today).onOrBefore(today.minusDays(1 + random.nextInt(PAST_DAYS)));
            boolean reached = random.nextInt(4) > 0;
            Optional<PromiseToPay> promise =
                    reached && random.nextBoolean() ? Optional.of(promise(account, id, day)) : Optional.empty();
            CallRecord call = call(account, id, day, reached, promise);
            page.calls.add(call);
            String made = call.id().toString();
            promise.map(given -> withFate(given, random).madeOn(made)).ifPresent(page.promises::add);
            if (random.nextBoolean()) page.followUps.add(followUp(account, id, day, made));
        }
    }

    private CallRecord call(
            LargeAccount account, CustomerId id, LocalDate day, boolean reached, Optional<PromiseToPay> promise) {
        Random random = account.random();
        String collector = LargeWords.pick(words.collectors(), random);
        Instant start = day.atTime(8, 30)
                .plusSeconds(random.nextInt(30_000))
                .atZone(desk)
                .toInstant();
        CallKind kind = reached ? CallKind.FOLLOW_UP : CallKind.VOICEMAIL;
        List<CallEvent> events = new ArrayList<>();
        events.add(new CallEvent.Opened(
                id,
                account.name(),
                collector,
                kind,
                account.contactName(),
                account.phone(),
                "Payment date",
                "Ledger of that morning",
                start,
                desk));
        Duration end = happen(account, reached, promise, events);
        Disposition outcome = !reached
                ? Disposition.VOICEMAIL
                : promise.map(made -> made.isPlan() ? Disposition.PROMISE_PLAN : Disposition.PROMISE)
                        .orElse(Disposition.CALL_BACK);
        return new CallRecord(
                new CallId(account.freshId()),
                id,
                account.name(),
                collector,
                kind,
                reached ? account.contactName() : "",
                account.phone(),
                "Payment date",
                promise.isPresent(),
                "Ledger of that morning",
                start,
                start.plus(end).plusSeconds(20 + end.toSeconds() / 8),
                desk,
                end,
                Duration.ZERO,
                reached,
                Outcome.of(outcome),
                reached ? 1 : 0,
                MUST_SAY,
                "",
                List.of(),
                events);
    }

    /// The call itself; gives its length.
    private Duration happen(
            LargeAccount account, boolean reached, Optional<PromiseToPay> promise, List<CallEvent> events) {
        Random random = account.random();
        Duration at = Duration.ofSeconds(5);
        if (reached) {
            events.add(new CallEvent.Ticked(at, "who-i-am", true));
            events.add(new CallEvent.PartyConfirmed(
                    at.plusSeconds(9), new RightParty(account.contactName(), "AP manager", account.phone(), "", "")));
        }
        for (int line = 0; line < LINES; line++) {
            at = at.plusSeconds(20 + random.nextInt(40));
            Speaker speaker = reached && line == 1 ? Speaker.CUSTOMER : Speaker.COLLECTOR;
            events.add(new CallEvent.LineTyped(at, line, at, speaker, words.line(random)));
        }
        if (reached) {
            String[] card = LargeWords.pick(words.cards(), random).split(" ", 2);
            events.add(new CallEvent.CardUsed(at.plusSeconds(3), card[0], card[1]));
        }
        Duration agreed = at.plusSeconds(20);
        promise.ifPresent(made -> events.add(new CallEvent.Agreed(agreed, new Agreement.Promised(made))));
        Duration end = agreed.plusSeconds(15);
        events.add(new CallEvent.HungUp(end));
        return end;
    }

    private static PromiseToPay promise(LargeAccount account, CustomerId id, LocalDate day) {
        Random random = account.random();
        int parts = random.nextInt(5) == 0 ? 3 : 1;
        Money each = account.amount();
        LocalDate first = day.plusDays(2 + random.nextInt(12));
        List<Instalment> plan = new ArrayList<>();
        for (int i = 0; i < parts; i++)
            plan.add(Instalment.of(first.plusDays(7L * i), each, Optional.of(PaymentForm.BANK_TRANSFER), List.of()));
        return new PromiseToPay(
                new PromiseId(account.freshId()), id, Optional.empty(), day, account.contactName(), plan, "", "");
    }

    /// Of the parts that are due, 82 in 100 are kept, 6 paid in part, 12 broken.
    private PromiseToPay withFate(PromiseToPay given, Random random) {
        List<Instalment> parts = given.instalments().stream()
                .map(part -> part.dueOn().isBefore(today) ? part.paid(received(part.amount(), random)) : part)
                .toList();
        return new PromiseToPay(
                given.id(), given.customer(), given.call(), given.promisedOn(), given.promisedBy(), parts, "", "");
    }

    private static Money received(Money amount, Random random) {
        int drawn = random.nextInt(100);
        if (drawn < 82) return amount;
        return Money.ofMinor(amount.getCurrencyUnit(), drawn < 88 ? amount.getAmountMinorLong() / 3 : 0);
    }

    private FollowUp followUp(LargeAccount account, CustomerId id, LocalDate day, String call) {
        LocalDate due = day.plusDays(3 + account.random().nextInt(12));
        return new FollowUp(
                account.freshId(),
                id,
                Optional.of(call),
                due,
                Optional.empty(),
                "Call " + account.contactName() + " again",
                due.isBefore(today) ? Optional.of(due) : Optional.empty());
    }
}
