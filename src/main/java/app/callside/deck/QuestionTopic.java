package app.callside.deck;

import java.util.Arrays;
import java.util.Optional;

/// What a question is for.
public enum QuestionTopic {
    /// Why the invoice is unpaid.
    WHY_UNPAID("why-unpaid"),
    /// What the customer needs to be able to pay.
    NEEDS("needs"),
    /// What follows from not paying, found by the customer.
    CONSEQUENCES("consequences"),
    /// That what was agreed is understood the same way.
    CONFIRMATION("confirmation");

    private final String id;

    QuestionTopic(String id) {
        this.id = id;
    }

    /// The id in files and output.
    public String id() {
        return id;
    }

    static Optional<QuestionTopic> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
