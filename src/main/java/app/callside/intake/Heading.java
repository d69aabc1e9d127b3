package app.callside.intake;

/// A customer as a row of their own names them, above their items.
///
/// @param key their number or code; empty where the row gives a name alone
/// @param labelled the row says itself what it holds: `A/C: ABS001  Name: ABS Garages`
record Heading(String key, String name, boolean labelled) {
    /// Whether a total of what stands under the heading can be called by this word.
    boolean isCalled(String folded) {
        return folded.equals(HeaderText.folded(name)) || (!key.isEmpty() && folded.equals(HeaderText.folded(key)));
    }

    /// Whether a label names this customer among other words.
    boolean isIn(String folded) {
        String padded = " " + folded + " ";
        return padded.contains(" " + HeaderText.folded(name) + " ")
                || (!key.isEmpty() && padded.contains(" " + HeaderText.folded(key) + " "));
    }
}
