package app.callside.find;

import app.callside.ledger.CustomerId;
import app.callside.ledger.InvoiceId;
import app.callside.testing.Ledgers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The index as a plain list, for tests of what is looked for and to compare the database with. */
public final class MemoryFindStore implements FindStore {
    private static final Comparator<FindEntry> ORDER = Comparator.comparing(FindEntry::token)
            .thenComparing(entry -> entry.customer().value())
            .thenComparing(FindEntry::contact);

    private final Map<Long, Listing> listings = new HashMap<>();
    private final List<Hit.Invoice> invoices = new ArrayList<>();
    private long contacts;

    /** Puts an account in, or in place of the one with its number. */
    public void put(Listing listing) {
        listings.put(listing.customer().value(), listing);
    }

    /** An account with a balance. */
    public CustomerId add(String name, String key, String phone, String... people) {
        return add(false, name, key, phone, people);
    }

    public CustomerId add(boolean settled, String name, String key, String phone, String... people) {
        CustomerId id = new CustomerId(listings.size() + 1L);
        List<Listing.Person> persons = new ArrayList<>();
        for (String person : people) {
            String[] parts = person.split("\\|");
            persons.add(new Listing.Person(++contacts, parts[0], parts.length > 1 ? parts[1] : ""));
        }
        put(new Listing(id, settled, name, key, phone, persons));
        return id;
    }

    public void addInvoice(CustomerId customer, String number, boolean open) {
        String name = Objects.requireNonNull(listings.get(customer.value())).name();
        invoices.add(new Hit.Invoice(
                customer,
                name,
                new InvoiceId(invoices.size() + 1L),
                number,
                Ledgers.usd(open ? "10.00" : "0.00"),
                Optional.empty(),
                open));
    }

    public void remove(long customer) {
        listings.remove(customer);
    }

    public Optional<Listing> listing(long customer) {
        return Optional.ofNullable(listings.get(customer));
    }

    public List<Long> customers() {
        return listings.keySet().stream().sorted().toList();
    }

    /** Everything that the index has to hold. */
    public Set<FindEntry> all() {
        return listings.values().stream()
                .flatMap(listing -> listing.entries().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<FindEntry> entries(EntryKind kind, boolean settled, Span span, int most) {
        return all().stream()
                .filter(entry -> entry.kind() == kind && entry.settled() == settled && span.holds(entry.token()))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public List<Hit> described(List<FindEntry> entries) {
        return entries.stream().map(this::described).toList();
    }

    private Hit described(FindEntry entry) {
        Listing listing = Objects.requireNonNull(listings.get(entry.customer().value()));
        Optional<Listing.Person> person = listing.people().stream()
                .filter(one -> one.contact() == entry.contact())
                .findFirst();
        boolean open = !entry.settled();
        return switch (entry.kind()) {
            case CUSTOMER -> new Hit.Customer(entry.customer(), listing.name(), listing.key(), listing.phone(), open);
            case CONTACT ->
                new Hit.Contact(
                        entry.customer(), listing.name(), person.orElseThrow().name(), "", open);
            case PHONE ->
                new Hit.Phone(
                        entry.customer(),
                        listing.name(),
                        person.map(Listing.Person::phone).orElse(listing.phone()),
                        person.map(Listing.Person::name).orElse(""),
                        open);
        };
    }

    @Override
    public List<Hit.Invoice> invoices(NumberPart part, String number, boolean goesOn, int most) {
        return invoices.stream()
                .filter(hit -> {
                    String key = key(hit.number());
                    String compared = part == NumberPart.WHOLE ? key : tail(hit.number());
                    return goesOn ? compared.startsWith(number) && !compared.equals(number) : compared.equals(number);
                })
                .limit(most)
                .toList();
    }

    /** As the store's column `number_key`. */
    public static String key(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** As the store's column `number_tail`. */
    public static String tail(String number) {
        return number.replaceFirst("^.*\\D", "").replaceFirst("^0+", "");
    }

    @Override
    public void refresh(Set<Long> accounts) {}

    @Override
    public List<Long> outOfStep(long after, int most) {
        return List.of();
    }
}
