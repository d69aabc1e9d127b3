package app.callside.base.sql.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest few, then one a day, then one a week.
///
/// @param newest how many are kept whatever their age
/// @param days of how many days the last one is kept
/// @param weeks of how many weeks the last one is kept
/// @param migrations how many made before a migration are kept
public record KeepRule(int newest, int days, int weeks, int migrations) {
    /// Six of every four hours, fourteen days, eight weeks, and the last two made before a migration.
    public static final KeepRule OF_THE_HOUSE = new KeepRule(6, 14, 8, 2);

    public KeepRule {
        if (newest < 2) throw new IllegalArgumentException("Two backups are the least that may be kept");
    }

    /// What may go.
    ///
    /// @param all newest first
    public List<BackupFile> superfluous(List<BackupFile> all) {
        Set<BackupFile> kept = new HashSet<>(all.subList(0, Math.min(newest, all.size())));
        keepLast(all, days, at -> day(at).toString(), kept);
        keepLast(
                all,
                weeks,
                at -> day(at).get(IsoFields.WEEK_BASED_YEAR) + "w" + day(at).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                kept);
        all.stream()
                .filter(one -> one.manifest().reason() == Reason.MIGRATION)
                .limit(migrations)
                .forEach(kept::add);
        List<BackupFile> gone = new ArrayList<>(all);
        gone.removeAll(kept);
        return gone;
    }

    private static void keepLast(
            List<BackupFile> all, int count, Function<Instant, String> span, Set<BackupFile> kept) {
        Set<String> seen = new HashSet<>();
        for (BackupFile one : all) {
            if (seen.size() == count) return;
            if (seen.add(span.apply(one.manifest().at()))) kept.add(one);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
