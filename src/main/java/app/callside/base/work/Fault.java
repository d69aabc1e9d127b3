package app.callside.base.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A failure in the three answers a person needs: what happened, what it means for the data, what to do.
///
/// @param key names the texts `fault.<key>.happened`, `.data` and `.do` in the bundles
/// @param values fill the places of those texts
/// @param cause for the log only; never shown
public record Fault(
        String key, List<Object> values, @Nullable Throwable cause) {
    public Fault {
        values = List.copyOf(values);
    }

    public static Fault of(String key, Object... values) {
        return new Fault(key, List.of(values), null);
    }

    /// A mistake of the program that nobody foresaw, told by its sign: its own words may quote anything.
    /// That memory ran out is told as what it is.
    public static Fault unforeseen(Throwable mistake) {
        if (isOfMemory(mistake)) return Fault.of("memory").because(mistake);
        return Fault.of("unforeseen", Mistake.sign(mistake)).because(mistake);
    }

    /// Whether a failure comes from a memory that ran out.
    public static boolean isOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof OutOfMemoryError) return true;
        return false;
    }

    public Fault because(Throwable reason) {
        return new Fault(key, values, reason);
    }
}
