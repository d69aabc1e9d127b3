package app.callside.base.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.argument.Argument;

/// Many keys in few statements: `customer_id = any(:ids)`.
public final class Batches {
    private static final int SIZE = 1000;

    private Batches() {}

    /// Hands the keys on in portions that a statement takes well.
    public static <K> void each(Collection<K> keys, Consumer<List<K>> portion) {
        List<K> waiting = new ArrayList<>(Math.min(SIZE, keys.size()));
        for (K key : keys) {
            waiting.add(key);
            if (waiting.size() == SIZE) {
                portion.accept(waiting);
                waiting = new ArrayList<>(SIZE);
            }
        }
        if (!waiting.isEmpty()) portion.accept(waiting);
    }

    /// The keys as an SQL array of `bigint`.
    public static Argument longs(Collection<Long> keys) {
        return array("bigint", keys.toArray());
    }

    /// The keys as an SQL array of `varchar`.
    public static Argument texts(Collection<String> keys) {
        return array("varchar", keys.toArray());
    }

    private static Argument array(String type, Object[] keys) {
        return (position, statement, _) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, keys));
    }
}
