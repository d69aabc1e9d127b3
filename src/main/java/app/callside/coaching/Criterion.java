package app.callside.coaching;

import java.util.Locale;

/// Something that is looked for in a call.
///
/// @param label what it is; what stands before a colon is its short name
/// @param weight 1 to 9 beside the others; 0 for what fails the call alone
public record Criterion(String label, int weight) {
    static final int HEAVIEST = 9;

    public Criterion {
        label = label.strip();
        if (label.isEmpty() || weight < 0 || weight > HEAVIEST)
            throw new IllegalArgumentException("No criterion: " + weight + " " + label);
    }

    /// Whether it fails the call alone.
    public boolean isInstantFail() {
        return weight == 0;
    }

    /// By which it is known from one edition of a sheet to the next, and from one sheet to another.
    public String name() {
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon).strip();
    }

    /// By which it is the same criterion in whatever sheet and however its name is written.
    String likeness() {
        return likeness(name());
    }

    static String likeness(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// What is behind the name; empty where the name says it all.
    public String detail() {
        int colon = label.indexOf(':');
        return colon < 0 ? "" : label.substring(colon + 1).strip();
    }
}
