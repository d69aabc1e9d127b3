package app.callside.erasure;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an erasure is, in words: on the screen, on the command line and in refusals alike.
public final class ErasureWords {
    private final Messages messages;
    private final Formats formats;
    private final RetentionPolicy policy;

    public ErasureWords(Messages messages, Formats formats, RetentionPolicy policy) {
        this.messages = messages;
        this.formats = formats;
        this.policy = policy;
    }

    /// Stands wherever something was blanked.
    String placeholder() {
        return messages.text("erasure.placeholder");
    }

    /// Why it is forbidden, and until when where that is known.
    public String obstacle(Obstacle one) {
        return messages.text(
                "erasure.obstacle." + one.kind().name().toLowerCase(Locale.ROOT),
                one.day().map(formats::dayOfYear).orElse(""),
                one.words(),
                policy.consumerYears());
    }

    /// What would be blanked, a line each; what is not there is left out.
    public List<String> blanked(Preview preview) {
        List<String> lines = new ArrayList<>();
        if (preview.contact()) lines.add(messages.text("erasure.card"));
        if (preview.calls() > 0) lines.add(messages.text("erasure.calls", preview.calls(), preview.linesOfTheirs()));
        for (Place place : Place.values())
            if (preview.in(place) > 0)
                lines.add(messages.text("erasure.place." + place.name().toLowerCase(Locale.ROOT), preview.in(place)));
        if (preview.drafts() > 0) lines.add(messages.text("erasure.drafts", preview.drafts()));
        if (lines.isEmpty()) lines.add(messages.text("erasure.nothing"));
        return lines;
    }

    /// What stays, whatever is erased.
    public String stays() {
        return messages.text("erasure.stays", policy.accountingYears());
    }

    /// What a person has to look through, a line each.
    public List<String> byHand(Preview.ByHand left) {
        List<String> lines = new ArrayList<>();
        if (!left.documents().isEmpty())
            lines.add(messages.text(
                    "erasure.hand.documents", left.documents().size(), String.join(", ", left.documents())));
        if (!left.unread().isEmpty()) lines.add(messages.text("erasure.hand.unread", String.join(", ", left.unread())));
        if (left.takes() > 0) lines.add(messages.text("erasure.hand.takes", left.takes()));
        if (!left.files().isEmpty()) lines.add(messages.text("erasure.hand.files", String.join(", ", left.files())));
        if (left.books() > 0) lines.add(messages.text("erasure.hand.books", left.books()));
        if (left.trailEntries() > 0) lines.add(messages.text("erasure.hand.trail", left.trailEntries()));
        if (!left.shared().isEmpty()) lines.add(messages.text("erasure.hand.shared", String.join(", ", left.shared())));
        return lines;
    }

    /// What was done.
    public String done(Erased erased) {
        String done = messages.text("erasure.done", erased.calls(), erased.rows());
        return erased.isCleared() ? done : done + " " + messages.text("erasure.uncleared");
    }
}
