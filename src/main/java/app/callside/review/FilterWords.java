package app.callside.review;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a filter asks for, as it is said above an exported list and in the audit trail.
public final class FilterWords {
    private final Messages messages;
    private final Formats formats;

    private FilterWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public static String of(CallFilter filter, Messages messages, Formats formats) {
        FilterWords words = new FilterWords(messages, formats);
        List<String> parts = new ArrayList<>();
        if (!filter.words().isBlank())
            parts.add(messages.text("review.export.words", filter.words().strip()));
        filter.parts().forEach(part -> parts.add(words.of(part)));
        return parts.isEmpty() ? messages.text("review.export.all") : String.join(" \u00b7 ", parts);
    }

    /// One part of a filter.
    public static String of(Narrowing part, Messages messages, Formats formats) {
        return new FilterWords(messages, formats).of(part);
    }

    private String of(Narrowing part) {
        return switch (part) {
            case Narrowing.HeldBy held -> held.collector();
            case Narrowing.From from -> messages.text("review.export.from", formats.dayOfYear(from.day()));
            case Narrowing.Until until -> messages.text("review.export.until", formats.dayOfYear(until.day()));
            case Narrowing.Outcome outcome -> Outcome.words(outcome.disposition(), messages);
            case Narrowing.OwnOutcome own -> messages.text("review.export.outcome", own.code());
            case Narrowing.OfCustomer of ->
                messages.text("review.export.customer", of.customer().value());
            case Narrowing.CustomerNamed named -> messages.text("review.export.named", named.words());
            case Narrowing.SpokenTo spoken -> messages.text("review.export.spoken-to", spoken.words());
            case Narrowing.PromisedAtLeast least ->
                messages.text("review.export.promised.least", formats.number(least.amount()));
            case Narrowing.PromisedAtMost most ->
                messages.text("review.export.promised.most", formats.number(most.amount()));
            case Narrowing.InCurrency in -> in.currency().getCode();
            case Narrowing.TalkedAtLeast least ->
                messages.text("review.export.talked.least", formats.callTime(least.time()));
            case Narrowing.TalkedAtMost most ->
                messages.text("review.export.talked.most", formats.callTime(most.time()));
            case Narrowing.Missed _ -> messages.text("review.export.missed");
            case Narrowing.Became became ->
                messages.text("review.since." + became.since().kind().name().toLowerCase(Locale.ROOT));
            case Narrowing.Reached reached ->
                messages.text("review.reached." + reached.who().name().toLowerCase(Locale.ROOT));
            case Narrowing.WithPromise _ -> messages.text("review.with.promise");
            case Narrowing.WithDispute _ -> messages.text("review.with.dispute");
            case Narrowing.WithCard with ->
                messages.text(with.used() ? "review.card.used" : "review.card.shown", with.card());
            case Narrowing.Overridden _ -> messages.text("review.overridden");
            case Narrowing.Reviewed reviewed -> messages.text(reviewed.is() ? "review.reviewed" : "review.unreviewed");
            case Narrowing.Flagged _ -> messages.text("review.flagged");
            case Narrowing.Among among -> among.name();
        };
    }
}
