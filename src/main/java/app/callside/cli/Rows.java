package app.callside.cli;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of an answer, printed as a table for people or as CSV or JSON for programs.
final class Rows {
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(List<String> heads) {
        this.heads = heads;
    }

    void add(List<String> row) {
        rows.add(row);
    }

    String as(Answer shape) {
        return switch (shape) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> json();
        };
    }

    private String table() {
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(heads);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            widths.add(
                    all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        return all.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String gap = " ".repeat(widths.get(i) - cell.length());
            boolean figure = cell.matches("-?[\\d.,]+");
            line.append(figure ? gap + cell : cell + gap).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text); // the text is a buffer already
        csv.writeRecord(heads);
        rows.forEach(csv::writeRecord);
        return text.toString().stripTrailing();
    }

    private String json() {
        JsonArray list = new JsonArray();
        for (List<String> row : rows) {
            JsonObject one = new JsonObject();
            for (int i = 0; i < heads.size(); i++) one.put(heads.get(i), row.get(i));
            list.add(one);
        }
        return JsonWriter.indent("  ").string().value(list).done();
    }
}
