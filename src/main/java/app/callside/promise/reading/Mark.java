package app.callside.promise.reading;

/// What a stretch of a note was found to be. The letter stands in the text in its place: a note is read in lower case,
/// so
/// that capitals are free for it, and patterns that come later see what a word stood for instead of the word.
enum Mark {
    DAY('D'),
    SUM('M'),
    INVOICE('I'),
    FORM('F'),
    /// A figure that is no money: a purchase order, a telephone extension, a time, a quantity.
    NUMBER('N');

    private final char letter;

    Mark(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
