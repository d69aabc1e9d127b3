package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of a file that is worth importing, and what its columns hold.
///
/// @param head its first rows
record FoundTable(LedgerFile file, List<Row> head, ColumnMapping mapping) {
    /// Rows looked at to find the headers and judge the columns.
    private static final int HEAD = 200;

    /// The first table that has all a ledger needs; a workbook can begin with a sheet of tips.
    ///
    /// @throws Refused when there is none, saying what the best one lacks
    static FoundTable in(
            List<LedgerFile> tables, ImportOptions options, HeaderDictionary dictionary, ColumnChoices choices) {
        HeaderRecognizer recognizer = new HeaderRecognizer(dictionary);
        List<FoundTable> found = new ArrayList<>();
        for (LedgerFile table : tables) {
            List<Row> head = head(table);
            recognizer.recognise(head).ifPresent(mapping -> found.add(new FoundTable(table, head, mapping)));
        }
        if (found.isEmpty())
            throw new Refused(Fault.of("intake.no-header", tables.getFirst().name()));
        Optional<Refused> lacking = Optional.empty();
        for (FoundTable table : found) {
            FoundTable asked = options.mapping().map(table::with).orElseGet(() -> table.remembered(choices));
            Optional<Refused> lacks = recognizer.lacks(asked.file(), asked.mapping(), asked.head());
            if (lacks.isEmpty()) return asked;
            if (lacking.isEmpty()) lacking = lacks;
        }
        throw lacking.orElseThrow();
    }

    private FoundTable remembered(ColumnChoices choices) {
        return choices.columns(ChosenColumns.fingerprint(mapping))
                .map(text -> with(ChosenColumns.in(mapping, text)))
                .orElse(this);
    }

    private FoundTable with(ColumnMapping corrected) {
        return new FoundTable(file, head, corrected);
    }

    private static List<Row> head(LedgerFile file) {
        List<Row> head = new ArrayList<>(HEAD);
        try (Rows rows = file.open()) {
            @Nullable Row row;
            while (head.size() < HEAD && (row = rows.next()) != null) head.add(row);
        }
        return head;
    }
}
