package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's correction of the columns is remembered for the next file with the same headers. */
@Tag("P1")
class ColumnChoicesTest {
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
    void aCorrectionIsUsedForTheNextFileWithTheseHeaders() {
        String headers = "Customer,Invoice,Due Date,Balance,Balance in USD\n";
        Path first = ledger.text("first.csv", headers + "Fernhill,1,2026-09-14,5.00,6.00\n");
        ImportPreview guess = ledger.preview(first);
        assertEquals(Optional.of(3), guess.mapping().column(Field.BALANCE));
        ImportOptions corrected = ImportOptions.FROM_FILE.with(guess.mapping().with(Field.BALANCE, 4));
        ledger.intake.preview(first, corrected, Progress.NONE);
        assertEquals(Optional.of(3), ledger.preview(first).mapping().column(Field.BALANCE), "a preview keeps nothing");
        ledger.intake.run(first, corrected, FaultyRows.REFUSE, Progress.NONE);

        ledger.run(ledger.text("second.csv", "A title\n" + headers + "Quill,2,2026-09-14,7.00,8.00\n"));
        assertEquals(Money.parse("USD 8"), ledger.item("Quill", "2").balance());
        Path other = ledger.text("other.csv", headers.replace("Invoice", "Number") + "Rowan,3,2026-09-14,1.00,2.00\n");
        ledger.run(other);
        assertEquals(Money.parse("USD 1"), ledger.item("Rowan", "3").balance());
    }

    /** A kept choice that came back damaged kept the file out with a mistake of the program, each time. */
    @Test
    void aColumnThatTheFileHasNotIsPassedOver() {
        ColumnMapping recognised =
                new ColumnMapping(1, List.of("Customer", "Due Date"), Map.of(Field.CUSTOMER_NAME, 0));
        assertEquals(
                Map.of(Field.DUE_DATE, 1),
                ChosenColumns.in(
                                recognised,
                                "customer-name=7 due-date=1 open-balance=99999999999 number=-1 document=\ufeff0")
                        .columns());
    }
}
