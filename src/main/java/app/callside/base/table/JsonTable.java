package app.callside.base.table;

import com.grack.nanojson.JsonAppendableWriter;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One object: the title, what narrows the table, its rows under the ids of the columns, and what they
/// come to.
final class JsonTable implements TableWriter {
    private final Writer text;
    private final JsonAppendableWriter json;
    private final TableHead head;
    private boolean totalled;

    JsonTable(OutputStream out, TableHead head) {
        this.head = head;
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        json = JsonWriter.indent("  ").on(text);
        json.object().value("title", head.title()).array("filters");
        head.filters().forEach(json::value);
        json.end().array("rows");
    }

    @Override
    public void row(List<Cell> cells) {
        json.object();
        for (int column = 0; column < cells.size(); column++) {
            String id = head.columns().get(column).id();
            switch (cells.get(column)) {
                case Cell.Count count -> json.value(id, count.number());
                case Cell.Span span -> json.value(id, span.time().toSeconds());
                case Cell.Percent percent -> json.value(id, percent.percent());
                case Cell.Decimal decimal -> json.value(id, decimal.number());
                case Cell.Nothing _ -> json.nul(id);
                case Cell other -> json.value(id, other.plain());
            }
        }
        json.end();
    }

    @Override
    public void totals(List<Total> totals) {
        json.end().array("totals");
        totals.forEach(total -> json.value(total.line()));
        totalled = true;
    }

    @Override
    public void close() throws IOException {
        if (!totalled) totals(List.of());
        json.end().end().done();
        text.close();
    }
}
