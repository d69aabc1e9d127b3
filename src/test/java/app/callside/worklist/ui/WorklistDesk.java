package app.callside.worklist.ui;

import static app.callside.testing.Ledgers.invoice;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.place.Divisions;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.CallingHours;
import app.callside.base.time.Holidays;
import app.callside.base.time.Whereabouts;
import app.callside.base.work.Work;
import app.callside.call.MemoryJournal;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Books;
import app.callside.testing.TestDatabase;
import app.callside.worklist.Worklist;
import app.callside.worklist.Worklists;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small book and the screen's model over it; today is Monday, 16:20 in London, 10:20 in Chicago. */
final class WorklistDesk implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);

    final List<String> dialled = new ArrayList<>();
    final List<CustomerId> prepared = new ArrayList<>();
    final Messages messages = Messages.in(Locale.US);
    final Formats formats = new Formats(Locale.US);
    final WorklistModel model;
    private final Database database;
    private final JdbcLedgerStore ledger;

    WorklistDesk(Path folder, Work work) {
        database = TestDatabase.in(folder);
        ledger = new JdbcLedgerStore(database);
        Worklist worklist = Worklists.over(database, Books.over(database, new MemoryJournal(), CLOCK, () -> 0));
        Countries countries = new Countries();
        PhoneNumbers phones = new PhoneNumbers();
        model = new WorklistModel(new WorklistServices(
                worklist,
                (_, _) -> new BeforeDialling.Told(
                        List.of(new BeforeDialling.Check("Ledger of today", true)),
                        List.of("Marta Klein, AP"),
                        "A date"),
                countries,
                phones,
                new Whereabouts(countries, new Divisions(), phones),
                new Holidays(),
                () -> CallingHours.USUAL,
                () -> "Dana Reyes",
                dialled::add,
                CLOCK,
                work,
                messages,
                formats));
        model.onPrepare(prepared::add);
    }

    /** Adds a customer with one invoice, `daysPastDue` days past due. */
    CustomerId owing(Customer customer, int daysPastDue, String amount) {
        return database.inOne(() -> {
            CustomerId id = ledger.add(customer);
            ledger.putAll(List.of(invoice(id, customer.name() + "-1", daysPastDue, amount)));
            return id;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
