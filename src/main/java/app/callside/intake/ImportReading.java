package app.callside.intake;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.ledger.Customer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// A file of which everything is known that must be known before its rows can be read.
final class ImportReading {
    private final HeaderDictionary dictionary;
    private final LedgerFile file;
    private final List<Row> head;
    private final ColumnMapping mapping;
    private final FileHabits habits;
    private final Optional<DateOrder> order;
    private final ImportOptions options;
    private final Optional<LocalDate> namedDay;
    private final Optional<CurrencyUnit> currency;
    private final LocalDate asOf;

    private ImportReading(
            HeaderDictionary dictionary,
            LedgerFile file,
            List<Row> head,
            ColumnMapping mapping,
            FileHabits habits,
            ImportOptions asked,
            LocalDate today) {
        this.dictionary = dictionary;
        this.file = file;
        this.head = head;
        this.mapping = mapping;
        this.habits = habits;
        List<Row> titles = head.stream()
                .takeWhile(row -> row.line() < mapping.headerLine())
                .toList();
        currency = new NamedCurrency(dictionary).in(titles, mapping.headers()).or(habits::currency);
        options = currency.map(asked::with).orElse(asked);
        order = options.dateOrder().or(habits::dateOrder);
        namedDay = new AsOfFinder(dictionary, new DateReader(orderOrAny()), new DateReader(otherOrder())).in(titles);
        asOf = options.asOf().or(() -> namedDay).orElse(today);
    }

    /// @throws Refused when the file is none that can be imported
    static ImportReading of(
            Path path,
            ImportOptions options,
            HeaderDictionary dictionary,
            ColumnChoices choices,
            LocalDate today,
            Progress progress) {
        FoundTable table = FoundTable.in(LedgerFiles.at(path, progress), options, dictionary, choices);
        FileHabits habits = FileHabits.of(table.file(), dictionary, table.mapping(), progress);
        return new ImportReading(dictionary, table.file(), table.head(), table.mapping(), habits, options, today);
    }

    /// Reads all rows below the headers, then makes sure that nobody has changed the file meanwhile.
    ///
    /// @return what the file says its rows add up to
    StatedTotal each(Progress progress, ItemSink sink) {
        RowReader reader = RowReader.of(dictionary, mapping, habits, orderOrAny(), options, asOf);
        StatedTotal total = new StatedTotal(
                dictionary, mapping, new AmountCells(dictionary, mapping, habits, options.fallbackCurrency()));
        int done = 0;
        try (Rows rows = file.openToKeep()) {
            @Nullable Row row;
            while ((row = rows.next()) != null) {
                if (row.line() <= mapping.headerLine()) continue;
                if (++done % 500 == 0) {
                    Cancelled.check(progress);
                    progress.at(rows.share());
                }
                if (!reader.take(row, sink)) total.take(row);
            }
            Cancelled.check(progress);
            rows.verifyUnchanged();
        }
        return total;
    }

    /// Reads the rows once more for those that can't be imported.
    void eachFaulty(Progress progress, BiConsumer<Row, List<RowFault>> bad) {
        RowReader reader = RowReader.of(dictionary, mapping, habits, orderOrAny(), options, asOf);
        FaultySink sink = new FaultySink(bad);
        try (Rows rows = file.open()) {
            @Nullable Row row;
            while ((row = rows.next()) != null) {
                if (row.line() <= mapping.headerLine()) continue;
                Cancelled.check(progress);
                sink.reading(row);
                reader.take(row, sink);
            }
        }
    }

    /// While the order is unknown every date reads both ways, so that for counting any order will do.
    private DateOrder otherOrder() {
        return orderOrAny() == DateOrder.MDY ? DateOrder.DMY : DateOrder.MDY;
    }

    private DateOrder orderOrAny() {
        return order.orElse(DateOrder.MDY);
    }

    /// Keeps the columns for the next file with these headers, where a person has chosen them.
    void remember(ColumnChoices choices) {
        if (options.mapping().isPresent())
            choices.keep(ChosenColumns.fingerprint(mapping), ChosenColumns.text(mapping));
    }

    String fileName() {
        return file.name();
    }

    String fingerprint() {
        return file.fingerprint();
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /// The first rows below the headers, cell by cell as written.
    List<List<String>> firstRows() {
        return head.stream()
                .filter(row -> row.line() > mapping.headerLine())
                .limit(ImportPreview.SHOWN)
                .map(Row::cells)
                .toList();
    }

    int rows() {
        return habits.rows();
    }

    Customer customer(String key) {
        return habits.customers().customer(key);
    }

    /// The day for which the balances hold: that which a person has named, else the file, else today.
    LocalDate asOf() {
        return asOf;
    }

    private Optional<String> ambiguousDate() {
        return order.isPresent() ? Optional.empty() : Optional.of(habits.exampleDate());
    }

    /// What the file leaves open, for a person to say or to see.
    ImportPreview.Unsaid unsaid() {
        boolean items = kind() == LedgerFileKind.OPEN_ITEMS;
        boolean dayless = kind() == LedgerFileKind.AGING_SUMMARY
                && namedDay.isEmpty()
                && options.asOf().isEmpty();
        boolean countless = items
                && !mapping.has(Field.DUE_DATE)
                && options.terms().isEmpty()
                && head.stream()
                        .map(row -> mapping.cell(row, Field.TERMS))
                        .allMatch(terms -> TermsDays.of(terms).isEmpty());
        boolean nameless = currency.isEmpty() && habits.namelessAmounts() && kind() != LedgerFileKind.CUSTOMERS;
        return new ImportPreview.Unsaid(
                ambiguousDate(),
                dayless,
                countless,
                nameless ? Optional.of(options.fallbackCurrency()) : Optional.empty());
    }

    LedgerFileKind kind() {
        return mapping.kind();
    }
}
