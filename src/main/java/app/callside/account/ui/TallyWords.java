package app.callside.account.ui;

import app.callside.account.PromiseTally;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;

/// How a customer has kept their word, in a sentence; empty where nothing was due yet.
public final class TallyWords {
    private TallyWords() {}

    public static String of(PromiseTally tally, Messages messages, Formats formats) {
        String kept = tally.kept() == 0 ? "" : messages.text("account.promises.kept", tally.kept());
        return tally.lastBroken()
                .map(last -> messages.text("account.promises.broken", tally.broken(), formats.day(last))
                        + (kept.isEmpty() ? "" : " " + kept))
                .orElse(kept);
    }
}
