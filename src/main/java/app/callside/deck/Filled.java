package app.callside.deck;

/// Refuses text that is not there, so that no card or step can show an empty line during a call.
final class Filled {
    private Filled() {}

    static String in(String what, String text) {
        if (text.isBlank()) throw new IllegalArgumentException(what + " has no text");
        return text;
    }
}
