package app.callside.review.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.call.Outcome;
import app.callside.call.OwnDisposition;
import app.callside.deck.CallKind;
import app.callside.promise.Fate;
import app.callside.review.CallFacts;
import app.callside.review.CallRow;
import app.callside.review.FilterWords;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import app.callside.review.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the facts of a call are said.
record CallWords(Messages messages, Formats formats, DeckNames deck) {
    String outcome(Outcome outcome) {
        return outcome.words(messages);
    }

    Tone tone(Outcome outcome) {
        return switch (outcome.disposition()) {
            case PAID_NOW, PROMISE_PLAN, PROMISE -> Tone.GOOD;
            case DISPUTE -> Tone.PURPLE;
            case DOCUMENT_NEEDED, CLAIMS_PAID, CALL_BACK -> Tone.ACCENT;
            case REFUSED, CEASE_CALLS -> Tone.BAD;
            case WRONG_NUMBER -> Tone.WARN;
            case THIRD_PARTY, VOICEMAIL, NO_ANSWER -> Tone.QUIET;
        };
    }

    String fate(Fate fate) {
        return messages.text("promise.fate." + fate.name().toLowerCase(Locale.ROOT));
    }

    Tone tone(Fate fate) {
        return switch (fate) {
            case OPEN, REPLACED, CANCELLED -> Tone.QUIET;
            case DUE_TODAY, PART_KEPT, LATE -> Tone.WARN;
            case KEPT -> Tone.GOOD;
            case BROKEN -> Tone.BAD;
        };
    }

    String span(Span span) {
        return messages.text(
                switch (span) {
                    case TODAY -> "review.span.today";
                    case LAST_7_DAYS -> "review.span.week";
                    case LAST_30_DAYS -> "review.span.month";
                    case ALL -> "review.span.all";
                });
    }

    String collector(Optional<String> name) {
        return name.orElseGet(() -> messages.text("review.collector.all"));
    }

    /// @param own the outcomes that the house has added
    String ended(Optional<Narrowing.Ended> asked, List<OwnDisposition> own) {
        return asked.map(one -> ended(one, own)).orElseGet(() -> messages.text("review.outcome.all"));
    }

    private String ended(Narrowing.Ended asked, List<OwnDisposition> own) {
        return switch (asked) {
            case Narrowing.Outcome standard -> Outcome.words(standard.disposition(), messages);
            case Narrowing.OwnOutcome house ->
                own.stream()
                        .filter(one -> one.code().equals(house.code()))
                        .map(OwnDisposition::words)
                        .findFirst()
                        .orElse(house.code());
        };
    }

    String became(Optional<Since.Kind> kind) {
        return kind.map(one -> messages.text("review.since." + one.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> messages.text("review.since.all"));
    }

    String narrowing(Narrowing part) {
        return FilterWords.of(part, messages, formats);
    }

    /// What had to be said, under the name that the collector saw.
    String point(CallKind kind, String id) {
        return deck.point(kind, id);
    }

    /// The hour of today's calls, day and hour of this year's, the day of older ones.
    String when(CallFacts call, LocalDate today) {
        LocalDate day = call.day();
        String clock = formats.clock(call.startedAt(), call.zone());
        if (day.equals(today)) return messages.text("review.when.today", clock);
        if (day.getYear() == today.getYear()) return messages.text("review.when.day", formats.day(day), clock);
        return formats.dayOfYear(day);
    }

    /// A sum for each currency.
    String promised(CallRow row) {
        return row.promised().byCurrency().values().stream().map(formats::money).collect(Collectors.joining(" + "));
    }

    String said(CallFacts call) {
        return call.mustSay() == 0 ? "" : messages.text("review.said", call.said(), call.mustSay());
    }
}
