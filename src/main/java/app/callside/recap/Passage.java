package app.callside.recap;

/// A stretch of a recap's text that is shown in one manner.
public sealed interface Passage {
    String text();

    record Words(String text) implements Passage {}

    /// Something to hold each other to: a date, an hour, an amount, an invoice. Shown bold.
    record Fact(String text) implements Passage {}

    /// The place of something nobody has said; its text, brackets included, says what. Shown marked.
    record Missing(String text) implements Passage {}
}
