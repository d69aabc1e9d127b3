package app.callside.call;

import app.callside.base.text.Messages;

/// What a call came to, as it was chosen when it was finished: a standard disposition, or one of the
/// house's own, which counts as a standard one. It keeps the words of that day, whatever the house calls
/// it later.
///
/// @param disposition what it is, or what it counts as
/// @param code of the house's own; empty for a standard one
/// @param own the house's words for it; empty for a standard one
public record Outcome(Disposition disposition, String code, String own) {
    public Outcome {
        if (code.isBlank() != own.isBlank())
            throw new IllegalArgumentException("An outcome of the house's own has both a code and words");
    }

    public static Outcome of(Disposition standard) {
        return new Outcome(standard, "", "");
    }

    public boolean isOwn() {
        return !code.isEmpty();
    }

    /// False where nobody was spoken to: an attempt, not a conversation.
    public boolean isConversation() {
        return disposition.isConversation();
    }

    public String words(Messages messages) {
        return isOwn() ? own : words(disposition, messages);
    }

    public static String words(Disposition standard, Messages messages) {
        return messages.text("call.disposition." + standard.name());
    }
}
