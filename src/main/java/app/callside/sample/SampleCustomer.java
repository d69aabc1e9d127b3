package app.callside.sample;

import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// An invented customer as the text file describes them.
///
/// @param habit days from due date to payment
/// @param size an ordinary invoice, in whole units of the first currency
/// @param open days past due of each open invoice, oldest first
/// @param amounts of the open invoices where they are fixed; else empty
/// @param numbers of the open invoices where they are fixed; else empty
record SampleCustomer(
        String name,
        String country,
        ZoneId zone,
        String address,
        AccountClass accountClass,
        List<CurrencyUnit> currencies,
        String terms,
        List<SampleGoods> goods,
        List<SamplePerson> people,
        String decides,
        int habit,
        int size,
        List<Integer> open,
        List<BigDecimal> amounts,
        List<Integer> numbers,
        int settled,
        List<FixedPayment> paid,
        Optional<BigDecimal> credit,
        Optional<BigDecimal> unapplied,
        int since,
        String phone) {

    /// A settled invoice that is to be just this.
    record FixedPayment(BigDecimal amount, int daysAgo, int daysLate) {
        static FixedPayment of(String text) {
            String[] parts = text.split(" ");
            return new FixedPayment(new BigDecimal(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    static List<SampleCustomer> all() {
        return SampleNode.of("customers.yaml").nodes("customers").stream()
                .map(SampleCustomer::of)
                .toList();
    }

    private static SampleCustomer of(SampleNode node) {
        return new SampleCustomer(
                node.text("name"),
                node.text("country"),
                ZoneId.of(node.text("zone")),
                node.text("address"),
                node.find("class").map(AccountClass::valueOf).orElse(AccountClass.COMMERCIAL),
                node.texts("currencies").stream().map(CurrencyUnit::of).toList(),
                node.text("terms"),
                node.texts("goods").stream().map(SampleGoods::of).toList(),
                node.texts("people").stream().map(SamplePerson::of).toList(),
                node.text("decides"),
                node.number("habit"),
                node.number("size"),
                node.texts("open").stream().map(Integer::valueOf).toList(),
                node.texts("amounts").stream().map(BigDecimal::new).toList(),
                node.texts("numbers").stream().map(Integer::valueOf).toList(),
                node.number("settled"),
                node.texts("paid").stream().map(FixedPayment::of).toList(),
                node.find("credit").map(BigDecimal::new),
                node.find("unapplied").map(BigDecimal::new),
                node.number("since"),
                node.text("phone"));
    }

    /// Days from invoice to due date: the last number in the terms; 0 where there is none.
    int creditDays() {
        String[] numbers = terms.replaceAll("\\D+", " ").strip().split(" ");
        String last = numbers[numbers.length - 1];
        return last.isEmpty() ? 0 : Integer.parseInt(last);
    }

    Customer customer() {
        return new Customer(
                new CustomerId(0),
                domain().replace(".example", ""),
                name,
                country,
                Optional.of(zone),
                accountClass,
                goods.getFirst().name(),
                terms,
                phone,
                "accounts@" + domain(),
                address,
                Optional.of(LocalDate.of(since, 1 + Math.floorMod(name.hashCode(), 12), 1)));
    }

    List<Contact> contacts(CustomerId id) {
        List<Contact> contacts = new ArrayList<>();
        for (SamplePerson person : people) {
            int order = contacts.size();
            String fax = order == 0 && since < 2016 ? extension(2) : "";
            String email = person.mailName() + "@" + domain();
            contacts.add(new Contact(
                    id,
                    person.name(),
                    person.title(),
                    extension(order),
                    fax,
                    email,
                    person.name().equals(decides)));
        }
        return List.copyOf(contacts);
    }

    /// A number of the same house: the last two digits moved on.
    private String extension(int by) {
        String head = phone.substring(0, phone.length() - 2);
        int last = Integer.parseInt(phone.substring(phone.length() - 2));
        return String.format(Locale.ROOT, "%s%02d", head, (last + by) % 100);
    }

    private String domain() {
        return SamplePerson.plain(name).replace(' ', '-') + ".example";
    }
}
