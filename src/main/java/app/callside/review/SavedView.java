package app.callside.review;

/// A filter of the list of calls under a name.
///
/// @param name of one line, not blank
/// @param reach how far back it goes, counted from the day on which it is opened; where the filter names a
///     first day of its own it counts instead
/// @param by who keeps it
public record SavedView(String name, CallFilter filter, Span reach, String by) {
    /// What fits a list of choices.
    public static final int LONGEST_NAME = 60;

    /// So many calls that are named one by one are read with the list of views without anybody noticing.
    public static final int MOST_CALLS = 5_000;

    public SavedView {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.lines().count() > 1)
            throw new IllegalArgumentException("A view has a name of 1 to " + LONGEST_NAME + " letters");
        if (filter.part(Narrowing.From.class).isPresent() && reach != Span.ALL)
            throw new IllegalArgumentException("Either a first day or a span");
    }
}
