package app.callside.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.UnitOfWork;
import app.callside.ledger.CustomerId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X2")
class FinderTest {
    private final MemoryFindStore store = new MemoryFindStore();
    private final Finder finder = new Finder(store, new UnitOfWork() {
        @Override
        public <T> T inOne(Supplier<T> useCase) {
            return useCase.get();
        }
    });

    @BeforeEach
    void fill() {
        CustomerId harborline = store.add(
                "Harborline Foods Ltd", "C-1001", "+1 312 555 0142", "Marta Klein|(312) 555-0177", "Paul Ortega");
        CustomerId ostrava = store.add("Ostrava Mechanik s.r.o.", "C-1002", "+420 555 010 22", "Jiří Novák");
        store.add("Pine & Sons Builders", "C-1003", "+1 212 555 0187", "L. Pine");
        CustomerId harbor = store.add(true, "Harbor", "C-1004", "");
        store.add(true, "Acme Harbour Works", "C-1005", "");
        store.add("Foodservice Partners", "F2207", "+49 30 1234567");
        store.addInvoice(harborline, "INV-2207", true);
        store.addInvoice(harborline, "INV-2291", false);
        store.addInvoice(ostrava, "0002207", true);
        store.addInvoice(harbor, "INV-22071", false);
        store.addInvoice(ostrava, "RE/2026-0312", true);
    }

    private List<String> found(String typed) {
        return finder.find(typed, 12).stream().map(FinderTest::words).toList();
    }

    private static String words(Hit hit) {
        return switch (hit) {
            case Hit.Customer customer -> customer.customerName();
            case Hit.Contact contact -> contact.name() + " @ " + contact.customerName();
            case Hit.Invoice invoice -> "# " + invoice.number();
            case Hit.Phone phone -> "tel " + phone.phone();
        };
    }

    @Test
    void aCustomerIsFoundByTheBeginningOfAnyWordOfTheName() {
        assertEquals(List.of("Ostrava Mechanik s.r.o."), found("mech"));
        assertEquals(List.of("Ostrava Mechanik s.r.o."), found("SRO"));
        assertEquals(List.of("Pine & Sons Builders"), found("sons"));
        assertEquals(List.of("Ostrava Mechanik s.r.o."), found("óstr"));
    }

    @Test
    void aCustomerIsFoundByItsKeyHoweverItIsTyped() {
        for (String typed : List.of("C-1003", "c1003", "C 1003", "1003"))
            assertEquals(List.of("Pine & Sons Builders"), found(typed), typed);
    }

    @Test
    void whatIsTypedInWholeComesFirstThenWhatIsOpenThenTheName() {
        assertEquals(List.of("Harbor", "Harborline Foods Ltd"), found("harbor"));
        assertEquals(List.of("Harborline Foods Ltd", "Harbor", "Acme Harbour Works"), found("harb"));
        assertEquals(List.of("Harborline Foods Ltd", "Foodservice Partners"), found("foods"));
    }

    @Test
    void aContactIsFoundByNameAndWithTheCustomersName() {
        assertEquals(List.of("Marta Klein @ Harborline Foods Ltd"), found("klei"));
        assertEquals(List.of("Jiří Novák @ Ostrava Mechanik s.r.o."), found("jiri nov"));
        assertEquals(List.of("Marta Klein @ Harborline Foods Ltd"), found("harborl marta"));
        assertEquals(List.of("Marta Klein @ Harborline Foods Ltd"), found("marta foods"));
        assertEquals(List.of("Pine & Sons Builders", "L. Pine @ Pine & Sons Builders"), found("pine"));
    }

    @Test
    void ofSeveralWordsAllMustMatchInAnyOrder() {
        assertEquals(List.of("Harborline Foods Ltd"), found("harborline foods"));
        assertEquals(List.of("Harborline Foods Ltd"), found("ltd harborline"));
        assertEquals(List.of("Pine & Sons Builders"), found("buil sons"));
        assertEquals("Pine & Sons Builders", found("pine & sons").getFirst());
        assertEquals(List.of(), found("harborline builders"));
    }

    @Test
    void anInvoiceIsFoundByItsNumberItsBeginningAndItsLastDigits() {
        assertEquals(List.of("# 0002207", "# INV-2207", "# INV-22071"), found("2207"));
        assertEquals(List.of("# INV-2207", "# INV-22071"), found("inv 2207"));
        assertEquals(List.of("# INV-2291"), found("INV2291"));
        assertEquals(List.of("# INV-2291"), found("229"));
        assertEquals(List.of("# 0002207", "# INV-2207", "# INV-22071"), found("02207"));
        assertEquals(List.of("# RE/2026-0312"), found("re/2026"));
        assertEquals(
                List.of("# RE/2026-0312"),
                found("312").stream().filter(one -> one.startsWith("#")).toList());
    }

    @Test
    void anInvoiceIsFoundAmongThoseOfOneCustomer() {
        assertEquals(List.of("# INV-2207"), found("harborline 2207"));
        assertEquals(List.of("# 0002207"), found("2207 mech"));
    }

    @Test
    void aPhoneNumberIsFoundHoweverItIsTyped() {
        for (String typed : List.of("(312) 555-0142", "312.555.0142", "+1 312 555 0142", "555 0142", "1 312 555 0142"))
            assertEquals(List.of("tel +1 312 555 0142"), found(typed), typed);
        assertEquals(List.of("tel (312) 555-0177"), found("+1 312 555 0177"));
        assertEquals(List.of("tel +49 30 1234567"), found("0049 30 12"));
    }

    @Test
    void theNumberOfAContactSaysWhoseItIs() {
        Hit.Phone hit = (Hit.Phone) finder.find("5550177", 12).getFirst();
        assertEquals("Marta Klein", hit.whose());
        assertEquals("Harborline Foods Ltd", hit.customerName());
    }

    @Test
    void nothingIsFoundForNothing() {
        for (String typed : List.of("", "   ", "&", "-.-", "zzz", "\uD83D"))
            assertEquals(List.of(), found(typed), typed);
        assertThrows(IllegalArgumentException.class, () -> finder.find("a", 0));
    }

    @Test
    void everyKindKeepsItsPlacesAmongMany() {
        for (int i = 0; i < 40; i++) store.add("Klein Works " + i, "K" + i, "");
        List<String> found = found("kle");
        assertEquals(12, found.size());
        assertTrue(found.contains("Marta Klein @ Harborline Foods Ltd"), () -> "only " + found);
    }

    @Test
    void namesThatEndAlikeStandInTheOrderOfHowTheyBegin() {
        for (String name : List.of("Zebra Inc", "Alder Inc", "Moss Inc")) store.add(name, name, "");
        assertEquals(List.of("Alder Inc", "Moss Inc", "Zebra Inc"), found("inc"));
    }

    @Test
    void aCustomerStandsInTheListOnceHoweverManyWordsMatch() {
        store.add("Alpha Alpine Alps", "Q-1", "", "Al Alba");
        assertEquals(List.of("Al Alba @ Alpha Alpine Alps", "Alpha Alpine Alps"), found("al"));
    }

    @Test
    void longTextsAreTakenAsFarAsTheyGo() {
        String longName = "Consolidated ".repeat(22).strip();
        store.add(longName, longName, "");
        assertEquals(List.of(longName), found("consolidated"));
        assertEquals(List.of(), found("x".repeat(5000)));
    }
}
