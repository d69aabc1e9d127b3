package app.callside.boot;

import app.callside.account.AccountEvent;
import app.callside.account.AccountFile;
import app.callside.account.AccountHistory;
import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.place.Divisions;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.DataFolder;
import app.callside.base.sql.Database;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.files.Disk;
import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.time.BankDays;
import app.callside.base.time.Holidays;
import app.callside.base.time.MachineClock;
import app.callside.base.time.Whereabouts;
import app.callside.base.work.Fault;
import app.callside.base.work.Undisturbed;
import app.callside.call.CallBook;
import app.callside.call.CallId;
import app.callside.call.CallStore;
import app.callside.call.DispositionBook;
import app.callside.call.SealedCalls;
import app.callside.call.store.FileCallJournal;
import app.callside.coaching.Coaching;
import app.callside.deck.CallType;
import app.callside.deck.CardBook;
import app.callside.deck.Deck;
import app.callside.desk.DossierDesk;
import app.callside.documents.DocumentShelf;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureBooks;
import app.callside.erasure.ErasureWords;
import app.callside.erasure.RetentionPolicy;
import app.callside.escalation.EscalationDesk;
import app.callside.escalation.HandOverDesk;
import app.callside.escalation.HandOverFile;
import app.callside.figures.FigurePolicy;
import app.callside.figures.Figures;
import app.callside.figures.FiguresExport;
import app.callside.find.Finder;
import app.callside.intake.Intake;
import app.callside.intake.store.JdbcColumnChoices;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.outbox.Outbox;
import app.callside.outbox.smtp.SmtpPost;
import app.callside.outbox.store.JdbcMailServerStore;
import app.callside.people.AuditTrail;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.Seat;
import app.callside.people.SignIn;
import app.callside.people.SignInPolicy;
import app.callside.people.Staff;
import app.callside.people.User;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import app.callside.rehearse.RehearsalRoom;
import app.callside.review.CallHistory;
import app.callside.review.HistoryExport;
import app.callside.review.index.CallIndex;
import app.callside.review.store.JdbcCallSource;
import app.callside.sample.LargeBook;
import app.callside.settings.RuleBook;
import app.callside.settings.SettingsFile;
import app.callside.settings.SettingsStores;
import app.callside.worklist.Worklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;

/// Puts the parts together over one data folder; with [Screens], the only code that knows every part.
public final class Wiring implements AutoCloseable {
    /// So much clocks may differ without anybody having set them.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    final Clock clock;
    final Countries countries = new Countries();
    final PhoneNumbers phones = new PhoneNumbers();
    final Holidays holidays = new Holidays();
    final BankDays bankDays;
    final Whereabouts whereabouts;
    final SpokenLanguage spoken;
    final Messages messages;
    final Formats formats;
    final Database database;
    final KeptDesk desk;
    final Seat seat = new Seat();
    final AuditTrail trail;
    final SignIn signIn;
    final Staff staff;
    final House house;
    final SealedCalls sealedCalls;
    final Ledger ledger;
    final Agreements agreed;
    final CallStore callStore;
    final SentRecaps sentRecaps;
    final Outbox outbox;
    final HandOverDesk handOver;
    final EscalationDesk escalation;
    final FileCallJournal journal;
    final CallBook calls;
    final DispositionBook dispositions;
    final DocumentShelf shelf;
    final DossierDesk dossiers;
    final Worklist worklist;
    final Intake intake;
    final FinishedCalls finished;
    final CountedCalls counted;
    final Finder finder;
    final AccountFile accounts;
    final AccountHistory accountHistory;
    final RehearsalRoom rehearsals;
    final RuleBook rules;
    final SettingsFile settingsFile;
    final RetentionPolicy retention;
    final Erasing erasing;
    final SampleHouse sample;
    final CardBook cards;
    final LearntDeck deck;
    private final Ground ground;
    private final OpenStore store;
    private final Safekeeping safekeeping;
    private final CallIndex callIndex;
    /// Writes down who came and went.
    private final ExecutorService doorBook = Undisturbed.thread("door-book");
    private final AtomicBoolean closing = new AtomicBoolean();

