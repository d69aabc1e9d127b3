package app.callside.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.phone.PhoneNumbers;
import app.callside.ledger.CustomerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to a person is found in any writing, and what leads to somebody else is left alone. */
class TracesTest {
    private static final PhoneNumbers PHONES = new PhoneNumbers();
    private static final CustomerId CUSTOMER = new CustomerId(1);

    private static Traces traces(String name, List<String> phones, List<String> emails, Traces.Others others) {
        return Traces.of(
                new Person(CUSTOMER, name, List.of(), phones, emails),
                others,
                List.of("bill", "price"),
                PHONES,
                "[erased]");
    }

    private static Traces marta() {
        return traces(
                "Marta Klein",
                List.of("+1 312 555 0142", "312 555 0143"),
                List.of("marta.klein@harbor.example"),
                others("Harbor Supply", "Paul Ortega", "Dana Reyes"));
    }

    private static Traces.Others others(String... names) {
        return new Traces.Others(List.of(names), List.of("+1 312 555 0100"), List.of("ap@harbor.example"), "US");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spoke to Marta Klein about 2340.        | Spoke to [erased] about 2340.
            Klein, Marta: pays on the 4th           | [erased]: pays on the 4th
            MARTA KLEIN and marta klein             | [erased] and [erased]
            Marta  J. Klein signs                   | [erased] signs
            M. Klein will look, M Klein too         | [erased] will look, [erased] too
            Marta K. is back on Monday              | [erased] is back on Monday
            Ms. Klein, Frau Klein                   | [erased], [erased]
            Marta's mail, Klein's desk              | [erased]'s mail, [erased]'s desk
            Márta and KLÉIN                         | [erased] and [erased]
            Martas Kleinod is another word          | Martas Kleinod is another word
            Paul Ortega of Harbor Supply            | Paul Ortega of Harbor Supply
            """)
    void aNameInAnyForm(String written, String without) {
        assertEquals(without, marta().blank(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 312 555 0142",
                "+13125550142",
                "001 312 555 0142",
                "1-312-555-0142",
                "(312) 555-0142",
                "312.555.0142",
                "312/555 01 42",
                "555-0142",
                "5550142",
                "312 555 0142 ext. 17",
                "312 555 0143"
            })
    void aNumberInAnyWriting(String number) {
        assertEquals("call [erased] at 3", marta().blank("call " + number + " at 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"312 555 0100", "555-0177", "USD 4,190.00 for 2340", "due 2026-11-30", "35550142", "55501421"})
    void whatIsNotTheirsStays(String text) {
        assertEquals("x " + text + " y", marta().blank("x " + text + " y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marta.klein@harbor.example",
                "Marta.Klein@Harbor.example",
                "klein@private.example",
                "k_marta@x.example"
            })
    void anAddressOfTheirs(String address) {
        assertEquals("to [erased], cc ap@harbor.example", marta().blank("to " + address + ", cc ap@harbor.example"));
    }

    @Test
    void aGermanNumberWithItsTrunkZero() {
        Traces traces = traces(
                "Jürgen Müller",
                List.of("+49 40 1234567"),
                List.of(),
                new Traces.Others(List.of(), List.of(), List.of(), "DE"));
        assertEquals(
                "[erased] or [erased] or [erased]",
                traces.blank("040 1234567 or +49 (0)40 123 45 67 or 0049 40 1234567"));
        assertEquals("[erased]; [erased]; [erased]", traces.blank("Herr Mueller; J. Müller; Juergen Muller"));
    }

    @Test
    void aTitleOrAnInitialBeforeANameOfTwoMeansEither() {
        Traces marta = traces("Marta Klein", List.of(), List.of(), others("Peter Klein", "Dana Reyes"));
        assertEquals(
                "Mr Klein, P. Klein and M. Klein stay; [erased], [erased] go",
                marta.blank("Mr Klein, P. Klein and M. Klein stay; Marta Klein, Ms Marta go"));
        assertEquals(false, marta.isThem("Mr Klein"));
        assertEquals(true, marta.isThem("Marta K."));
    }

    @Test
    void partsThatOthersHaveTooStayWhereTheyStandAlone() {
        Traces traces = traces("Bill Klein", List.of(), List.of(), others("Peter Klein", "Harbor Supply"));
        assertEquals(
                "the bill is with Klein; [erased] and [erased] know",
                traces.blank("the bill is with Klein; Bill Klein and Mr Bill know"));
        assertEquals(List.of("bill", "klein"), traces.shared());
    }

    @Test
    void aNumberThatOthersAreReachedByIsNotTheirsButItsExtensionIs() {
        Traces traces =
                traces("Marta Klein", List.of("+1 312 555 0100 ext. 42"), List.of("ap@harbor.example"), others());
        assertEquals("312 555 0100 or [erased]", traces.blank("312 555 0100 or 312-555-0100 x42"));
        assertEquals("ap@harbor.example", traces.blank("ap@harbor.example"));
    }

    @Test
    void whatTheySaidIsTheirsWhereverItIsRepeated() {
        Traces traces = marta().with(List.of("Our auditors never sign before Thursday", "next week"));
        assertEquals(
                "She says: [erased]. And next week?",
                traces.blank("She says: our  auditors never sign before Thursday. And next week?"));
    }

    @ParameterizedTest
    @CsvSource({
        "Marta Klein, true",
        "'Klein, Marta', true",
        "Ms Klein, true",
        "marta, true",
        "Paul Ortega, false",
        "Paul Klein, false",
        "Marta Klein and Paul, false",
        "'', false"
    })
    void aNameThatMeansThem(String name, boolean isThem) {
        assertEquals(isThem, marta().isThem(name));
    }

    @Test
    void aPartOfTheNameIsNoSureSign() {
        assertTrue(marta().in("Klein"));
        assertFalse(marta().surelyIn("Klein"));
        assertTrue(marta().surelyIn("M. Klein"));
    }

    @Test
    void theProgramsOwnFilesWithoutWordsAreNotReadThrough(@TempDir Path folder) throws IOException {
        for (String own : List.of("reserve", "store.keys", "index/a", "reading/1/callside.mv.db")) {
            Path file = folder.resolve(own);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Marta Klein");
        }
        Path left = Files.writeString(folder.resolve("put there by hand.txt"), "Marta Klein");
        assertEquals(List.of(left), Leftovers.of(folder, marta()).others());
    }
}
