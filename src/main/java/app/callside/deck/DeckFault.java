package app.callside.deck;

/// A file of the deck cannot be used; the message is one sentence for people that names the file and the reason.
public final class DeckFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeckFault(String file, String reason) {
        super("The deck file " + file + " cannot be used: " + reason + ".");
    }

    DeckFault(String file, String reason, Throwable cause) {
        super("The deck file " + file + " cannot be used: " + reason + ".", cause);
    }
}
