package app.callside.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// Rows of a summary report: a customer and what they owe in bands of days. Customers under a customer are named with
/// it, `Parent:Child`, as detailed reports of the same packages do.
final class BalanceRows implements RowReader {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final RowJudge judge;
    private final FileHabits habits;
    private final AmountCells amounts;
    private final BandColumns bands;
    private final Deque<String> parents = new ArrayDeque<>();

    BalanceRows(
            HeaderDictionary dictionary,
            ColumnMapping mapping,
            RowJudge judge,
            FileHabits habits,
            AmountCells amounts) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.judge = judge;
        this.habits = habits;
        this.amounts = amounts;
        bands = BandColumns.of(mapping.headers(), dictionary);
    }

    @Override
    public boolean take(Row row, ItemSink sink) {
        String label = Blank.single(mapping.cell(row, Field.CUSTOMER_NAME));
        boolean balances = judge.judge(row) == RowShape.ITEM;
        if (habits.totalled().contains(HeaderText.folded(label))) parents.push(label);
        else if (balances && closes(label)) balances = false;
        if (!balances || isTotal(row, label)) {
            sink.passedOver();
            return false;
        }
        RowCells cells = new RowCells(mapping, row);
        List<ReadBalance> read = balances(cells, customer(row, label));
        if (!cells.isClean()) sink.faulty(new ArrayList<>(cells.faults()));
        else if (read.isEmpty()) sink.passedOver();
        else read.forEach(sink::balance);
        return true;
    }

    private boolean isTotal(Row row, String label) {
        if (!label.isEmpty() && label.equals(mapping.header(Field.BALANCE))) return true;
        return dictionary.isWord("total", label) || dictionary.isWord("total", mapping.cell(row, Field.CUSTOMER_KEY));
    }

    private boolean closes(String label) {
        Optional<String> closed = parents.stream()
                .filter(parent -> TotalLabel.of(dictionary, label)
                        .filter(HeaderText.folded(parent)::equals)
                        .isPresent())
                .findFirst();
        closed.ifPresent(parent -> {
            while (!parent.equals(parents.pop())) continue;
        });
        return closed.isPresent();
    }

    private String customer(Row row, String label) {
        if (parents.isEmpty() || label.isEmpty()) return habits.customers().of(row, Optional.empty());
        List<String> names = new ArrayList<>(parents.reversed());
        if (!parents.getFirst().equals(label)) names.add(label);
        return String.join(":", names);
    }

    private List<ReadBalance> balances(RowCells cells, String customer) {
        Map<DaysLate, Money> owed = new LinkedHashMap<>();
        bands.columns()
                .forEach((column, band) -> amounts.band(cells, column).ifPresent(amount -> add(owed, band, amount)));
        Optional<Money> total = amounts.alone(cells, Field.BALANCE);
        Optional<Money> banded = owed.values().stream().reduce(Money::plus);
        total.filter(all -> banded.isEmpty() || all.isSameCurrency(banded.get()))
                .map(all -> banded.isEmpty() ? all : all.minus(banded.get()))
                .ifPresent(rest -> add(owed, DaysLate.UNTOLD, rest));
        return owed.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new ReadBalance(customer, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<DaysLate, Money> owed, DaysLate band, Money amount) {
        owed.merge(band, amount, Money::plus);
    }
}
