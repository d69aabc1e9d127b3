package app.callside.sample;

import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;

/// One customer of a large book. Everything about them is drawn from their own number, so that it does not depend on
/// which page they are written with.
final class LargeAccount {
    private static final int PAST_DAYS = 720;
    private static final List<String> TERMS = List.of("Net 14", "Net 30", "Net 30", "Net 45", "Net 60");

    private final LargeWords words;
    private final LocalDate today;
    private final Random random;
    private final LargePlace place;
    private final String name;
    private final ZoneId zone;
    private final String goods;
    private final String terms;
    private final int creditDays;
    private final String phone;
    private final String contact;
    private final int habit;
    private final double size;
    private final String key;

    /// @param weight how large they are among the others
    LargeAccount(int number, double weight, long seed, LargeWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        random = new Random(apart(seed, number));
        place = LargePlace.any(random);
        name = words.company(random) + " " + (number + 1);
        zone = place.zone(random);
        goods = LargeWords.pick(words.goods(), random);
        terms = LargeWords.pick(TERMS, random);
        creditDays = Integer.parseInt(terms.substring("Net ".length()));
        phone = place.phone(random);
        contact = LargeWords.pick(words.people(), random);
        habit = (int) Math.round(8 + 9 * random.nextGaussian());
        size = 400 * Math.pow(1 + weight, 0.6) * place.factor();
        key = "L" + (number + 1);
    }

    /// Neighbouring seeds begin alike; this keeps neighbours from looking like each other.
    private static long apart(long seed, int number) {
        long mixed = (seed ^ (number * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 31);
    }

    Customer customer() {
        return new Customer(
                new CustomerId(0),
                key,
                name,
                place.name(),
                Optional.of(zone),
                AccountClass.COMMERCIAL,
                goods,
                terms,
                phone,
                "accounts@" + domain(),
                (1 + random.nextInt(900)) + " " + LargeWords.pick(words.first(), random) + " Street",
                Optional.of(today.minusDays(PAST_DAYS + random.nextInt(3000))));
    }

    Contact contact(CustomerId id) {
        String mail = SamplePerson.plain(contact).replace(' ', '.') + "@" + domain();
        return new Contact(id, contact, "AP manager", phone, "", mail, true);
    }

    private String domain() {
        return key.toLowerCase(java.util.Locale.ROOT) + "-"
                + name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) + ".example";
    }

    void bill(CustomerId id, int firstNumber, int count, LargePage page) {
        for (int i = 0; i < count; i++) {
            LocalDate due = today.plusDays(creditDays).minusDays(random.nextInt(PAST_DAYS));
            LocalDate paid = due.plusDays(Math.round(habit + 12 * random.nextGaussian()));
            LocalDate issued = due.minusDays(creditDays);
            if (paid.isBefore(issued)) paid = issued;
            // of what should have been paid by now, every ninth one hangs
            boolean settled = paid.isBefore(today) && random.nextInt(9) > 0;
            Invoice invoice = invoice(id, "INV-" + (firstNumber + i), issued, due, settled ? paid : null);
            page.invoices.add(invoice);
            if (settled) page.payments.add(payment(invoice, paid));
            if (invoice.disputed()) page.disputes.add(dispute(invoice));
        }
    }

    private Invoice invoice(
            CustomerId id,
            String number,
            LocalDate issued,
            LocalDate due,
            @org.jspecify.annotations.Nullable LocalDate paid) {
        Money amount = amount();
        return new Invoice(
                new InvoiceId(0),
                id,
                number,
                InvoiceKind.INVOICE,
                number,
                Optional.of(issued),
                Optional.of(due),
                Optional.ofNullable(paid),
                amount,
                amount,
                goods,
                random.nextInt(10) < 7 ? "PO " + (10_000 + random.nextInt(90_000)) : "",
                terms,
                paid == null && random.nextInt(25) == 0);
    }

    Money amount() {
        double units = size * Math.exp(0.6 * random.nextGaussian());
        return Money.ofMinor(place.currency(), 100 + Math.round(units * 100));
    }

    private Payment payment(Invoice invoice, LocalDate paid) {
        String method = random.nextBoolean() ? "transfer" : "check";
        String reference = "TR-" + (1_000_000 + random.nextInt(9_000_000));
        return new Payment(invoice.customer(), paid, invoice.original(), method, reference, invoice.number());
    }

    private Dispute dispute(Invoice invoice) {
        DisputeReason reason = LargeWords.pick(List.of(DisputeReason.values()), random);
        Money part = Money.ofMinor(place.currency(), 1 + invoice.original().getAmountMinorLong() / 5);
        LocalDate opened = today.minusDays(random.nextInt(30));
        return new Dispute(
                freshId(),
                invoice.customer(),
                Optional.empty(),
                invoice.number(),
                reason,
                part,
                goods,
                Owner.US,
                today.plusDays(random.nextInt(14)),
                opened,
                Course.begun());
    }

    UUID freshId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    Random random() {
        return random;
    }

    String name() {
        return name;
    }

    String contactName() {
        return contact;
    }

    String phone() {
        return phone;
    }
}
