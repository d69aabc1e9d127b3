package app.callside.intake;

import java.util.Optional;

/// "Total for Fernhill Foods": the sum of what stands under that name, unless it is the name of a customer.
final class TotalLabel {
    private TotalLabel() {}

    /// Whose total the label says it is, folded; empty when it says no such thing.
    static Optional<String> of(HeaderDictionary dictionary, String label) {
        String folded = HeaderText.folded(label);
        return dictionary.wordsOf("total-of").stream()
                .filter(word -> folded.startsWith(word + " "))
                .map(word -> folded.substring(word.length() + 1))
                .findFirst();
    }
}
