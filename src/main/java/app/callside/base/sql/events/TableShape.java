package app.callside.base.sql.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the journal needs to know of a table.
///
/// @param columns in the order of the table's rows
/// @param key places of the columns that name a row; all of them where the table has no key
/// @param keyed whether the table has a key
record TableShape(String table, List<String> columns, List<Integer> key, boolean keyed) {
    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /// Whether two readings are of one row: their keys are the same.
    boolean isSameRow(@Nullable Object[] one, @Nullable Object[] other) {
        return key.stream().allMatch(place -> Objects.deepEquals(one[place], other[place]));
    }
}
