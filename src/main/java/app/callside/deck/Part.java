package app.callside.deck;

/// A stretch of a filled script, so that live values and gaps can be marked where they are shown.
public sealed interface Part {
    /// The script's own words.
    record Text(String text) implements Part {}

    /// A value that was known.
    ///
    /// @param name of the variable
    /// @param text what is said in its place
    record Value(String name, String text) implements Part {}

    /// A value that was not known.
    ///
    /// @param name of the variable
    /// @param ask what to ask for or look up, for example `name of the person`
    record Gap(String name, String ask) implements Part {}
}
