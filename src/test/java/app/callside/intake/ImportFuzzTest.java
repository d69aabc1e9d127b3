package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.testing.Fuzz;
import app.callside.testing.Mutations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files are read, or refused with a reason; a refused one leaves every table as it was. */
@Tag("P1")
@Tag("X1")
class ImportFuzzTest {
    private static final List<String> EXAMPLES = List.of(
            "aging_detail_with_groups.csv",
            "credits_without_sign.csv",
            "invoice_history.csv",
            "names_spelt_many_ways.csv",
            "one_row_a_line.csv",
            "open_invoices_by_customer.csv",
            "posting_list.csv");
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16);
    private static final String[] SMALL = {
        "Customer,Invoice No,Due Date,Open Balance\nFernhill,1,2026-08-15,10.00\nQuill,2,2026-09-15,\"1,210.50\"\n",
        "Kunde;Belegnummer;Fällig am;Offener Betrag\nMöller GmbH;RE-7;15.08.2026;1.234,50\nKübler;RE-8;16.08.2026;-3,00\n",
        "Customer\tPayment Date\tReference\tAmount\nFernhill\t2026-10-01\tCHK 88\t10.00\n",
        "Customer,Contact,Phone,Email\nFernhill,Ann Lee,312 555 0142,ann@fernhill.example\n",
        "Customer,Current,1 - 30,31 - 60,Over 60,Total\nFernhill,1.00,2.00,3.00,4.00,10.00\nTotal,1.00,2.00,3.00,4.00,10.00\n"
    };

    @TempDir
    Path folder;

    private IntakeFixture ledger;
    private final Messages messages = Messages.in(Locale.US);
    private Map<String, Long> rows = Map.of();

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
        rows = ledger.rows();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void damagedTextFiles() {
        List<String> samples = new ArrayList<>(List.of(SMALL));
        for (String example : EXAMPLES) samples.add(text(ledger.example(example)));
        String[] all = samples.toArray(String[]::new);
        Fuzz.made(
                40,
                random -> new Mutations(random).text(all).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size()))),
                file -> read(ledger.bytes("damaged.csv", file)));
    }

    @Test
    void damagedWorkbooks() {
        byte[][] samples = {written(), workbook()};
        Fuzz.made(
                40,
                random -> damaged(samples[random.nextInt(samples.length)], random),
                file -> read(ledger.bytes("damaged.xlsx", file)));
    }

    @Test
    void columnsThatWereKeptForAFile() {
        ColumnMapping recognised = new ColumnMapping(
                1,
                List.of("Customer", "Invoice No", "Due Date", "Open Balance"),
                Map.of(Field.CUSTOMER_NAME, 0, Field.DUE_DATE, 2));
        Fuzz.texts(1000, new String[] {"customer-name=0 due-date=2", "open-balance=3", ""}, text -> {
            ColumnMapping chosen = ChosenColumns.in(recognised, text);
            for (int column : chosen.columns().values())
                assertTrue(column >= 0 && column < 4, "a column that the file has not: " + column);
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Previewed, then imported; either may refuse it, and then nothing of it is there. */
    private void read(Path file) {
        boolean brought = false;
        try {
            ledger.preview(file);
        } catch (Refused refused) {
            inWords(refused);
        }
        try {
            ledger.intake.run(file, ImportOptions.FROM_FILE, FaultyRows.SKIP, Progress.NONE);
            brought = true;
        } catch (Refused refused) {
            inWords(refused);
            assertEquals(rows, ledger.rows(), "a refused file left rows behind: " + refused.fault());
        }
        if (!brought) return;
        ledger.intake.undo();
        assertTrue(ledger.hasNoOpenItem(), "an import that was taken back left open items behind");
        rows = ledger.rows();
    }

    private void inWords(Refused refused) {
        for (String answer : List.of("happened", "data", "do"))
            messages.text(
                    "fault." + refused.fault().key() + "." + answer,
                    refused.fault().values().toArray());
    }

    /** Either its bytes are damaged, or one of its parts is, in a zip that is whole. */
    private static byte[] damaged(byte[] workbook, Random random) {
        if (random.nextInt(4) == 0) return new Mutations(random).bytes(workbook);
        Map<String, String> parts = parts(workbook);
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(null);
        String part = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(part);
            case 1 -> parts.put(part, "<row>" + " ".repeat(1 << (10 + random.nextInt(14))) + "</row>");
            case 2 -> parts.put(part, parts.getOrDefault(names.getFirst(), ""));
            default -> parts.put(part, new Mutations(random).text(parts.getOrDefault(part, "")));
        }
        return Workbook.zip(parts);
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static byte[] workbook() {
        return new Workbook()
                .formats("00000000", "#,##0.00 [$€-407]")
                .sheet(
                        "visible",
                        Workbook.rows(
                                "Customer|Invoice No|Invoice Date|Due Date|Open Balance",
                                "Fernhill|#1|@46249|@46279|#1234.56",
                                "Quill|$2|@46249|@46279|=99.5"),
                        "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .bytes();
    }

    /** One with shared texts, as programs write it. */
    private static byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Accounts", "1.0")) {
            Worksheet sheet = book.newWorksheet("Open");
            String[] heads = {"Customer", "Invoice No", "Due Date", "Open Balance"};
            for (int i = 0; i < heads.length; i++) sheet.value(0, i, heads[i]);
            for (int row = 1; row < 12; row++) {
                sheet.value(row, 0, "Customer " + row % 3);
                sheet.value(row, 1, "INV-" + row);
                sheet.value(row, 2, java.time.LocalDate.of(2026, 8, row));
                sheet.style(row, 2).format("yyyy-mm-dd").set();
                sheet.value(row, 3, row * 100.25);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
