package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest extends CommandLineTest {
    @Test
    void theSampleBookFillsAnEmptyStoreOnce() {
        Outcome first = callside("sample");
        first.assertDone();
        assertTrue(first.out().matches("The store now holds \\d+ customers with open items\\.\\R"), first.out());
        String book = ledger();
        callside("sample").assertRefused("sample.notempty");
        callside("sample", "--customers", "3").assertRefused("sample.notempty");
        assertEquals(book, ledger());
        worklistIsInOrder();
        historyIsFound();
    }

    private void worklistIsInOrder() {
        Outcome csv = callside("worklist", "--format", "csv");
        csv.assertDone();
        List<String> lines = csv.out().lines().toList();
        assertEquals("reason,customer,currency,overdue,oldestDays,overdueInvoices,phone", lines.getFirst());
        List<String> reasons = lines.stream()
                .skip(1)
                .map(line -> line.replaceAll(",.*", ""))
                .distinct()
                .toList();
        assertEquals("broken-promise", reasons.getFirst(), reasons.toString());
        assertTrue(lines.size() > 20, lines.toString());
        Outcome json = callside("worklist", "--format", "JSON");
        json.assertDone();
        assertEquals(
                lines.size() - 1L,
                json.out().lines().filter(l -> l.contains("\"reason\"")).count());
    }

    private void historyIsFound() {
        Outcome all = callside("history", "--format", "csv");
        all.assertDone();
        List<String> lines = all.out().lines().toList();
        assertEquals("call,when,collector,customer,spokeTo,talk,outcome,promised,said", lines.getFirst());
        assertTrue(lines.size() > 3, all.out());
    }

    @Test
    void anEmptyStoreHasAnEmptyWorklist() {
        Outcome outcome = callside("worklist", "--format", "csv");
        outcome.assertDone();
        assertEquals(1, outcome.out().lines().count());
    }

    @Test
    void sizesOfALargeBookAreChecked() {
        assertEquals(2, callside("sample", "--customers", "0").code());
        assertEquals(2, callside("sample", "--invoices", "5").code());
        assertEquals(2, callside("sample", "--customers", "5", "--calls", "-1").code());
        assertTrue(Files.notExists(data().resolve("callside.mv.db")), "nothing is opened on wrong use");
    }

    @Test
    void matchReadsTheDeckOfTheLanguageThatIsAskedFor() {
        Path phrases = file("gesagt.txt", "die Rechnung ist nie bei uns angekommen\n");
        Outcome outcome = bare("--lang", "de", "match", "--phrases", phrases.toString());
        outcome.assertDone();
        assertTrue(outcome.out().contains("\tinvoice-not-received\t"), outcome.out());
    }

    @Test
    void matchAnswersWithTheTwoBestCardsForEachLine() {
        Path phrases = file("said.txt", "we never got that invoice\nxyzzy\nthe cheque is\tin the mail\n");
        Outcome outcome = bare("match", "--phrases", phrases.toString(), "--format", "tsv");
        outcome.assertDone();
        List<String> lines = outcome.out().lines().toList();
        assertEquals(3, lines.size());
        for (String line : lines) assertEquals(7, line.split("\t", -1).length, line);
        assertTrue(
                lines.get(0).matches("we never got that invoice\tno-invoice\t[a-z-]+\t[01]\\.\\d{3}\t.*"),
                lines.get(0));
        assertEquals("xyzzy\t\t\t\t\t\t", lines.get(1));
        assertTrue(lines.get(2).startsWith("the cheque is in the mail\tcheck-in-mail\t"), lines.get(2));
    }

    @Test
    void phrasesThatCannotBeReadAreRefused() {
        String nowhere = folder.resolve("nowhere.txt").toString();
        bare("match", "--phrases", nowhere).assertRefused("match.unreadable", nowhere);
        bare("match", "--phrases", folder.toString()).assertRefused("match.unreadable", folder.toString());
    }

    @Test
    void helpAndVersionNeedNoDataFolder() {
        Outcome help = callside("--help");
        help.assertDone();
        for (String command : List.of("import", "ledger", "worklist", "history", "match", "sample", "tour"))
            assertTrue(help.out().contains("  " + command), help.out());
        callside("--version").assertDone();
        assertTrue(Files.notExists(data()));
    }
}
