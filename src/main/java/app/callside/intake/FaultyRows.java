package app.callside.intake;

/// What to do with a file in which some rows can't be read.
public enum FaultyRows {
    /// keep nothing of the file
    REFUSE,
    /// keep the rows that are right, leave out the others
    SKIP
}
