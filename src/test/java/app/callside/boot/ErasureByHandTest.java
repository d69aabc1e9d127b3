package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.call.CallRecord;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.call.Speaker;
import app.callside.documents.DocumentKind;
import app.callside.erasure.Erased;
import app.callside.erasure.Preview;
import app.callside.recap.Attachment;
import app.callside.recap.Paragraph;
import app.callside.recap.RecapEmail;
import app.callside.recap.SentRecap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an erasure can't read it says by name; whose a number or a saying is, is told by the calls. */
@SuppressWarnings("NullAway.Init")
class ErasureByHandTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    @TempDir
    Path folder;

    private HarborSupply harbor;

    @BeforeEach
    void open() throws IOException {
        harbor = new HarborSupply(folder).filled();
    }

    @AfterEach
    void close() {
        harbor.close();
    }

    private Erased erase() {
        return harbor.wiring.erasure().erase(harbor.id, HarborSupply.MARTA, "asked on paper", Progress.NONE);
    }

    private void file(String name, byte[] content) {
        harbor.wiring.shelf.put(name, content, harbor.id, Optional.empty(), DocumentKind.OTHER, "Dana Reyes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void documentsThatNameThemAndThoseThatCanNotBeRead() throws IOException {
        file("yard.png", PICTURE);
        file("locked.pdf", bytes("%PDF-1.7 and nothing that can be read"));
        file("agreed.txt", bytes("As agreed with Ms Klein"));
        file("terms.txt", bytes("30 days net"));
        CallRecord call = harbor.wiring.callStore.ofCustomer(harbor.id, 9).getLast();
        harbor.wiring.sentRecaps.keep(
                call.id(),
                SentRecap.Form.EMAIL,
                SentRecap.Way.SENT,
                new RecapEmail(
                                Optional.of("paul.ortega@harbor.example"),
                                Optional.empty(),
                                "Papers",
                                List.of(Paragraph.words("As you asked.")))
                        .draft(List.of(new Attachment("scan.jpg", PICTURE))));
        Files.write(harbor.data.resolve("put here.gif"), PICTURE);
        Preview preview = harbor.wiring.erasure().preview(harbor.id, HarborSupply.MARTA);
        assertEquals(
                List.of("agreed.txt", "letter of Marta Klein.txt"),
                preview.byHand().documents().stream().sorted().toList());
        List<String> unread = List.of("locked.pdf", "put here.gif", "scan.jpg", "yard.png");
        assertEquals(unread, preview.byHand().unread().stream().sorted().toList());
        Erased erased = erase();
        assertEquals(List.of("agreed.txt"), erased.byHand().documents());
        assertEquals(unread, erased.byHand().unread().stream().sorted().toList());
        String told = String.join("\n", harbor.wiring.erasureWords().byHand(erased.byHand()));
        assertTrue(told.contains("1 document on the account that name them: agreed.txt"), told);
        assertTrue(told.contains("These files could not be read, so look yourself: "), told);
        assertTrue(told.contains("locked.pdf") && told.contains("scan.jpg"), told);
    }

    @Test
    void aNumberThatWasDialledForThemIsTheirsUnlessItIsSomebodyElsesToo() {
        finish(harbor.open(HarborSupply.MARTA, "+1 312 555 0188"), HarborSupply.MARTA);
        finish(harbor.open("Paul Ortega", "+1 312 555 0188"), "Paul Ortega");
        finish(harbor.open("Paul Ortega", "+1 312 555 0166"), HarborSupply.MARTA); // she took up his telephone
        finish(harbor.open("", "+1 312 555 0155"), HarborSupply.MARTA);
        erase();
        List<String> dialled = harbor.wiring.callStore.ofCustomer(harbor.id, 9).stream()
                .map(CallRecord::phone)
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "+1 312 555 0166",
                        "+1 312 555 0177",
                        "+1 312 555 0188",
                        "+1 312 555 0188",
                        "[erased]",
                        "[erased]"),
                dialled);
        String words = String.join("\n", EveryWord.in(harbor.wiring.database).values());
        assertFalse(words.contains("555 0199"), words);
        assertFalse(words.contains("555 0155"), words);
    }

    private CallRecord finish(LiveCall call, String whom) {
        call.confirm(new RightParty(whom, "", "", ""));
        return harbor.finish(call);
    }

    @Test
    void aShortSayingIsTheirsOnlyWhereTheySaidIt() {
        LiveCall hers = harbor.open(HarborSupply.MARTA, "+1 312 555 0142");
        says(hers, HarborSupply.MARTA, "the cheque is coming");
        says(hers, HarborSupply.MARTA, "nobody here ever signs before noon");
        says(hers, HarborSupply.MARTA, "we pay at the end of the month");
        hers.type(3, "So the cheque is coming, and nobody here ever signs before noon");
        harbor.finish(hers);
        LiveCall pauls = harbor.open("Paul Ortega", "+1 312 555 0177");
        says(pauls, "Paul Ortega", "we pay at the end of the month");
        pauls.type(1, "He says the cheque is coming; is it so that nobody here ever signs before noon?");
        harbor.finish(pauls);
        erase();
        String notes = harbor.wiring.callStore.ofCustomer(harbor.id, 9).stream()
                .map(call ->
                        harbor.wiring.callStore.call(call.id()).orElseThrow().notes())
                .reduce("", (all, one) -> all + one + "\n");
        assertTrue(notes.contains("So [erased], and [erased]"), notes);
        assertTrue(notes.contains("He says the cheque is coming; is it so that [erased]?"), notes);
        assertEquals(1, notes.split("we pay at the end of the month", -1).length - 1, notes);
    }

    private int lines;

    private void says(LiveCall call, String whom, String words) {
        if (lines == 0 || call.lines().isEmpty()) {
            lines = 0;
            call.confirm(new RightParty(whom, "", "", ""));
        }
        call.type(lines, words);
        call.mark(lines, Speaker.CUSTOMER);
        lines++;
    }
}
