package app.callside.desk.ui;

import static app.callside.testing.Ledgers.TODAY;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import app.callside.base.time.BankDays;
import app.callside.base.time.Holidays;
import app.callside.base.work.DirectWork;
import app.callside.call.MemoryJournal;
import app.callside.call.PersonLine;
import app.callside.deck.Deck;
import app.callside.deck.ui.Favourites;
import app.callside.desk.DossierDesk;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.outbox.Mailing;
import app.callside.outbox.OutgoingMail;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;
import app.callside.recap.SentRecaps;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.relation.store.JdbcRelationStore;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** What a desk in a test works with, over a store of its own. */
final class DeskBench {
    private DeskBench() {}

    static DeskServices services(Database database, Path folder, Clock clock, Deck deck, DocumentDesktop desktop) {
        return services(database, folder, clock, deck, desktop, new NoMailing());
    }

    static DeskServices services(
            Database database, Path folder, Clock clock, Deck deck, DocumentDesktop desktop, Mailing mailing) {
        return services(database, folder, clock, new AtomicLong()::get, deck, desktop, mailing);
    }

    /** @param nanos the clock of the calls */
    static DeskServices services(
            Database database,
            Path folder,
            Clock clock,
            LongSupplier nanos,
            Deck deck,
            DocumentDesktop desktop,
            Mailing mailing) {
        Books books = Books.over(database, new MemoryJournal(), clock, nanos);
        DocumentShelf shelf = new DocumentShelf(
                folder.resolve("documents"),
                Secrecy.NONE,
                new JdbcDocumentStore(database),
                People.trail(database),
                database,
                clock);
        return new DeskServices(
                new DossierDesk(
                        books.ledger(),
                        books.promises(),
                        books.calls(),
                        books.disputes(),
                        books.followUps(),
                        new JdbcRelationStore(database),
                        shelf,
                        RulesInForce.AS_DELIVERED),
                books.calls(),
                Books.dispositions(database),
                books.promises(),
                () -> deck,
                new KeptFavourites(),
                shelf,
                desktop,
                RulesInForce.AS_DELIVERED,
                new SentRecaps(new JdbcSentRecapStore(database), database, clock),
                mailing,
                () -> new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", ""),
                new Ways(),
                () -> CompanyProfile.UNKNOWN,
                new PersonLine(new PhoneNumbers()),
                new BankDays(new Countries(), new Holidays()),
                _ -> "",
                clock,
                new DirectWork(),
                Messages.in(Locale.US),
                new Formats(Locale.US));
    }

    /** A customer with these open items, from an import of that morning. */
    static CustomerId owing(Database database, Clock clock, Function<CustomerId, List<Invoice>> items) {
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        CustomerId customer = database.inOne(() -> {
            ImportStamp stamp = new ImportStamp("open.csv", "00", TODAY, clock.instant(), ItemChanges.NONE);
            new JdbcImportStore(database).begin(stamp, "OPEN_ITEMS", true);
            return ledger.add(Ledgers.customer("Fernhill Bakery"));
        });
        database.inOne(() -> ledger.putAll(items.apply(customer)));
        return customer;
    }

    /** Kept for the time of the test. */
    private static final class KeptFavourites implements Favourites {
        private final Set<String> cards = new HashSet<>();

        @Override
        public Set<String> cards() {
            return Set.copyOf(cards);
        }

        @Override
        public void favour(String card, boolean isFavourite) {
            if (isFavourite) cards.add(card);
            else cards.remove(card);
        }
    }

    /** Nothing is known until it is typed. */
    private static final class Ways implements PaymentWays {
        private PaymentDetails known = PaymentDetails.UNKNOWN;

        @Override
        public PaymentDetails known() {
            return known;
        }

        @Override
        public void keep(PaymentDetails details) {
            known = details;
        }
    }

    /** No server is set up. */
    static final class NoMailing implements Mailing {
        @Override
        public Optional<String> sender() {
            return Optional.empty();
        }

        @Override
        public void send(OutgoingMail mail, Consumer<Optional<OutgoingMail>> told) {
            throw new AssertionError("Nothing is sent without a server");
        }

        @Override
        public void hurry(IntConsumer told) {
            throw new AssertionError("Nothing is sent without a server");
        }
    }

    /** Nothing is chosen and nothing opened. */
    static final class NoDesktop implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            return List.of();
        }

        @Override
        public void open(Path file) {}
    }
}
