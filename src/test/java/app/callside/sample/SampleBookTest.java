package app.callside.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.Contact;
import app.callside.ledger.Invoice;
import app.callside.ledger.LedgerCount;
import app.callside.ledger.Payment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String PHONES_OF_FICTION = String.join(
            "|",
            "\\+1 [2-9]\\d\\d 555 01\\d\\d",
            "\\+44 1632 960\\d{3}",
            "\\+49 (30 23125|40 66969|69 90009|89 99998) \\d{3}|\\+49 221 4710 \\d{3}",
            "\\+33 (1 99 00|4 65 71|5 36 49) \\d\\d \\d\\d",
            "\\+46 (8 465 004|31 390 06|40 628 04) \\d\\d",
            "\\+61 [2378] 5550 \\d{4}",
            "\\+(420|52) 555 010 \\d\\d");

    @TempDir
    Path folder;

    private FilledStore store;

    @BeforeEach
    void fill() {
        store = FilledStore.sample(folder.resolve("monday"), MONDAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thereAreSixtyCustomersFiveHundredInvoicesAndSixtyOddCalls() {
        assertEquals(60, store.number("select count(*) from customer"));
        assertEquals(500, store.number("select count(*) from invoice where kind = 'INVOICE'"));
        assertEquals(62, store.number("select count(*) from call_record"));
        assertEquals(6, store.number("select count(*) from invoice where kind <> 'INVOICE' and original_minor < 0"));
    }

    @Test
    void everyPhoneAndDomainBelongsToNobody() {
        List<String> phones = store.texts("select phone from customer union all select phone from contact"
                + " union all select fax from contact where fax <> '' union all select phone from call_record");
        for (String phone : phones) assertTrue(phone.matches(PHONES_OF_FICTION), phone);
        for (String mail : store.texts("select email from customer union all select email from contact"))
            assertTrue(mail.matches("[a-z0-9.]+@[a-z0-9-]+\\.example"), mail);
        assertEquals(60, new HashSet<>(store.texts("select phone from customer")).size());
    }

    @Test
    void atEachCustomerOnePersonDecides() {
        for (AccountSummary account : store.accounts())
            assertEquals(
                    1,
                    account.contacts().stream().filter(Contact::decides).count(),
                    account.customer().name());
        assertTrue(store.number("select count(*) from contact") >= 80);
    }

    @Test
    void everyCurrencyAndBucketIsThere() {
        LedgerCount count = store.ledger.countOn(MONDAY);
        assertEquals(
                Set.of("USD", "EUR", "GBP", "CAD", "CZK"),
                count.currencies().keySet().stream().map(CurrencyUnit::getCode).collect(Collectors.toSet()));
        for (AgingBucket bucket : AgingBucket.values())
            assertTrue(
                    count.currencies().values().stream()
                                    .mapToInt(one -> one.aging().in(bucket).count())
                                    .sum()
                            >= 5,
                    bucket.id());
        assertTrue(store.accounts().stream()
                .anyMatch(account -> account.currencies().size() == 2));
        List<Invoice> open =
                store.accounts().stream().flatMap(one -> one.open().stream()).toList();
        assertTrue(open.stream().anyMatch(item -> item.dueDate().equals(java.util.Optional.of(MONDAY))));
        assertTrue(open.stream().anyMatch(Invoice::disputed));
    }

    @Test
    void nothingIsDatedAfterToday() {
        assertEquals(List.of(), store.texts("select number from invoice where invoice_date > date '2026-11-23'"));
        assertEquals(List.of(), store.texts("select reference from payment where received_on > date '2026-11-23'"));
    }

    @Test
    void mostCustomersHaveAHabit() {
        long known = store.accounts().stream()
                .filter(account -> account.profile().averageDaysLate().isPresent())
                .count();
        assertTrue(known >= 50, "only " + known);
    }

    @Test
    void whatIsOwedIsWhatWasBilledLessWhatCameIn() {
        for (AccountSummary account : store.accounts()) {
            Map<String, Money> paid =
                    account.payments().stream().collect(Collectors.toMap(Payment::pays, Payment::amount, Money::plus));
            for (Invoice item : account.items()) {
                if (item.kind().isCredit()) continue;
                Money received = paid.getOrDefault(
                        item.number(), Money.zero(item.original().getCurrencyUnit()));
                Money owed = item.settledOn().isPresent()
                        ? Money.zero(item.original().getCurrencyUnit())
                        : item.balance();
                assertEquals(item.original(), received.plus(owed), item.number());
            }
        }
    }

    @Test
    void harborlineStandsAsInThePictures() {
        AccountSummary account = store.accounts().getFirst();
        assertEquals("Harborline Foods Ltd", account.customer().name());
        assertEquals(
                List.of("INV-2207 74 4900.00", "INV-2291 38 4000.00", "INV-2340 9 3500.00", "INV-2388 -12 6750.00"),
                account.openInvoices().stream()
                        .map(item -> item.number() + " " + item.daysPastDue(MONDAY) + " "
                                + item.balance().getAmount())
                        .toList());
        assertEquals(Money.of(CurrencyUnit.USD, 12_400), account.overdueIn(CurrencyUnit.USD));
        assertEquals(6, account.profile().averageDaysLate().orElseThrow());
        assertEquals(
                List.of("Marta Klein, AP manager, +1 312 555 0142", "Paul Ortega, CFO, +1 312 555 0143"),
                account.contacts().stream()
                        .map(one -> one.name() + ", " + one.title() + ", " + one.phone())
                        .toList());
    }

    @Test
    void theSameDayMakesTheSameBookAndAnotherDayMovesItsDates() {
        try (FilledStore again = FilledStore.sample(folder.resolve("again"), MONDAY);
                FilledStore later = FilledStore.sample(folder.resolve("later"), MONDAY.plusDays(1))) {
            assertEquals(store.rows(), again.rows());
            assertNotEquals(store.rows().get("call_record"), later.rows().get("call_record"));
            String amounts = "select sum(original_minor) from invoice";
            assertEquals(store.number(amounts), later.number(amounts));
            String due = "select due_date from invoice where number = 'INV-2207'";
            assertEquals(List.of("2026-09-10"), store.texts(due));
            assertEquals(List.of("2026-09-11"), later.texts(due));
        }
    }

    @Test
    void aStoreWithCustomersIsLeftAlone() {
        Map<String, String> before = store.rows();
        Refused refused = assertThrows(Refused.class, () -> store.book().fill());
        assertEquals("sample.notempty", refused.fault().key());
        assertEquals(before, store.rows());
        ResourceBundle texts = ResourceBundle.getBundle("app.callside.messages.cli", Locale.ENGLISH);
        for (String answer : List.of("happened", "data", "do"))
            assertTrue(texts.containsKey("fault.sample.notempty." + answer), answer);
    }
}