    private Wiring(Ground ground, OpenStore store, Clock clock, LongSupplier nanos, Locale locale) {
        this.ground = ground;
        this.store = store;
        DataFolder folder = ground.folder();
        Secrecy secrecy = ground.secrecy();
        this.clock = clock;
        bankDays = new BankDays(countries, holidays);
        whereabouts = new Whereabouts(countries, new Divisions(), phones);
        spoken = new SpokenLanguage(locale);
        messages = spoken.messages;
        formats = spoken.formats;
        database = store.database;
        desk = new KeptDesk(database);
        desk.language().ifPresent(spoken::speak);
        Stores stores = new Stores(database);
        trail = new AuditTrail(stores.audit, seat, database, clock);
        if (!ground.isCopy())
            trail.noticeClockSetBack(CLOCKS_DIFFER)
                    .ifPresent(last -> store.tell(Fault.of("clock.back", moment(clock.instant()), moment(last))));
        safekeeping = new Safekeeping(store.place, store.reserve, store.backups, database, seat, trail);
        rules = new RuleBook(stores.rules, seat, trail, database);
        retention = RetentionPolicy.of(rules.rules("retention"));
        SignInPolicy signInPolicy = SignInPolicy.of(rules.rules("sign-in"));
        signIn = new SignIn(stores.users, seat, trail, signInPolicy, database, clock, doorBook);
        staff = new Staff(stores.users, seat, trail, signInPolicy, database, clock);
        house = new House(stores.profiles, staff, seat, trail, database);
        house.adopt();
        signIn.open(System.getProperty("user.name", ""));
        cards = new CardBook(stores.cards, seat, trail, database, clock, messages::language, rules);
        deck = new LearntDeck(cards, messages::language);
        ledger = new Ledger(stores.ledger, trail, database);
        agreed = new Agreements(stores, seat, trail);
        sentRecaps = new SentRecaps(stores.sentRecaps, database, clock);
        var mailServer = new JdbcMailServerStore(database, folder.mailKey());
        outbox = new Outbox(stores.outbox, mailServer, new SmtpPost(), sentRecaps, seat, trail, database, clock);
        callStore = stores.calls;
        journal = new FileCallJournal(folder.journal(), clock, store.place.disk(), secrecy);
        calls = new CallBook(
                callStore,
                journal,
                agreed.promises,
                agreed.disputes,
                agreed.followUps,
                stores.relations,
                ledger,
                trail,
                database,
                clock,
                nanos);
        dispositions = new DispositionBook(stores.dispositions, seat, trail, database, rules);
        sealedCalls = new SealedCalls(callStore, trail);
        shelf = new DocumentShelf(
                ground.documents(), ground.views(), secrecy, stores.documents, trail, database, clock);
        handOver = new HandOverDesk(
                ledger,
                agreed.promises,
                callStore,
                agreed.disputes,
                shelf,
                sentRecaps,
                new HandOverFile(shelf, messages, formats),
                seat,
                trail);
        escalation =
                new EscalationDesk(handOver, shelf, agreed.followUps, bankDays, rules, database, messages, formats);
        dossiers = new DossierDesk(
                ledger, agreed.promises, calls, agreed.disputes, agreed.followUps, stores.relations, shelf, rules);
        worklist = new Worklist(
                stores.ledger, agreed.promises, agreed.followUps, agreed.disputes, calls, stores.queue, database);
        // first what was paid on promises and credited on disputes: the places on the list rest on it
        Agreements.settle(stores, clock);
        database.keepInStep(worklist::changed);
        database.keepInStep(stores.find::refresh);
        finder = new Finder(stores.find, database);
        callIndex = new CallIndex(folder.callIndex(), secrecy, store.reserve.disk(), new JdbcCallSource(database));
        finished = new FinishedCalls(callIndex, stores, agreed.promises, sentRecaps, seat, trail, spoken, clock);
        counted = new CountedCalls(
                stores,
                FigurePolicy.of(rules.rules("figures")),
                kind -> deckAtHand().mustSays(CallType.commercial(kind)),
                seat,
                trail,
                spoken,
                clock);
        erasing = new Erasing(
                stores,
                new ErasureBooks(
                        stores.ledger,
                        callStore,
                        journal,
                        agreed.promises,
                        agreed.disputes,
                        shelf,
                        stores.outbox,
                        callIndex::forget,
                        () -> stores.users.all().stream().map(User::name).toList(),
                        stores.takes::count,
                        phones,
                        countries,
                        folder.path()),
                sealedCalls,
                retention,
                seat,
                trail,
                spoken,
                clock);
        intake = new Intake(
                stores.imports,
                last -> !journal.unfinished().isEmpty() || calls.soMany() > last.callsBefore(),
                new JdbcColumnChoices(database, clock),
                agreed.followUps,
                trail,
                erasing.erasure::known,
                safekeeping.ofImports(),
                database,
                clock);
        settingsFile = new SettingsFile(
                new SettingsStores(
                        stores.cards,
                        stores.dispositions,
                        stores.coaching,
                        stores.profiles,
                        mailServer,
                        new KeptChoices(database, seat)),
                rules,
                cards,
                dispositions,
                seat,
                trail,
                database,
                clock);
        accounts = new AccountFile(ledger, agreed.promises, stores.disputes);
        accountHistory = AccountHistory.over(
                stores.accountHistory, ledger, agreed.promises, stores.disputes, (customer, _, _) -> filed(customer));
        rehearsals = new RehearsalRoom(ground.takes(), secrecy, stores.takes, database, clock);
        sample = new SampleHouse(stores, shelf, house, seat, clock);
    }

