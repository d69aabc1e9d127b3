package app.callside.sample;

import app.callside.base.text.Formats;
import app.callside.deck.CallKind;
import app.callside.dispute.Course;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputePolicy;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.Ruling;
import app.callside.followup.FollowUp;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Everything one call of the sample is about: the people, the invoices, and what is agreed before it ends.
final class Scene {
    private final SampleAccount account;
    private final Diary.Entry entry;
    private final Story story;
    private final Story.Book book;
    private final SampleDays days;
    private final List<SampleItem> items;
    private final Formats formats;
    private final Map<String, String> places = new HashMap<>();
    final Optional<Pledge> pledge;
    final Optional<Dispute> dispute;
    final Optional<MissingDocument> document;
    final Optional<FollowUp> back;

    Scene(SampleAccount account, Diary.Entry entry, Story.Book book, SampleDays days, Formats formats) {
        this.account = account;
        this.entry = entry;
        this.book = book;
        this.days = days;
        this.formats = formats;
        story = book.story(entry.story());
        items = account.talkedAbout(entry, day());
        fillPeopleAndItems();
        pledge = entry.promise().isPresent()
                ? Optional.of(Pledge.make(account, entry, items, days, form(), book)
                        .by(onTheLine().name()))
                : Optional.empty();
        pledge.ifPresent(this::fillPromise);
        dispute = story.reason().map(_ -> disputed());
        document = story.document().map(_ -> documentNeeded());
        back = entry.back().map(this::calledBack);
    }

    Story story() {
        return story;
    }

    LocalDate day() {
        return days.working(entry.day());
    }

    SamplePerson onTheLine() {
        return story.kind() == CallKind.ESCALATION ? account.decider() : account.contact();
    }

    private PaymentForm form() {
        return story.form().orElse(account.usualForm());
    }

    private void fillPeopleAndItems() {
        SampleItem oldest = items.getFirst();
        places.put("contact", onTheLine().name());
        places.put("first", onTheLine().firstName());
        places.put("title", onTheLine().title());
        places.put("decider", whoReleases());
        places.put("customer", account.customer().name());
        places.put("goods", oldest.goods());
        places.put("invoice", oldest.number());
        places.put("invoices", items.stream().map(SampleItem::number).collect(Collectors.joining(", ")));
        places.put("days", Long.toString(Math.max(0, ChronoUnit.DAYS.between(oldest.due(), day()))));
        places.put("form", book.words().text("form-" + form().name()));
        places.put("amount", formats.amount(total()));
        places.put("money", formats.money(total()));
    }

    /// Whom the one on the line has to ask: the other one at the house, or just "the owner".
    private String whoReleases() {
        SamplePerson there = onTheLine();
        if (story.kind() == CallKind.ESCALATION || !account.decider().equals(there))
            return account.decider().name();
        return account.customer().people().stream()
                .filter(other -> !other.equals(there))
                .findFirst()
                .map(SamplePerson::name)
                .orElseGet(() -> book.words().text("owner"));
    }

    private Money total() {
        return items.stream().map(SampleItem::balance).reduce(Money::plus).orElseThrow();
    }

    private void fillPromise(Pledge made) {
        PromiseToPay given = made.given();
        places.put("day", formats.weekday(given.instalments().getFirst().dueOn()));
        places.put(
                "parts",
                given.instalments().stream()
                        .map(part -> formats.amount(part.amount()) + " on " + formats.weekday(part.dueOn()))
                        .collect(Collectors.joining(", ")));
    }

    private Dispute disputed() {
        LocalDate due = settleBy();
        SampleItem item = items.getFirst();
        long minor = item.balance().getAmountMinorLong() * story.share() / 100;
        Money contested = Money.ofMinor(item.balance().getCurrencyUnit(), minor);
        places.put("disputed", formats.money(contested));
        if (!entry.solved()) item.dispute();
        return new Dispute(
                account.freshId(),
                account.id(),
                Optional.empty(),
                item.number(),
                story.reason().orElseThrow(),
                contested,
                item.goods(),
                Owner.US,
                due,
                day(),
                entry.solved()
                        ? Course.begun().ruled(new Ruling(Decision.WITHDRAWN, due, ""))
                        : Course.begun()
                                .owing(item.balance())
                                .with(DisputePolicy.ofTheHouse()
                                        .evidenceFor(story.reason().orElseThrow())));
    }

    private MissingDocument documentNeeded() {
        LocalDate due = settleBy();
        return new MissingDocument(
                account.freshId(),
                account.id(),
                Optional.empty(),
                story.document().orElseThrow(),
                items.getFirst().number(),
                Owner.US,
                due,
                day(),
                entry.solved() ? Optional.of(due) : Optional.empty());
    }

    private LocalDate settleBy() {
        LocalDate due = days.working(entry.due().orElseThrow());
        places.put("day", formats.weekday(due));
        return due;
    }

    private FollowUp calledBack(Diary.Back next) {
        LocalDate on = days.working(next.day());
        places.put("day", formats.weekday(on));
        return new FollowUp(
                account.freshId(),
                account.id(),
                Optional.empty(),
                on,
                Optional.of(next.at()),
                words("call-back"),
                doneBefore(on));
    }

    /// What the collector put down for afterwards, where nothing more definite was agreed.
    Optional<FollowUp> nextStep() {
        if (pledge.isPresent()) return pledge.get().waitsFor().map(due -> step("check-promise", days.after(due)));
        if (dispute.isPresent()) return dispute.map(open -> step("check-work", open.dueOn()));
        if (document.isPresent()) return document.map(open -> step("check-work", open.dueOn()));
        if (back.isPresent() || onceAndForAll()) return Optional.empty();
        return Optional.of(step("dial-again", days.after(days.after(day()))));
    }

    private boolean onceAndForAll() {
        return switch (story.ends()) {
            case CEASE_CALLS, REFUSED -> true;
            case PAID_NOW,
                    PROMISE_PLAN,
                    PROMISE,
                    DISPUTE,
                    DOCUMENT_NEEDED,
                    CLAIMS_PAID,
                    CALL_BACK,
                    THIRD_PARTY,
                    VOICEMAIL,
                    NO_ANSWER,
                    WRONG_NUMBER -> false;
        };
    }

    private FollowUp step(String words, LocalDate due) {
        return new FollowUp(
                account.freshId(),
                account.id(),
                Optional.empty(),
                due,
                Optional.empty(),
                words(words),
                doneBefore(due));
    }

    /// In this book everything that was due before today has been done on its day.
    private Optional<LocalDate> doneBefore(LocalDate due) {
        return due.isBefore(days.today()) ? Optional.of(due) : Optional.empty();
    }

    String words(String name) {
        return filled(book.words().text(name));
    }

    /// A text with its places filled and one of its wordings taken.
    String filled(String text) {
        String[] wordings = text.split(" \\| ");
        String filled = wordings[wordings.length == 1 ? 0 : account.random().nextInt(wordings.length)];
        for (var place : places.entrySet()) filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        return filled;
    }

    String recap() {
        if (pledge.isPresent()) return words(pledge.get().given().isPlan() ? "recap-plan" : "recap-promise");
        if (dispute.isPresent()) return words("recap-dispute");
        return document.isPresent() ? words("recap-document") : "";
    }
}
