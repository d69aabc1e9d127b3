package app.callside.coaching;

import java.util.Set;
import java.util.TreeSet;

/// A score sheet that calls can be scored by from now on.
///
/// @param sheet its newest edition
/// @param occasions the calls for which it is proposed; empty where it fits any call
/// @param retired no call is begun with it any more
public record SheetTemplate(ScoreSheet sheet, Set<Occasion> occasions, boolean retired) {
    public SheetTemplate {
        occasions = Set.copyOf(occasions);
    }

    public String key() {
        return sheet.key();
    }

    /// How it would be edited.
    public SheetDraft draft() {
        return new SheetDraft(sheet.name(), new TreeSet<>(occasions), sheet.text());
    }

    /// In its next edition.
    SheetTemplate changed(SheetDraft draft) {
        return new SheetTemplate(draft.read(key(), sheet.edition() + 1), draft.occasions(), retired);
    }

    SheetTemplate retired(boolean so) {
        ScoreSheet next = new ScoreSheet(key(), sheet.edition() + 1, sheet.name(), sheet.criteria());
        return new SheetTemplate(next, occasions, so);
    }

    /// Whether anything but the number of the edition is another.
    boolean saysTheSame(SheetTemplate other) {
        return sheet.name().equals(other.sheet.name())
                && sheet.criteria().equals(other.sheet.criteria())
                && occasions.equals(other.occasions)
                && retired == other.retired;
    }
}
