package app.callside.boot;

import app.callside.base.work.Progress;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Another process that imports one state of a book after the other, until it is killed. */
final class Importer {
    static final int INVOICES = 400;

    private Importer() {}

    /** @param args the data folder, and the first state */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Wiring wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US);
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int state = Integer.parseInt(args[1]); ; state++) {
            Path file = folder.resolve("book.csv");
            Files.writeString(file, book(state));
            wiring.intake()
                    .run(file, ImportOptions.FROM_FILE.asOf(day.plusDays(state)), FaultyRows.REFUSE, Progress.NONE);
            System.out.println("imported " + state);
        }
    }

    /** Every invoice of a state has the same balance: so a mixture is seen at once. */
    static String book(int state) {
        StringBuilder rows = new StringBuilder(
                "Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Balance,Currency\n");
        for (int number = 0; number < INVOICES; number++)
            rows.append("C-%d,Customer %d,%d,2025-09-01,2025-10-01,9000.00,%d.00,USD%n"
                    .formatted(number % 40, number % 40, 5000 + number, 100 + state));
        return rows.toString();
    }
}
