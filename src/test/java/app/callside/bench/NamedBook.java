package app.callside.bench;

import app.callside.base.sql.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Many customers with names, contacts, phone numbers and invoices, and nothing else that a full book has.
final class NamedBook {
    private static final List<String> TRADES = List.of(
            "Foods",
            "Logistics",
            "Industries",
            "Builders",
            "Dental Supply",
            "Mechanik",
            "Print Works",
            "Clinics",
            "Hotels",
            "Imports",
            "Trading",
            "Steel",
            "Packaging",
            "Lighting",
            "Textiles",
            "Motors");
    private static final List<String> FORMS = List.of("Ltd", "Inc", "LLC", "GmbH", "s.r.o.", "Corp", "Co", "S.A.");
    private static final List<String> SYLLABLES = List.of(
            "har", "bor", "line", "pine", "cas", "tel", "lan", "me", "ri", "di", "an", "nor", "th", "gate", "sa", "ble",
            "fern", "hill", "os", "tra", "va", "ke", "lo", "mi", "ta", "ven", "dor", "wick", "ash", "by");
    private static final List<String> FIRST =
            List.of("Marta", "Paul", "Jana", "Anna", "Luis", "Sam", "Dana", "Peter", "Ines", "Tomas");
    private static final int BATCH = 5000;

    private final int customers;
    private final int invoices;
    private final String[] names;
    private final String[] phones;

    NamedBook(Random random, int customers, int invoices) {
        this.customers = customers;
        this.invoices = invoices;
        names = new String[customers];
        phones = new String[customers];
        for (int i = 0; i < customers; i++) {
            names[i] = made(random) + (random.nextBoolean() ? " " + made(random) : "") + " " + any(TRADES, random) + " "
                    + any(FORMS, random);
            phones[i] = String.format("+1 %d 555 %04d", 200 + random.nextInt(780), random.nextInt(10_000));
        }
    }

    private static String made(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) name.append(any(SYLLABLES, random));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    String anyName(Random random) {
        return names[random.nextInt(customers)];
    }

    String anyPhone(Random random) {
        return phones[random.nextInt(customers)];
    }

    String anyInvoice(Random random) {
        return number(random.nextInt(invoices));
    }

    private static String number(int invoice) {
        return "INV-" + (100_000 + invoice);
    }

    void fill(Database database) {
        database.inOne(() -> database.writeRaw(connection -> {
            addCustomers(connection);
            addContacts(connection);
            return customers;
        }));
        for (int from = 0; from < invoices; from += 100_000) {
            int begin = from;
            database.inOne(() -> database.writeRaw(connection -> addInvoices(connection, begin)));
        }
    }

    private void addCustomers(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into customer (customer_key, name, country, account_class, goods, terms, phone, email, address)
                values (?, ?, 'US', 'COMMERCIAL', '', '', ?, '', '')
                """)) {
            for (int i = 0; i < customers; i++) {
                insert.setString(1, "C-" + (100_000 + i));
                insert.setString(2, names[i]);
                insert.setString(3, phones[i]);
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void addContacts(Connection connection) throws SQLException {
        Random random = new Random(3);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into contact (customer_id, name, title, phone, fax, email, decides)
                values (?, ?, '', ?, '', '', false)
                """)) {
            for (int i = 0; i < customers; i++) {
                insert.setLong(1, i + 1L);
                insert.setString(2, any(FIRST, random) + " " + made(random));
                insert.setString(3, String.format("+1 312 %03d %04d", random.nextInt(1000), random.nextInt(10_000)));
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private int addInvoices(Connection connection, int from) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into invoice (customer_id, item_key, kind, number, due_date, settled_on, currency,
                    original_minor, balance_minor, goods, purchase_order, terms, disputed, number_key, number_tail)
                values (?, ?, 'INVOICE', ?, ?, ?, 'USD', 100, ?, '', '', '', false, ?, ?)
                """)) {
            int until = Math.min(invoices, from + 100_000);
            for (int i = from; i < until; i++) {
                String number = number(i);
                // every third account owes nothing
                boolean open = i % customers % 3 != 0 && i % 2 == 0;
                insert.setLong(1, i % customers + 1L);
                insert.setString(2, number);
                insert.setString(3, number);
                insert.setObject(4, LocalDate.of(2026, 1, 1).plusDays(i % 300));
                insert.setObject(5, open ? null : LocalDate.of(2026, 11, 1));
                insert.setLong(6, open ? 100 : 0);
                insert.setString(7, "INV" + (100_000 + i));
                insert.setString(8, String.valueOf(100_000 + i));
                add(insert, i);
            }
            insert.executeBatch();
            return until - from;
        }
    }

    private static void add(PreparedStatement insert, int row) throws SQLException {
        insert.addBatch();
        if (row % BATCH == BATCH - 1) insert.executeBatch();
    }
}
