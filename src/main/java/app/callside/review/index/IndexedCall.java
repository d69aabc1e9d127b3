package app.callside.review.index;

import app.callside.call.Outcome;
import app.callside.promise.Instalment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// All of a finished call by which it can be found.
///
/// @param id the call's
/// @param heldOn the day on the calendar of the desk at the time of the call
/// @param customer its number in the store
/// @param missed something that had to be said was not
/// @param written notes and recap
/// @param promised the parts of all promises made on it
/// @param beside what was kept apart from it
public record IndexedCall(
        String id,
        Instant startedAt,
        LocalDate heldOn,
        long customer,
        String customerName,
        String collector,
        String spokeTo,
        Outcome outcome,
        boolean rightParty,
        boolean missed,
        Duration talked,
        List<String> written,
        List<Instalment> promised,
        Beside beside) {
    public IndexedCall {
        written = List.copyOf(written);
        promised = List.copyOf(promised);
    }

    /// The same call with what other tables hold of it.
    public IndexedCall with(List<Instalment> parts, Beside more) {
        return new IndexedCall(
                id,
                startedAt,
                heldOn,
                customer,
                customerName,
                collector,
                spokeTo,
                outcome,
                rightParty,
                missed,
                talked,
                written,
                parts,
                more);
    }

    /// @param corrections what was put right about it afterwards
    /// @param shown the cards that stood before the collector, by id
    /// @param used the cards that the collector used
    /// @param disputed something was contested on it
    /// @param overridden it was made, or something was promised on it, although a rule speaks against it
    public record Beside(
            List<String> corrections,
            Set<String> shown,
            Set<String> used,
            boolean disputed,
            boolean overridden,
            boolean reviewed,
            boolean flagged) {
        public static final Beside NOTHING = new Beside(List.of(), Set.of(), Set.of(), false, false, false, false);

        public Beside {
            corrections = List.copyOf(corrections);
            shown = Set.copyOf(shown);
            used = Set.copyOf(used);
        }
    }
}