    /// Opens the folder, its lock and its store.
    ///
    /// @throws app.callside.base.work.Refused when one of them can't be had; nothing stays open then
    public static Wiring open(Path data, Clock clock, Locale locale) {
        return open(data, clock, new MachineClock(), locale);
    }

    /// As [#open(Path, Clock, Locale)], for a folder that may be encrypted.
    ///
    /// @param words the passphrase or the recovery code; empty for none
    public static Wiring open(Path data, char[] words, Clock clock, Locale locale) {
        return open(data, words, clock, new MachineClock(), locale);
    }

    /// As [#open(Path, Clock, Locale)], with a monotonic clock of one's own for call timers.
    public static Wiring open(Path data, Clock clock, LongSupplier nanos, Locale locale) {
        return open(data, new char[0], clock, nanos, locale);
    }

    static Wiring open(Path data, char[] words, Clock clock, LongSupplier nanos, Locale locale) {
        return open(data, words, clock, nanos, locale, Disk.REAL);
    }

    /// As [#open(Path, Clock, LongSupplier, Locale)], on a disk of one's own.
    static Wiring open(Path data, char[] words, Clock clock, LongSupplier nanos, Locale locale, Disk disk) {
        return Ground.open(
                data, words, disk, ground -> over(ground, clock, nanos, locale, open -> open.erasing.erasure.resume()));
    }

    /// Puts the parts together; where that fails, nothing of the store stays open.
    ///
    /// @param first is done before anybody else has it
    private static Wiring over(Ground ground, Clock clock, LongSupplier nanos, Locale locale, Consumer<Wiring> first) {
        OpenStore store = new OpenStore(ground, clock);
        boolean stands = false;
        try {
            Wiring wiring = new Wiring(ground, store, clock, nanos, locale);
            first.accept(wiring);
            stands = true;
            return wiring;
        } finally {
            if (!stands) store.letGo();
        }
    }

    /// Opens a copy of a store that another program has open, or that a newer one wrote, to read what it
    /// held a moment ago. Nothing can be changed in it.
    ///
    /// @throws app.callside.base.work.Refused when there is nothing to copy, or it does not open
    public static Wiring beside(Path data, char[] words, Clock clock, Locale locale) {
        return Ground.beside(
                data,
                words,
                ground -> over(ground, clock, new MachineClock(), locale, copy -> copy.database.becomeReadOnly()));
    }

    private List<AccountEvent> filed(CustomerId customer) {
        return shelf.of(customer).stream()
                .<AccountEvent>map(document -> new AccountEvent.DocumentFiled(
                        document.attachedAt().atZone(clock.getZone()).toLocalDate(), document.fileName()))
                .toList();
    }

    private String moment(Instant at) {
        return formats.dayOfYear(LocalDate.ofInstant(at, clock.getZone())) + " " + formats.clock(at, clock.getZone());
    }

