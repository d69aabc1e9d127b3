package app.callside.intake;

import java.util.ArrayList;
import java.util.List;

/// A row that may hold the headers, or two rows that hold them together: `Opening` above `Amount`.
///
/// @param line of the last row of them, 1-based
/// @param known how many fields it names
record HeaderRow(long line, List<String> cells, int known) {
    /// The row at `index` alone, then joined with the one below it where that holds words only.
    static List<HeaderRow> at(List<Row> head, int index) {
        Row first = head.get(index);
        HeaderRow alone = new HeaderRow(first.line(), first.cells(), 0);
        if (index + 1 == head.size()) return List.of(alone);
        Row second = head.get(index + 1);
        boolean words = second.cells().stream().noneMatch(HeaderRow::hasDigit);
        return words && filled(first) > 1 && filled(second) > 1
                ? List.of(alone, joined(first, second))
                : List.of(alone);
    }

    HeaderRow knowing(int fields) {
        return new HeaderRow(line, cells, fields);
    }

    private static HeaderRow joined(Row first, Row second) {
        List<String> cells = new ArrayList<>();
        for (int column = 0;
                column < Math.max(first.cells().size(), second.cells().size());
                column++) {
            String above = first.cell(column);
            String below = second.cell(column);
            cells.add(above.equals(below) ? above : Blank.stripped(above + " " + below));
        }
        return new HeaderRow(second.line(), cells, 0);
    }

    private static long filled(Row row) {
        return row.cells().stream()
                .filter(cell -> !Blank.stripped(cell).isEmpty())
                .count();
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }
}
