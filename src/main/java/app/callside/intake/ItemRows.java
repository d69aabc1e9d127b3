package app.callside.intake;

import java.util.List;

/// Rows of a list of invoices and credits.
final class ItemRows implements RowReader {
    private final RowJudge judge;
    private final ItemReader reader;
    private final ItemKeys keys = new ItemKeys();

    ItemRows(RowJudge judge, ItemReader reader) {
        this.judge = judge;
        this.reader = reader;
    }

    @Override
    public boolean take(Row row, ItemSink sink) {
        RowShape shape = judge.judge(row);
        if (shape != RowShape.ITEM) {
            if (shape == RowShape.VOID) reader.voided(row, judge.group(), sink);
            sink.passedOver();
            return false;
        }
        switch (reader.read(row, judge.group())) {
            case ItemReader.Reading.Right(ReadItem item) ->
                keys.of(item).ifPresentOrElse(key -> sink.item(item, key), sink::repeated);
            case ItemReader.Reading.Wrong(List<RowFault> faults) -> sink.faulty(faults);
        }
        return true;
    }
}
