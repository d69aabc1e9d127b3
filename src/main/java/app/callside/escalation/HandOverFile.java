package app.callside.escalation;

import app.callside.base.table.Harmless;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.Speaker;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentShelf;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The hand-over of an account as one zip: a chronology, the promises, the words of every call, the recaps
/// and documents
/// as they are, the ledger as CSV, and a list of hashes by which anybody can see that nothing was changed.
public final class HandOverFile {
    static final String HASHES = "SHA256SUMS";

    private final DocumentShelf shelf;
    private final Messages messages;
    private final Formats formats;

    public HandOverFile(DocumentShelf shelf, Messages messages, Formats formats) {
        this.shelf = shelf;
        this.messages = messages;
        this.formats = formats;
    }

    /// Writes the file, whole or not at all. Blocks: not for the interface thread.
    ///
    /// @throws Refused when the place can't be written, or a document can't be read
    public void write(HandOver facts, Path file) {
        Path part = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                write(facts, zip);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Refused(Fault.of("handover.unwritable", file.toString()).because(failed));
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private void write(HandOver facts, ZipOutputStream zip) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        Chronology chronology = new Chronology(facts, messages, formats);
        put(zip, hashes, "chronology.pdf", chronology.pdf());
        put(zip, hashes, "promises.csv", promises(facts, chronology));
        put(zip, hashes, "comments.txt", utf8(comments(facts)));
        put(zip, hashes, "ledger-items.csv", ledger(facts));
        put(zip, hashes, "payments.csv", payments(facts));
        int number = 0;
        for (SentRecap recap : facts.recaps()) put(zip, hashes, name(++number, recap), recap.content());
        number = 0;
        for (DocumentOnFile document : facts.documents())
            put(zip, hashes, "documents/" + ++number + "-" + document.fileName(), shelf.content(document));
        StringBuilder list = new StringBuilder();
        hashes.forEach(
                (name, hash) -> list.append(hash).append("  ").append(name).append('\n'));
        zip.putNextEntry(new ZipEntry(HASHES));
        zip.write(utf8(list.toString()));
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, Map<String, String> hashes, String name, byte[] content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        hashes.put(name, Sha256.of(content));
    }

    private static String name(int number, SentRecap recap) {
        String ending = switch (recap.form()) {
            case SPOKEN -> "txt";
            case EMAIL -> recap.way() == SentRecap.Way.COPIED ? "txt" : "eml";
            case LETTER, FAX -> recap.way() == SentRecap.Way.COPIED ? "txt" : "pdf";
        };
        String form = recap.form().name().toLowerCase(Locale.ROOT);
        return "recaps/" + number + "-" + form + "." + ending;
    }

    private byte[] promises(HandOver facts, Chronology chronology) {
        return csv(
                List.of(
                        "promised_on",
                        "promised_by",
                        "due_on",
                        "amount",
                        "currency",
                        "paid",
                        "paid_on",
                        "invoices",
                        "fate"),
                rows -> {
                    for (PromiseToPay promise : facts.promises())
                        for (Instalment part : promise.instalments())
                            rows.writeRecord(
                                    promise.promisedOn().toString(),
                                    Harmless.text(promise.promisedBy()),
                                    part.dueOn().toString(),
                                    part.amount().getAmount().toPlainString(),
                                    part.amount().getCurrencyUnit().getCode(),
                                    part.paid().getAmount().toPlainString(),
                                    part.paidOn().map(LocalDate::toString).orElse(""),
                                    Harmless.text(String.join(" ", part.invoices())),
                                    chronology.fate(part));
                });
    }

    private static byte[] ledger(HandOver facts) {
        return csv(
                List.of("invoice", "kind", "issued_on", "due_on", "currency", "original", "open", "settled_on"),
                rows -> {
                    for (Invoice item : facts.account().items())
                        rows.writeRecord(
                                Harmless.text(item.number()),
                                item.kind().name().toLowerCase(Locale.ROOT),
                                item.invoiceDate().map(LocalDate::toString).orElse(""),
                                item.dueDate().map(LocalDate::toString).orElse(""),
                                item.original().getCurrencyUnit().getCode(),
                                item.original().getAmount().toPlainString(),
                                item.balance().getAmount().toPlainString(),
                                item.settledOn().map(LocalDate::toString).orElse(""));
                });
    }

    private static byte[] payments(HandOver facts) {
        return csv(List.of("received_on", "currency", "amount", "method", "reference", "invoice"), rows -> {
            for (Payment payment : facts.account().payments())
                rows.writeRecord(
                        payment.receivedOn().toString(),
                        payment.amount().getCurrencyUnit().getCode(),
                        payment.amount().getAmount().toPlainString(),
                        Harmless.text(payment.method()),
                        Harmless.text(payment.reference()),
                        Harmless.text(payment.pays()));
        });
    }

    private static byte[] csv(List<String> heading, Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text); // the text is a buffer already
        csv.writeRecord(heading);
        rows.accept(csv);
        return utf8(text.toString());
    }

    /// Every line of every call as it was typed; their own words are marked, where the call is whole.
    private String comments(HandOver facts) {
        StringBuilder text = new StringBuilder();
        if (!facts.isWhole()) text.append(messages.text("handover.narrowed")).append("\n\n");
        for (CallRecord call : facts.calls()) {
            text.append(messages.text(
                            "handover.comment.call",
                            formats.dayOfYear(
                                    call.startedAt().atZone(call.zone()).toLocalDate()),
                            formats.clock(call.startedAt(), call.zone()),
                            call.collector(),
                            call.spokeTo()))
                    .append('\n');
            if (!facts.isWhole(call))
                call.notes()
                        .lines()
                        .forEach(line -> text.append("    ").append(line).append('\n'));
            else
                for (CallEvent event : call.events())
                    if (event instanceof CallEvent.LineTyped line
                            && !line.text().isBlank())
                        text.append(formats.callTime(line.stamp()))
                                .append(line.speaker() == Speaker.CUSTOMER ? "  > " : "    ")
                                .append(line.text())
                                .append('\n');
            text.append('\n');
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
