package app.callside.deck;

/// What is wrong with a script or a must-say list that somebody has written.
public final class GuideFlaw extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /// What it is.
    public enum Kind {
        /// There is nothing in it.
        NOTHING,
        /// Words stand above the first heading, or a heading says nothing.
        NO_HEADING,
        /// Nothing stands under a heading.
        NO_WORDS,
        /// A mark in square brackets that can't stand there.
        MARK,
        /// A value between braces that the program has not.
        VALUE,
        /// Braces that are not closed, or hold more than a name.
        BRACES,
        /// A heading that is too long for its chip.
        LONG,
        /// A heading that is there already.
        TWICE,
        /// A point that the law asks for is gone.
        LAW
    }

    private final Kind kind;
    private final String about;

    GuideFlaw(Kind kind, String about) {
        super(kind + ": " + about);
        this.kind = kind;
        this.about = about;
    }

    public Kind kind() {
        return kind;
    }

    /// The line, heading, mark or value that it is about; empty where it is about all.
    public String about() {
        return about;
    }
}
