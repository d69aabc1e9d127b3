package app.callside.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Reads what an item was for and what is still owed on it, with sign and currency.
final class AmountCells {
    /// More digits before the decimal mark are no amount that anyone owes.
    private static final int DIGITS = 15;
    private static final int REMEMBERED = 100;

    private final HeaderDictionary dictionary;
    private final boolean hasBalances;
    private final boolean unsignedCredits;
    private final AmountReader balances;
    private final AmountReader originals;
    private final CurrencyUnit fallback;
    private final FileHabits habits;
    private final Map<String, Optional<CurrencyUnit>> named = new HashMap<>();
    private final ColumnMapping mapping;
    private final BandColumns bands;

    AmountCells(HeaderDictionary dictionary, ColumnMapping mapping, FileHabits habits, CurrencyUnit fallback) {
        this.dictionary = dictionary;
        hasBalances = mapping.has(Field.BALANCE);
        unsignedCredits = habits.unsignedCredits();
        balances = habits.amounts(Field.BALANCE);
        originals = habits.amounts(Field.ORIGINAL);
        this.habits = habits;
        this.mapping = mapping;
        bands = mapping.amountsIn(dictionary);
        this.fallback = fallback;
    }

    record Amounts(Money original, Money balance) {}

    /// Empty when a cell is at fault; the fault is then noted with the cells. Where a file has but one amount, it is
    /// both. A balance left blank says nothing about what is open, unless the item is said to be closed.
    Optional<Amounts> read(RowCells cells, boolean closed) {
        if (mapping.has(Field.DEBIT)) return sided(cells);
        if (!bands.isEmpty()) return banded(cells);
        int before = cells.faults().size();
        Optional<ReadAmount> balance = amount(cells, Field.BALANCE, balances);
        Optional<ReadAmount> original = amount(cells, Field.ORIGINAL, originals);
        boolean untold = hasBalances && !closed && !cells.isFilled(Field.BALANCE);
        if (untold) cells.fault(Field.BALANCE, Expected.AMOUNT);
        else if (!cells.isFilled(Field.BALANCE) && !cells.isFilled(Field.ORIGINAL))
            cells.fault(hasBalances ? Field.BALANCE : Field.ORIGINAL, Expected.AMOUNT);
        if (cells.faults().size() > before) return Optional.empty();
        Optional<CurrencyUnit> currency = currency(cells, balance, original);
        if (currency.isEmpty()) return Optional.empty();
        Optional<Money> owed = balance.flatMap(amount -> money(cells, Field.BALANCE, amount, currency.get()));
        Optional<Money> billed = original.flatMap(amount -> money(cells, Field.ORIGINAL, amount, currency.get()));
        if (cells.faults().size() > before) return Optional.empty();
        return owed.or(() -> billed).flatMap(b -> billed.or(() -> owed).map(o -> new Amounts(o, b)));
    }

    /// What a posting adds to the account, less what it takes off.
    private Optional<Amounts> sided(RowCells cells) {
        Optional<Money> debit = alone(cells, Field.DEBIT);
        Optional<Money> credit = alone(cells, Field.CREDIT).map(Money::negated);
        if (debit.isEmpty() && credit.isEmpty() && cells.isClean()) cells.fault(Field.DEBIT, Expected.AMOUNT);
        return sum(cells, Stream.concat(debit.stream(), credit.stream()).toList());
    }

    private Optional<Amounts> banded(RowCells cells) {
        List<Money> amounts = bands.columns().keySet().stream()
                .flatMap(column -> band(cells, column).stream())
                .toList();
        int first = bands.columns().keySet().iterator().next();
        if (amounts.isEmpty() && cells.isClean()) cells.fault(first, Expected.AMOUNT);
        return sum(cells, amounts);
    }

    private static Optional<Amounts> sum(RowCells cells, List<Money> amounts) {
        if (!cells.isClean()) return Optional.empty();
        return amounts.stream().reduce(Money::plus).map(all -> new Amounts(all, all));
    }

    /// The amount in one column, with its sign as written; empty when there is none or it is at fault, which is then
    /// noted with the cells.
    Optional<Money> alone(RowCells cells, Field field) {
        return mapping.column(field).flatMap(column -> at(cells, column, habits.amounts(field)));
    }

    Optional<Money> band(RowCells cells, int column) {
        return at(cells, column, balances);
    }

    private Optional<Money> at(RowCells cells, int column, AmountReader reader) {
        String text = cells.at(column);
        if (text.isEmpty() || text.equals("-")) return Optional.empty();
        Optional<ReadAmount> read = reader.read(text);
        if (read.isEmpty()) {
            cells.fault(column, Expected.AMOUNT);
            return Optional.empty();
        }
        return currency(cells, read, Optional.empty())
                .flatMap(unit -> money(cells, column, read.get().value(), unit));
    }

    private static Optional<ReadAmount> amount(RowCells cells, Field field, AmountReader reader) {
        if (!cells.isFilled(field)) return Optional.empty();
        Optional<ReadAmount> read = reader.read(cells.text(field));
        if (read.isEmpty()) cells.fault(field, Expected.AMOUNT);
        return read;
    }

    private Optional<CurrencyUnit> currency(
            RowCells cells, Optional<ReadAmount> balance, Optional<ReadAmount> original) {
        Optional<CurrencyUnit> onAmount =
                balance.flatMap(ReadAmount::currency).or(() -> original.flatMap(ReadAmount::currency));
        if (!cells.isFilled(Field.CURRENCY)) return Optional.of(onAmount.orElse(fallback));
        Optional<CurrencyUnit> named = named(cells.text(Field.CURRENCY));
        boolean contradicted = named.isPresent() && onAmount.isPresent() && !named.equals(onAmount);
        if (named.isEmpty() || contradicted) {
            cells.fault(Field.CURRENCY, Expected.CURRENCY);
            return Optional.empty();
        }
        return named;
    }

    private Optional<CurrencyUnit> named(String text) {
        Optional<CurrencyUnit> known = named.get(text);
        if (known != null) return known;
        Optional<CurrencyUnit> unit = CurrencySigns.isShared(text) ? Optional.of(fallback) : CurrencySigns.named(text);
        if (named.size() < REMEMBERED) named.put(text, unit);
        return unit;
    }

    private Optional<Money> money(RowCells cells, Field field, ReadAmount amount, CurrencyUnit currency) {
        BigDecimal signed = isUnsignedCredit(cells, amount) ? amount.value().negate() : amount.value();
        return money(cells, mapping.column(field).orElseThrow(), signed, currency);
    }

    private static Optional<Money> money(RowCells cells, int column, BigDecimal signed, CurrencyUnit currency) {
        BigDecimal bare = signed.scale() <= currency.getDecimalPlaces() ? signed : signed.stripTrailingZeros();
        if (bare.scale() > currency.getDecimalPlaces()) {
            cells.fault(column, Expected.DECIMALS);
            return Optional.empty();
        }
        if (bare.precision() - bare.scale() > DIGITS) {
            cells.fault(column, Expected.AMOUNT);
            return Optional.empty();
        }
        return Optional.of(Money.of(currency, bare));
    }

    /// A side column or a credit's type turns an amount only where no minus sign has done so already.
    private boolean isUnsignedCredit(RowCells cells, ReadAmount amount) {
        if (amount.isNegative()) return false;
        if (dictionary.isWord("credit-side", cells.text(Field.DEBIT_CREDIT))) return true;
        String type = cells.text(Field.DOCUMENT_TYPE);
        return unsignedCredits && (dictionary.isWord("credit", type) || dictionary.isWord("cash", type));
    }
}
