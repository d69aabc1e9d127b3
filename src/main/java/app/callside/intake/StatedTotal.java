package app.callside.intake;

import app.callside.base.money.Totals;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a file says it adds up to: the amount in a row that is called "Total" and no more.
final class StatedTotal {
    private final HeaderDictionary dictionary;
    private final ColumnMapping mapping;
    private final AmountCells amounts;
    private final Optional<Field> summed;
    private final Map<CurrencyUnit, Money> last = new HashMap<>();
    private int rows;

    StatedTotal(HeaderDictionary dictionary, ColumnMapping mapping, AmountCells amounts) {
        this.dictionary = dictionary;
        this.mapping = mapping;
        this.amounts = amounts;
        summed = List.of(Field.BALANCE, Field.PAYMENT_AMOUNT, Field.ORIGINAL).stream()
                .filter(mapping::has)
                .findFirst();
    }

    /// Looks at a row below the headers that is no item.
    void take(Row row) {
        if (summed.isEmpty() || mapping.cell(row, summed.get()).isEmpty() || !isCalledTotal(row)) return;
        amounts.alone(new RowCells(mapping, row), summed.get()).ifPresent(total -> {
            rows++;
            last.put(total.getCurrencyUnit(), total);
        });
    }

    private boolean isCalledTotal(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            char first = cell.charAt(0);
            return (Character.isLetter(first) || first == '*') && dictionary.isWord("grand-total", cell);
        }
        return false;
    }

    /// The last one in each currency. Where there are several, each is the total of something smaller, unless the last
    /// is what all rows come to. A total without a currency of its own belongs to the file's only one.
    Totals beside(Totals counted) {
        if (rows == 1 && counted.byCurrency().size() == 1) {
            CurrencyUnit only = counted.byCurrency().firstKey();
            Money total = last.values().iterator().next();
            return Totals.of(List.of(Money.of(only, total.getAmount(), RoundingMode.HALF_EVEN)));
        }
        if (last.isEmpty() || counted.byCurrency().size() > last.size()) return Totals.of(List.of());
        Totals stated = Totals.of(last.values());
        return rows > last.size() && !stated.equals(counted) ? Totals.of(List.of()) : stated;
    }
}