    /// The deck as far as it is learnt: its cards and scripts are there, and soon it reads along.
    Deck deckAtHand() {
        return deck.atHand();
    }

    /// The deck; waits for it where it is still being learnt.
    public Deck deck() {
        return deck.get();
    }

    /// Backups of this store.
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /// Whether a copy is open, from which somebody reads and in which nobody changes anything.
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /// Opening the store came upon something else.
    void tell(Fault fault) {
        store.tell(fault);
    }

    /// Hears a second start on the same folder.
    Doorbell doorbell() {
        return store.doorbell;
    }

    /// Where this store lies; for what is done with it when it is closed.
    public StorePlace place() {
        return store.place;
    }

    /// What opening the store came upon, oldest first: what was entered again, what was damaged.
    public List<Fault> news() {
        return store.news();
    }

    /// Where e-mails are written that the mail program opens; the folder is there.
    Path drafts() {
        return ground.folder().drafts();
    }

    /// From now on everything is said and written in a language, whatever was chosen at this desk; the
    /// deck is learnt in the background.
    public void speak(Language language) {
        spoken.speak(language);
        deck.learnAnew();
    }

    /// As [#speak(Language)], with a deck that has been learnt already.
    void speak(Language language, Deck learnt) {
        spoken.speak(language);
        deck.use(learnt);
    }

    public DeskProfile profile() {
        return house.profile();
    }

    public SignIn signIn() {
        return signIn;
    }

    public Staff staff() {
        return staff;
    }

    public AuditTrail trail() {
        return trail;
    }

    public SealedCalls sealedCalls() {
        return sealedCalls;
    }

    public Clock clock() {
        return clock;
    }

    public Messages messages() {
        return messages;
    }

    public Formats formats() {
        return formats;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Worklist worklist() {
        return worklist;
    }

    public Intake intake() {
        return intake;
    }

    public CallStore callStore() {
        return callStore;
    }

    public HandOverDesk handOvers() {
        return handOver;
    }

    public SentRecaps sentRecaps() {
        return sentRecaps;
    }

    public Finder finder() {
        return finder;
    }

    public Erasure erasure() {
        return erasing.erasure;
    }

    public ErasureWords erasureWords() {
        return erasing.words;
    }

    public HistoryExport export() {
        return finished.export;
    }

    public Coaching coaching() {
        return finished.coaching;
    }

    public Figures figures() {
        return counted.figures;
    }

    public SettingsFile settingsFile() {
        return settingsFile;
    }

    public FiguresExport figuresExport() {
        return counted.export;
    }

    public CallHistory history() {
        return finished.history;
    }

    /// The recap of a finished call as it went out last in that form; where it did not, as it would go out.
    public Optional<byte[]> recap(CallId id, SentRecap.Form form) {
        return new FinishedRecaps(this).of(id, form);
    }

    /// Fills an empty store with the invented book, and introduces its collector.
    public void fillSample() {
        sample.fill();
    }

    public LargeBook largeBook() {
        return sample.large();
    }

    /// Closes in order when the system ends the program: logging off, a plain kill. Nothing depends on it.
    public void closeOnShutdown() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(this::close));
    }

    /// Copies that a viewer or the mail program was given lie open; in an encrypted store no longer than
    /// needed.
    private void clearWhatOthersRead() {
        shelf.clearViews();
        try (var drafts = Files.list(drafts())) {
            for (Path draft : drafts.filter(Files::isRegularFile).toList()) Files.deleteIfExists(draft);
        } catch (IOException held) {
            LoggerFactory.getLogger(Wiring.class).warn("A draft stays until the next end", held);
        }
    }

    /// See [FileCallJournal#keepBeside(Path)].
    void keepBeside(Path others) {
        journal.keepBeside(others);
    }

    /// The journal first, then the store, then the lock: what was typed is safe before anything else can
    /// fail.
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) return;
        journal.close();
        store.doorbell.close();
        safekeeping.close();
        deck.close();
        doorBook.close();
        callIndex.close();
        if (!store.place.secrecy().isNone()) clearWhatOthersRead();
        store.close(safekeeping);
    }
}
