package app.callside.review.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Progress;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.review.CallFilter;
import app.callside.review.CallSearch;
import app.callside.review.Narrowing;
import app.callside.review.Piece;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and marked, by what is typed. */
@Tag("R1")
class SearchedWordsTest {
    @TempDir
    Path folder;

    private final List<IndexedCall> stored = new ArrayList<>();
    private Optional<CallIndex> index = Optional.empty();

    @AfterEach
    void close() {
        index.ifPresent(CallIndex::close);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // typed              | in the notes                                   | what is marked
                "released             | transfer was not released                      | released",
                "RELEASED             | transfer was not released                      | released",
                "releas               | transfer was not released                      | released",
                "release transfer     | transfer was not released                      | transfer released",
                "promises             | she promised it                                | promised",
                "promising            | two promises so far                            | promises",
                "payment              | payments of last week                          | payments",
                "zahlungen            | die Zahlung kommt                              | Zahlung",
                "facturas             | falta la factura                               | factura",
                "bezahlen             | ist angeblich bezahlt                          | bezahlt",
                "überweisen           | überweist am Freitag                           | überweist",
                "erwarten             | Geld wird erwartet                             | erwartet",
                "zahlen               | haben gestern gezahlt                          | gezahlt",
                "zusagen              | der Chef hat zugesagt                          | zugesagt",
                "abgelehnt            | sie lehnen ab; ablehnen wollen sie             | ablehnen",
                "Rechnungen           | die Rechnung fehlt                             | Rechnung",
                "strasse              | Straße 4                                       | Straße",
                "pagaremos            | van a pagar                                    | pagar",
                "prometer             | prometió el viernes                            | prometió",
                "prometio             | prometió el viernes                            | prometió",
                "recibir              | no recibio la factura                          | recibio",
                "transferencia        | dos transferencias                             | transferencias",
                "manana               | mañana paga                                    | mañana",
                "buro                 | Büro in Wien                                   | Büro",
                "BÜRO                 | das buero, das Buro                            | buero Buro",
                "4900                 | will send 4,900.00                             | 4,900.00",
                "4,900                | will send 4,900.00                             | 4,900.00",
                "2340                 | asks for INV-2340                              | 2340",
                "inv-2340             | asks for INV-2340                              | INV 2340",
                "relaesed             | transfer was not released                      | released",
                "relesed              | transfer was not released                      | released",
                "tranferr             | transfer was not released                      | transfer",
                "Harborlin            | Harborline Foods                               | Harborline",
                "harbrolin            | Harborline Foods                               | Harborline",
                "cfo                  | CFO was away                                   | CFO",
                "\"not released\"     | transfer was not released                      | not released",
                "\"not rel            | transfer was not released                      | not released",
                "“not released” cfo   | CFO away, not released                         | CFO not released",
                "marta@harborline.com | write to marta@harborline.com                  | marta harborline.com",
            })
    void finds(String typed, String notes, String marked) {
        call(notes);
        call("nothing of the kind, other things entirely");
        CallSearch.Found found = find(typed);
        assertEquals(1, found.total());
        assertEquals(marked, marked(found, notes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leased           | transfer was not released",
                "\"released not\" | transfer was not released",
                "\"not rel\"      | transfer was not released",
                "cfa              | CFO was away", // too short to tell a slip from another word
                "2341             | asks for INV-2340", // a number is never taken for another
                "transfer cash    | transfer was not released",
                "kept             | two were left",
            })
    void doesNotFind(String typed, String notes) {
        call(notes);
        assertEquals(0, find(typed).total());
    }

    @Test
    void aWordThatStandsSomewhereIsNotTakenForAMisspeltOne() {
        call("they will send it");
        call("they will lend it");
        assertEquals(1, find("lend").total());
        assertEquals(1, find("send").total());
        assertEquals(2, find("zend").total());
    }

    @Test
    void aPhraseDoesNotReachFromOneTextIntoTheNext() {
        stored.add(call("ends here", "begins there", "Marta Klein"));
        assertEquals(0, find("\"here begins\"").total());
        assertEquals(1, find("\"ends here\"").total());
    }

    @Test
    void whatWasPutRightAfterwardsIsFoundAsWell() {
        IndexedCall call = call("notes", "recap", "Marta Klein");
        stored.add(call.with(
                List.of(),
                new IndexedCall.Beside(
                        List.of("it was the controller"),
                        java.util.Set.of("dispute-2"),
                        java.util.Set.of("owner-away-1"),
                        true,
                        true,
                        true,
                        true)));
        call("another");
        assertEquals(1, find("controller").total());
        for (Narrowing part : List.of(
                new Narrowing.WithCard("dispute-2", false),
                new Narrowing.WithCard("owner-away-1", true),
                new Narrowing.WithDispute(),
                new Narrowing.Overridden(),
                new Narrowing.Reviewed(true),
                new Narrowing.Reviewed(false),
                new Narrowing.Flagged()))
            assertEquals(1, find(CallFilter.ALL.with(part)).total(), part.toString());
        assertEquals(
                0,
                find(CallFilter.ALL.with(new Narrowing.WithCard("dispute-2", true)))
                        .total());
    }

    @Test
    void namesAreSearchedApart() {
        stored.add(call("about Marta", "", "Jo Novák"));
        stored.add(call("about Jo", "", "Marta Klein"));
        assertEquals(
                1, find(CallFilter.ALL.with(new Narrowing.SpokenTo("novak"))).total());
        assertEquals(
                1, find(CallFilter.ALL.with(new Narrowing.SpokenTo("nowak"))).total());
        assertEquals(
                2,
                find(CallFilter.ALL.with(new Narrowing.CustomerNamed("custmer")))
                        .total());
        assertEquals(2, find("marta").total());
    }

    private void call(String notes) {
        stored.add(call(notes, "", "Somebody"));
    }

    private IndexedCall call(String notes, String recap, String spokeTo) {
        return new IndexedCall(
                new UUID(7, stored.size()).toString(),
                Instant.EPOCH.plusSeconds(stored.size()),
                LocalDate.EPOCH,
                1,
                "Customer Ltd",
                "Dana Reyes",
                spokeTo,
                Outcome.of(Disposition.REFUSED),
                true,
                false,
                Duration.ofMinutes(3),
                List.of(notes, recap),
                List.of(),
                IndexedCall.Beside.NOTHING);
    }

    private CallSearch.Found find(String typed) {
        return find(CallFilter.ALL.containing(typed));
    }

    private CallSearch.Found find(CallFilter filter) {
        CallIndex whole = index.orElseGet(() -> {
            CallIndex made = new CallIndex(folder, new Stored());
            made.catchUp(Progress.NONE);
            index = Optional.of(made);
            return made;
        });
        return whole.find(filter, Optional.empty(), 9);
    }

    private static String marked(CallSearch.Found found, String text) {
        return found.marker().mark(text).stream()
                .filter(Piece::found)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    private final class Stored implements CallSource {
        @Override
        public int count() {
            return stored.size();
        }

        @Override
        public long newestChange() {
            return 0;
        }

        @Override
        public Changes since(long seen) {
            return new Changes(List.of(), seen);
        }

        @Override
        public List<IndexedCall> calls(List<String> ids) {
            return stored;
        }

        @Override
        public List<IndexedCall> after(Optional<IndexedCall> last, int limit) {
            return last.isPresent() ? List.of() : stored;
        }
    }
}
