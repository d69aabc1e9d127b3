package app.callside.coaching;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.Set;

/// A score sheet as somebody writes it.
///
/// @param occasions the calls for which it is to be proposed; empty for any call
/// @param text a line for each criterion
public record SheetDraft(String name, Set<Occasion> occasions, String text) {
    public SheetDraft {
        occasions = Set.copyOf(occasions);
    }

    /// @throws Refused where it can't be read, or two of its criteria would be taken for the same
    ScoreSheet read(String key, int edition) {
        ScoreSheet read = ScoreSheet.read(key, edition, name, text);
        long different =
                read.criteria().stream().map(Criterion::likeness).distinct().count();
        if (different < read.criteria().size()) throw new Refused(Fault.of("coaching.sheet", ScoreSheet.MOST));
        return read;
    }
}
