package app.callside.find.store;

import app.callside.find.FindEntry;
import app.callside.find.Hit;
import app.callside.ledger.CustomerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// What lines of the index stand for, read all at once.
final class Descriptions {
    private record Account(String name, String key, String phone) {}

    private record Person(String name, String title, String phone) {}

    private final Map<Long, Account> accounts = new HashMap<>();
    private final Map<Long, Person> people = new HashMap<>();

    private Descriptions() {}

    static List<Hit> of(Handle handle, List<FindEntry> entries) {
        Descriptions known = new Descriptions();
        known.readAccounts(
                handle, distinct(entries.stream().map(e -> e.customer().value())));
        known.readPeople(
                handle, distinct(entries.stream().map(FindEntry::contact).filter(id -> id > 0)));
        List<Hit> hits = new ArrayList<>();
        for (FindEntry entry : entries) known.describe(entry).ifPresent(hits::add);
        return hits;
    }

    private static List<Long> distinct(Stream<Long> numbers) {
        return numbers.distinct().toList();
    }

    private void readAccounts(Handle handle, List<Long> ids) {
        handle.createQuery("select id, name, customer_key, phone from customer where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, _) -> accounts.put(
                        row.getLong("id"),
                        new Account(row.getString("name"), row.getString("customer_key"), row.getString("phone"))))
                .list();
    }

    private void readPeople(Handle handle, List<Long> ids) {
        if (ids.isEmpty()) return;
        handle.createQuery("select id, name, title, phone from contact where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, _) -> people.put(
                        row.getLong("id"),
                        new Person(row.getString("name"), row.getString("title"), row.getString("phone"))))
                .list();
    }

    private Optional<Hit> describe(FindEntry entry) {
        Account account = accounts.get(entry.customer().value());
        Person person = people.get(entry.contact());
        boolean gone = account == null || (entry.contact() > 0 && person == null);
        if (gone || account == null) return Optional.empty();
        CustomerId customer = entry.customer();
        boolean open = !entry.settled();
        return Optional.of(
                switch (entry.kind()) {
                    case CUSTOMER -> new Hit.Customer(customer, account.name(), account.key(), account.phone(), open);
                    case CONTACT ->
                        new Hit.Contact(
                                customer,
                                account.name(),
                                person == null ? "" : person.name(),
                                person == null ? "" : person.title(),
                                open);
                    case PHONE ->
                        new Hit.Phone(
                                customer,
                                account.name(),
                                person == null ? account.phone() : person.phone(),
                                person == null ? "" : person.name(),
                                open);
                });
    }
}
