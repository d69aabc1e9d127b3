package app.callside.review.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which columns a narrow window or large text leaves no room for. A column that can be read beats two
/// that can't; what is left out stands on the timeline.
final class ColumnFit {
    /// First to go first.
    private static final List<String> DISPENSABLE = List.of(
            "history-column-spoke-to",
            "history-column-collector",
            "history-column-said",
            "history-column-talk",
            "history-column-since",
            "history-column-promised");

    private ColumnFit() {}

    /// The ids of the columns to leave out.
    ///
    /// @param room in heights of the text
    static Set<String> leftOut(List<CallColumn> columns, double room) {
        double needed = columns.stream().mapToDouble(CallColumn::width).sum();
        Set<String> out = new HashSet<>();
        for (String id : DISPENSABLE) {
            if (needed <= room) break;
            out.add(id);
            needed -= columns.stream()
                    .filter(column -> id.equals(column.getId()))
                    .mapToDouble(CallColumn::width)
                    .sum();
        }
        return out;
    }
}
