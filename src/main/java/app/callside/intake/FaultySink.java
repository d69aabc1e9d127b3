package app.callside.intake;

import java.util.List;
import java.util.function.BiConsumer;

/// Hears of nothing but the rows that can't be imported.
final class FaultySink implements ItemSink {
    private final BiConsumer<Row, List<RowFault>> bad;
    private Row now = new Row(0, List.of());

    FaultySink(BiConsumer<Row, List<RowFault>> bad) {
        this.bad = bad;
    }

    void reading(Row row) {
        now = row;
    }

    @Override
    public void item(ReadItem item, String itemKey) {}

    @Override
    public void repeated() {}

    @Override
    public void passedOver() {}

    @Override
    public void faulty(List<RowFault> faults) {
        bad.accept(now, faults);
    }
}
