package app.callside.promise.reading;

/// Something that was found in a note.
///
/// @param at where it begins, in letters from the start of the text
/// @param end where it ends
record Said<T>(int at, int end, T what) {
    /// Letters between this and another; zero where they touch or overlap.
    int distanceTo(Said<?> other) {
        return Math.max(0, Math.max(other.at - end, at - other.end));
    }
}
