package app.callside.sample;

import app.callside.base.text.Formats;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.InvoicesDiscussed;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.ledger.Contact;
import app.callside.ledger.Invoice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Turns one story into the events of one call, as a live call would have left them.
final class Telling {
    /// One tick in so many is forgotten, so that reviews have something to find.
    private static final int FORGOTTEN_TICK = 9;

    private final SampleAccount account;
    private final Scene scene;
    private final double pace;
    private final List<CallEvent> events = new ArrayList<>();
    private int lines;
    private int ticks;
    private Duration held = Duration.ZERO;
    private Duration heldSince = Duration.ZERO;
    private Duration end = Duration.ZERO;
    private boolean readBack;
    private Optional<RightParty> party = Optional.empty();

    private Telling(SampleAccount account, Scene scene) {
        this.account = account;
        this.scene = scene;
        pace = 0.8 + 0.5 * account.random().nextDouble();
    }

    /// A call, what was agreed on it as it stands by today, and what is to follow.
    record Told(CallRecord call, List<Agreement> agreed, Optional<app.callside.followup.FollowUp> nextStep) {}

    /// @param starts picks when the call begins
    static Told tell(
            SampleAccount account, Diary.Entry entry, Story.Book book, SampleDays days, Formats formats, Slots starts) {
        Scene scene = new Scene(account, entry, book, days, formats);
        Telling telling = new Telling(account, scene);
        Instant start = starts.free(entry.by(), scene.day(), account.customer().zone(), account.random());
        CallRecord call = telling.record(entry, start, starts.desk());
        return new Told(call, telling.agreed(), scene.nextStep());
    }

    private CallRecord record(Diary.Entry entry, Instant start, ZoneId desk) {
        Story story = scene.story();
        String goal = scene.filled(story.goal());
        Contact contact = contact();
        events.add(new CallEvent.Opened(
                account.id(),
                account.customer().name(),
                entry.by(),
                story.kind(),
                contact.name(),
                contact.phone(),
                goal,
                scene.words("stands"),
                start,
                desk));
        for (Story.Line line : story.told()) happen(line);
        return new CallRecord(
                new CallId(account.freshId()),
                account.id(),
                account.customer().name(),
                entry.by(),
                story.kind(),
                spokeTo(story.ends()),
                contact.phone(),
                goal,
                goalMet(story.ends()),
                scene.words("stands"),
                start,
                start.plus(end).plus(wrapUp(end)),
                desk,
                end.minus(held),
                held,
                party.isPresent(),
                Outcome.of(story.ends()),
                ticks,
                story.mustSay(),
                readBack ? scene.recap() : "",
                InvoicesDiscussed.on(
                        events, account.invoices().stream().map(Invoice::number).toList()),
                events);
    }

    /// The longer the call, the more there is to write down after it.
    private static Duration wrapUp(Duration call) {
        return Duration.ofSeconds(25 + call.toSeconds() / 8);
    }

    private Contact contact() {
        return account.customer().contacts(account.id()).stream()
                .filter(one -> one.name().equals(scene.onTheLine().name()))
                .findFirst()
                .orElseThrow();
    }

    private void happen(Story.Line line) {
        Duration at = Duration.ofSeconds(Math.round(line.at().toSeconds() * pace));
        switch (line.verb()) {
            case "tick" -> tick(at, line.words());
            case "note" -> type(at, Speaker.COLLECTOR, scene.filled(line.words()));
            case "quote" -> type(at, Speaker.CUSTOMER, "“" + scene.filled(line.words()) + "”");
            case "card" -> {
                String[] card = line.words().split(" ", 2);
                events.add(new CallEvent.CardUsed(at, card[0], card[1]));
            }
            case "party" -> confirm(at);
            case "promise" ->
                agree(at, new Agreement.Promised(scene.pledge.orElseThrow().given()));
            case "dispute" -> agree(at, new Agreement.Disputed(scene.dispute.orElseThrow()));
            case "document" -> agree(at, new Agreement.DocumentNeeded(scene.document.orElseThrow()));
            case "back" -> agree(at, new Agreement.CallBack(scene.back.orElseThrow()));
            case "hold" -> {
                heldSince = at;
                events.add(new CallEvent.Held(at));
            }
            case "resume" -> {
                held = held.plus(at).minus(heldSince);
                events.add(new CallEvent.Resumed(at));
            }
            case "recap" -> {
                readBack = true;
                events.add(new CallEvent.RecapRead(at));
            }
            case "end" -> {
                end = at;
                events.add(new CallEvent.HungUp(at));
            }
            default -> throw new IllegalStateException("Nothing on a call is called " + line.verb());
        }
    }

    private void tick(Duration at, String points) {
        Random random = account.random();
        Duration when = at;
        for (String point : points.split(" ")) {
            boolean opening = point.equals("who-i-am") || point.equals("right-person");
            if (!opening && random.nextInt(FORGOTTEN_TICK) == 0) continue;
            events.add(new CallEvent.Ticked(when, point, true));
            when = when.plusSeconds(1);
            ticks++;
        }
    }

    private void type(Duration at, Speaker speaker, String text) {
        events.add(new CallEvent.LineTyped(at, lines++, at, speaker, text));
    }

    private void confirm(Duration at) {
        Contact contact = contact();
        RightParty there =
                new RightParty(contact.name(), contact.title(), contact.phone(), contact.fax(), contact.email());
        party = Optional.of(there);
        events.add(new CallEvent.PartyConfirmed(at, there));
    }

    private void agree(Duration at, Agreement agreement) {
        events.add(new CallEvent.Agreed(at, agreement));
    }

    /// What the stores are to keep: a promise with the money that has come in since.
    private List<Agreement> agreed() {
        return events.stream()
                .filter(CallEvent.Agreed.class::isInstance)
                .map(event -> ((CallEvent.Agreed) event).agreement())
                .map(agreement -> agreement instanceof Agreement.Promised
                        ? new Agreement.Promised(scene.pledge.orElseThrow().byToday())
                        : agreement)
                .toList();
    }

    private String spokeTo(Disposition ends) {
        return party.map(RightParty::name).orElseGet(() -> ends.isConversation() ? scene.words("front-desk") : "");
    }

    private static boolean goalMet(Disposition ends) {
        return ends == Disposition.PROMISE || ends == Disposition.PROMISE_PLAN || ends == Disposition.PAID_NOW;
    }
}
