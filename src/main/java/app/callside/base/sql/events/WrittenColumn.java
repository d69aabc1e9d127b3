package app.callside.base.sql.events;

import app.callside.base.sql.events.EventJournal.About;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares what the journal says was written to one column with what the store has there.
final class WrittenColumn implements JournalReader.Sink {
    private final String table;
    private final String key;
    private final String column;
    private final Map<Long, String> kept;
    private boolean differs;

    WrittenColumn(String table, String key, String column, Map<Long, String> kept) {
        this.table = table;
        this.key = key;
        this.column = column;
        this.kept = kept;
    }

    @Override
    public void schema(int number) {}

    @Override
    public void put(TableShape shape, List<@Nullable Object> row) {
        if (!shape.table().equals(table)) return;
        Object name = row.get(shape.columns().indexOf(key));
        Object value = row.get(shape.columns().indexOf(column));
        if (!(name instanceof Long number) || !Objects.equals(value, kept.get(number))) differs = true;
    }

    @Override
    public void remove(TableShape shape, List<@Nullable Object> row) {
        if (shape.table().equals(table)) differs = true;
    }

    @Override
    public void end(About about) throws BrokenChain {
        if (differs) throw new BrokenChain(about.head().sequence());
    }
}
