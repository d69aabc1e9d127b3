package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each refusal is a sentence of its own, and nothing is written. */
@Tag("P1")
@Tag("X4")
class BadFilesTest {
    private static final String ROW = "Fernhill,1,2026-08-15,10.00\n";

    @TempDir
    Path folder;

    private IntakeFixture ledger;

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused("missing", folder.resolve("nowhere.csv"));
    }

    @Test
    void aFolder() {
        assertRefused("directory", folder);
    }

    @Test
    void anEmptyFileAlsoOneWithOnlyAByteOrderMark() {
        assertRefused("empty", ledger.text("a.csv", ""));
        assertRefused("empty", ledger.text("b.csv", "\uFEFF"));
    }

    @Test
    void aFileOfTwoGigabytesIsNotEvenRead() throws IOException {
        Path file = ledger.text("huge.csv", "Customer,Invoice No,Due Date,Open Balance\n" + ROW);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 2L << 30); // a hole: takes no room on the disk
        }
        assertRefused("large", file);
    }

    @Test
    void bytesThatAreNoText() {
        assertRefused("binary", ledger.bytes("a.csv", new byte[] {67, 0, 1, 2, 3}));
        assertRefused("binary", ledger.text("b.csv", "%PDF-1.7\n1 0 obj"));
    }

    @Test
    void spreadsheetsWhateverTheyAreCalled() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
        assertRefused("broken-workbook", ledger.bytes("a.csv", zip));
        assertRefused("broken-workbook", ledger.bytes("a.xlsx", zip));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertRefused("old-workbook", ledger.bytes("a.xls", old));
    }

    @Test
    void badRowsAreSavedWithTheReasonsAndCanBeMended() throws java.io.IOException {
        var file = ledger.text("a.csv", """
                Customer,Invoice No,Due Date,Open Balance
                Fernhill,1,2026-09-14,5.00
                "Quill, Inc.",2,2026-09-15,many
                ,3,someday,6.00
                """);
        var target = file.resolveSibling("mend.csv");
        var messages = app.callside.base.text.Messages.in(java.util.Locale.US);
        int saved = ledger.intake.saveBadRows(
                file, ImportOptions.FROM_FILE, target, messages, app.callside.base.work.Progress.NONE);
        assertEquals(2, saved);
        String written = java.nio.file.Files.readString(target);
        assertTrue(written.contains("\"Quill, Inc.\",2,2026-09-15,many,"), written);
        assertTrue(written.contains(",3,someday,6.00,"), written);
        java.nio.file.Files.writeString(target, written.replace("many", "7.00"));
        assertEquals(1, ledger.preview(target).invoices());
    }

    @Test
    void aDeviceThatNeverEnds() {
        var device = java.nio.file.Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(device), "no such device here");
        assertRefused("device", device);
    }

    @Test
    void aWebPageCalledSpreadsheet() {
        assertRefused("html", ledger.text("a.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>"));
    }

    @Test
    void headersThatNobodyKnows() {
        assertRefused("no-header", ledger.text("a.csv", "foo,bar,baz\n1,2,3\n"));
        assertRefused("no-header", ledger.text("b.csv", "Dear Sir or Madam,\nplease find enclosed\n"));
    }

    @Test
    void noColumnThatCanBeAnAmount() {
        Fault fault =
                assertRefused("no-amount", ledger.text("a.csv", "Customer,Invoice No,Due Date\nF,1,2026-08-15\n"));
        assertEquals(List.of("a.csv", "Customer, Invoice No, Due Date"), fault.values());
        assertRefused("no-amount", ledger.text("b.csv", "Customer,Invoice No,Due Date,Amount\nF,1,2026-08-15,lots\n"));
    }

    @Test
    void noColumnThatCanBeADueDateSaysWhichDatesThereAre() {
        assertRefused("no-date", ledger.text("a.csv", "Customer,Invoice No,Amount\nF,1,10.00\n"));
        Fault fault = assertRefused(
                "no-due-date",
                ledger.text("b.csv", "Customer,Invoice Date,Amount,Paid date\nF,2026-08-15,1,2026-09-01\n"));
        assertEquals(List.of("b.csv", "Invoice Date, Paid date"), fault.values());
    }

    @Test
    void noColumnThatNamesCustomers() {
        assertRefused("no-customer", ledger.text("a.csv", "Invoice No,Due Date,Amount\n1,2026-08-15,10.00\n"));
    }

    @Test
    void headersWithNothingUnderThem() {
        Path file = ledger.text("a.csv", "Customer,Invoice No,Due Date,Amount\nTotal,,,0.00\n");
        assertRefused("no-items", file);
        assertEquals(
                "intake.no-items",
                assertThrows(Refused.class, () -> ledger.preview(file)).fault().key());
    }

    @Test
    void whatWeOweOthers() {
        assertRefused("payable", ledger.text("a.csv", """
            Harbor & Pike,,,,,
            A/P Aging Detail Report,,,,,
            ,Date,Transaction type,Num,Vendor display name,Due date,Past due,Amount,Open balance
            ,06/14/2026,Bill,9,Mill Supply,07/14/2026,3,5.00,5.00
            """));
        assertRefused("payable", ledger.text("b.csv", "Supplier,Bill No,Due Date,Amount\nMill,1,2026-08-15,10.00\n"));
    }

    @Test
    void datesThatNobodyCanDecide() {
        Path file = ledger.text("a.csv", "Customer,Invoice No,Due Date,Amount\nF,1,03/04/2026,10.00\n");
        Fault fault = assertRefused("ambiguous-dates", file);
        assertEquals(List.of("a.csv", "03/04/2026"), fault.values());
        assertEquals("03/04/2026", ledger.preview(file).unsaid().dateOrder().orElseThrow());
        ImportOptions answered = ImportOptions.FROM_FILE.with(DateOrder.DMY);
        ledger.intake.run(file, answered, FaultyRows.REFUSE, Progress.NONE);
        assertEquals("2026-04-03", ledger.item("F", "1").dueDate().orElseThrow().toString());
    }

    @Test
    void quotesThatDoNotPairUp() {
        assertRefused(
                "quotes", ledger.text("a.csv", "Customer,Invoice No,Due Date,Amount\n\"F,1,2026-08-15,10.00\n" + ROW));
    }

    @Test
    void aFileThatChangesWhileItIsRead() {
        StringBuilder rows = new StringBuilder("Customer,Invoice No,Due Date,Amount\n");
        for (int i = 0; i < 2000; i++) rows.append("Fernhill,").append(i).append(",2026-08-15,10.00\n");
        Path file = ledger.text("a.csv", rows.toString());
        Refused refused = assertThrows(
                Refused.class,
                () -> ledger.intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, new OtherProgram(file)));
        assertEquals("intake.changed", refused.fault().key());
        assertTrue(ledger.store.isEmpty());
    }

    @Test
    void everyRefusalHasItsThreeAnswersInWords() throws IOException {
        Messages messages = Messages.in(Locale.ENGLISH);
        String bundle = Files.readString(Path.of("src/main/resources/app/callside/messages/intake.properties"));
        List<String> keys = bundle.lines()
                .filter(line -> line.startsWith("fault.") && line.contains(".happened="))
                .map(line -> line.substring(0, line.indexOf(".happened=")))
                .toList();
        assertTrue(keys.size() > 15, "found too few refusals: " + keys);
        for (String key : keys)
            for (String answer : List.of(".happened", ".data", ".do"))
                assertFalse(messages.text(key + answer, "a.csv", 2, "x").contains("{"), key + answer);
        assertEquals(
                "2 rows of a.csv can't be read: lines 3, 4.",
                messages.text("fault.intake.bad-rows.happened", "a.csv", 2, "3, 4"));
        assertEquals(
                "One row of a.csv can't be read: line 3.",
                messages.text("fault.intake.bad-rows.happened", "a.csv", 1, "3"));
        for (LedgerFileKind kind : LedgerFileKind.values()) assertTrue(messages.has(kind.key()), kind.key());
        for (Expected expected : Expected.values()) assertTrue(messages.has(expected.key()), expected.key());
    }

    private Fault assertRefused(String what, Path file) {
        Fault fault = ledger.refusal(file);
        assertEquals("intake." + what, fault.key());
        Messages messages = Messages.in(Locale.ENGLISH);
        for (String answer : List.of("happened", "data", "do"))
            assertTrue(messages.has("fault." + fault.key() + "." + answer), fault.key());
        assertTrue(ledger.store.isEmpty(), "nothing is written");
        return fault;
    }

    /** Adds a row to the file once its rows are being written to the ledger. */
    private record OtherProgram(Path file) implements Progress {
        @Override
        public void at(double done) {
            try {
                if (done > 0.5) Files.writeString(file, ROW, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
