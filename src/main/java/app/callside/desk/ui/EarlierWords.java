package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.call.CallRecord;
import app.callside.desk.Dossier;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Payment;
import app.callside.ledger.ui.AccountPane.Earlier;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What happened on the account before, newest first, in a line each.
final class EarlierWords {
    private static final int MOST = 8;

    private record Dated(LocalDate day, Earlier line) {}

    private final Messages messages;
    private final Formats formats;
    private final PromiseBook book;

    EarlierWords(Messages messages, Formats formats, PromiseBook book) {
        this.messages = messages;
        this.formats = formats;
        this.book = book;
    }

    List<Earlier> of(Dossier dossier, LocalDate today) {
        List<Dated> all = new ArrayList<>();
        dossier.promises().forEach(promise -> all.addAll(parts(promise, today)));
        dossier.calls().forEach(call -> all.add(call(call)));
        dossier.account().payments().stream()
                .limit(MOST)
                .forEach(payment -> all.add(payment(payment, dossier.account())));
        return all.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .limit(MOST)
                .map(Dated::line)
                .toList();
    }

    private List<Dated> parts(PromiseToPay promise, LocalDate today) {
        return promise.instalments().stream()
                .map(part -> new Dated(promise.promisedOn(), part(promise, part, today)))
                .toList();
    }

    private Earlier part(PromiseToPay promise, Instalment part, LocalDate today) {
        Fate fate = book.fateOf(part, today);
        String text = messages.text(
                "desk.earlier.promise",
                formats.day(promise.promisedOn()),
                formats.amount(part.amount()),
                formats.day(part.dueOn()),
                messages.text("promise.fate." + fate.name().toLowerCase(Locale.ROOT)));
        Tone tone = fate.isFailed() ? Tone.BAD : fate == Fate.KEPT ? Tone.GOOD : Tone.QUIET;
        return new Earlier(text, tone);
    }

    private Dated call(CallRecord call) {
        LocalDate day = call.startedAt().atZone(call.zone()).toLocalDate();
        String who = call.spokeTo().isEmpty() ? messages.text("desk.earlier.nobody") : call.spokeTo();
        String what = call.outcome().words(messages);
        return new Dated(day, new Earlier(messages.text("desk.earlier.call", formats.day(day), who, what), Tone.QUIET));
    }

    private Dated payment(Payment payment, AccountSummary account) {
        int late = account.items().stream()
                .filter(item -> !payment.pays().isEmpty() && item.number().equals(payment.pays()))
                .mapToInt(item -> item.daysPastDue(payment.receivedOn()))
                .findFirst()
                .orElse(0);
        String text = messages.text(
                late > 0 ? "desk.earlier.payment.late" : "desk.earlier.payment",
                formats.day(payment.receivedOn()),
                formats.amount(payment.amount()),
                late);
        return new Dated(payment.receivedOn(), new Earlier(text, Tone.QUIET));
    }
}
