package app.callside.intake;

import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who the customers of a file are, and by which column to tell them apart. Where a file has a key and a name
/// and there are fewer keys, one customer's name is spelt in many ways, and the key tells. Where there are
/// fewer names, the key still tells, for two customers can share a name; unless no key stands on two different
/// invoices while names do: then it numbers something else. A file can also name a customer once for several
/// rows; then a row without a name belongs to the one above it.
final class CustomerColumns {
    /// No customer's name is spelt in more ways than this, on average.
    private static final int SPELLINGS = 20;
    private static final List<Field> FACTS = List.of(Field.COUNTRY, Field.PHONE, Field.EMAIL, Field.TERMS, Field.GOODS);
    private static final int ENOUGH = 2;

    private final ColumnMapping mapping;
    private final Map<String, Seen> byKey = new LinkedHashMap<>();
    private final Map<String, Seen> byName = new LinkedHashMap<>();
    private final Set<String> keysOnSeveral = new HashSet<>();

    private @Nullable Boolean toldByName;
    private boolean repeatsName;
    private String lastKey = "";
    private String lastName = "";
    private long items;
    private long unnamed;

    CustomerColumns(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /// Whether rows without a name belong to the customer named above them: names stand only where they change.
    boolean namedOnce() {
        return !repeatsName && unnamed >= ENOUGH && unnamed * ENOUGH >= items - unnamed;
    }

    private void watchNaming(String key, String name) {
        items++;
        if (key.isEmpty() && name.isEmpty()) {
            if (items == 1) repeatsName = true;
            unnamed++;
            return;
        }
        if (key.equals(lastKey) && name.equals(lastName)) repeatsName = true;
        lastKey = key;
        lastName = name;
    }

    /// Takes note of an item row.
    void take(Row row, Optional<Heading> group, String number) {
        String key = key(row, group);
        String name = name(row, group);
        watchNaming(key, name);
        if (!key.isEmpty()) {
            Seen seen = byKey.computeIfAbsent(key, _ -> new Seen(number));
            if (!seen.firstNumber.equals(number)) keysOnSeveral.add(key);
            seen.take(mapping, row, name);
        }
        if (!name.isEmpty()) byName.computeIfAbsent(name, _ -> new Seen(number)).take(mapping, row, name);
    }

    boolean toldByName() {
        return toldByName == null ? tellsByName() : toldByName;
    }

    /// No further rows will be taken.
    CustomerColumns decided() {
        toldByName = tellsByName();
        return this;
    }

    private boolean tellsByName() {
        if (byKey.isEmpty()) return true;
        // the number of an account in one's own books, not of a customer
        if (byName.size() > byKey.size() * SPELLINGS || (byKey.size() == 1 && byName.size() > 1)) return true;
        return byName.size() < byKey.size() && !byName.isEmpty() && keysOnSeveral.isEmpty();
    }

    /// What tells the customer of this row from the others; empty when the row names none.
    String of(Row row, Optional<Heading> group) {
        String key = key(row, group);
        String name = name(row, group);
        if (toldByName()) return name.isEmpty() ? key : name;
        return key.isEmpty() ? name : key;
    }

    /// The customer as this file knows them; the name they are called by most often.
    Customer customer(String key) {
        Seen seen = (toldByName() ? byName : byKey).get(key);
        return seen == null ? Customer.named(key, key) : seen.customer(key);
    }

    private String key(Row row, Optional<Heading> group) {
        return group.map(Heading::key).orElseGet(() -> CellText.number(mapping.cell(row, Field.CUSTOMER_KEY)));
    }

    private String name(Row row, Optional<Heading> group) {
        return group.map(Heading::name).orElseGet(() -> Blank.single(mapping.cell(row, Field.CUSTOMER_NAME)));
    }

    /// What the rows of one customer say about them; the first word on each matter counts.
    private static final class Seen {
        private final String firstNumber;
        private final Map<String, Integer> names = new LinkedHashMap<>(2);
        private final Map<Field, String> facts = new HashMap<>(4);

        Seen(String firstNumber) {
            this.firstNumber = firstNumber;
        }

        void take(ColumnMapping mapping, Row row, String name) {
            if (!name.isEmpty()) names.merge(name, 1, Integer::sum);
            for (Field field : FACTS) {
                if (!mapping.has(field) || facts.containsKey(field)) continue;
                String fact = CellText.number(mapping.cell(row, field));
                if (!fact.isEmpty()) facts.put(field, fact);
            }
        }

        Customer customer(String key) {
            String name = key;
            int most = 0;
            for (var entry : names.entrySet()) {
                if (entry.getValue() <= most) continue;
                name = entry.getKey();
                most = entry.getValue();
            }
            return new Customer(
                    new CustomerId(0),
                    key,
                    name,
                    fact(Field.COUNTRY),
                    Optional.empty(),
                    AccountClass.COMMERCIAL,
                    fact(Field.GOODS),
                    fact(Field.TERMS),
                    fact(Field.PHONE),
                    fact(Field.EMAIL),
                    "",
                    Optional.empty());
        }

        private String fact(Field field) {
            return Lengths.cut(field, facts.getOrDefault(field, ""));
        }
    }
}
