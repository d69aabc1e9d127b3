package app.callside.boot;

import app.callside.account.AccountEvent;
import app.callside.account.AccountFile;
import app.callside.account.AccountHistory;
import app.callside.account.store.JdbcHistoryStore;
import app.callside.agenda.AgendaBook;
import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.place.Divisions;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.BesideCopy;
import app.callside.base.sql.DataFolder;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.Unlocking;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.Resealing;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.sql.files.Disk;
import app.callside.base.sql.files.Reserve;
import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.time.BankDays;
import app.callside.base.time.Holidays;
import app.callside.base.time.MachineClock;
import app.callside.base.time.Whereabouts;
import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Undisturbed;
import app.callside.call.CallBook;
import app.callside.call.CallId;
import app.callside.call.CallRedactions;
import app.callside.call.CallStore;
import app.callside.call.DispositionBook;
import app.callside.call.EndedCall;
import app.callside.call.SealedCalls;
import app.callside.call.store.FileCallJournal;
import app.callside.call.store.JdbcCallCounts;
import app.callside.call.store.JdbcCallStore;
import app.callside.call.store.JdbcDispositionStore;
import app.callside.coaching.Coaching;
import app.callside.coaching.HouseSheets;
import app.callside.coaching.store.JdbcCoachingStore;
import app.callside.deck.CallType;
import app.callside.deck.CardBook;
import app.callside.deck.Deck;
import app.callside.deck.store.JdbcCardStore;
import app.callside.desk.DossierDesk;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.DisputeKeeper;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.documents.DocumentShelf;
import app.callside.documents.store.JdbcDocumentStore;
import app.callside.erasure.Erasure;
import app.callside.erasure.ErasureBooks;
import app.callside.erasure.ErasureWords;
import app.callside.erasure.RetentionPolicy;
import app.callside.erasure.store.JdbcErasureStore;
import app.callside.escalation.EscalationDesk;
import app.callside.escalation.HandOverDesk;
import app.callside.escalation.HandOverFile;
import app.callside.figures.FigureCalls;
import app.callside.figures.FigurePolicy;
import app.callside.figures.FigureStore;
import app.callside.figures.FigureWords;
import app.callside.figures.Figures;
import app.callside.figures.FiguresExport;
import app.callside.figures.store.JdbcFigureStore;
import app.callside.find.Finder;
import app.callside.find.store.JdbcFindStore;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.followup.store.JdbcVerificationStore;
import app.callside.intake.Intake;
import app.callside.intake.store.JdbcColumnChoices;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.outbox.Outbox;
import app.callside.outbox.smtp.SmtpPost;
import app.callside.outbox.store.JdbcMailServerStore;
import app.callside.outbox.store.JdbcOutboxStore;
import app.callside.people.AuditTrail;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.people.SignIn;
import app.callside.people.SignInPolicy;
import app.callside.people.Staff;
import app.callside.people.User;
import app.callside.people.store.JdbcAuditStore;
import app.callside.people.store.JdbcProfileStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseKeeper;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.recap.Recap;
import app.callside.recap.RecapComposer;
import app.callside.recap.RecapForms;
import app.callside.recap.Sender;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.rehearse.RehearsalRoom;
import app.callside.rehearse.store.JdbcTakeStore;
import app.callside.relation.store.JdbcRelationStore;
import app.callside.review.CallHistory;
import app.callside.review.HistoryExport;
import app.callside.review.Sampling;
import app.callside.review.SavedViews;
import app.callside.review.index.CallIndex;
import app.callside.review.store.JdbcCallSource;
import app.callside.review.store.JdbcReviewStore;
import app.callside.review.store.JdbcViewStore;
import app.callside.sample.LargeBook;
import app.callside.sample.SampleBook;
import app.callside.sample.store.JdbcLargeBookStore;
import app.callside.settings.RuleBook;
import app.callside.settings.SettingsFile;
import app.callside.settings.SettingsStores;
import app.callside.settings.store.JdbcRuleStore;
import app.callside.worklist.Worklist;
import app.callside.worklist.store.JdbcQueueStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;

/// Puts the parts together over one data folder; with [Screens], the only code that knows every part.
public final class Wiring implements AutoCloseable {
    static final String LOOK = "look";
    /// So much clocks may differ without anybody having set them.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);
    private static final String TEXT_SIZE = "text-size";
    static final String LANGUAGE = "language";
    private static final String FIRST_STEPS = "first-steps";
    private static final String GUIDE = "guide-step";
    private static final String OVER = "over";
    private static final String REMINDERS = "reminders";

    final Clock clock;
    final Countries countries = new Countries();
    final PhoneNumbers phones = new PhoneNumbers();
    final Holidays holidays = new Holidays();
    final BankDays bankDays;
    final Whereabouts whereabouts;
    final Messages messages;
    final Formats formats;
    private final Locale system;
    final Database database;
    final Seat seat = new Seat();
    final AuditTrail trail;
    final SignIn signIn;
    final Staff staff;
    final House house;
    final SealedCalls sealedCalls;
    final Ledger ledger;
    final PromiseBook promises;
    final AgendaBook agenda;
    final FollowUpBook followUps;
    final DisputeDesk disputes;
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
    private final CallIndex callIndex;
    final CallHistory history;
    final SavedViews savedViews;
    final Coaching coaching;
    final Sampling sampling;
    final HistoryExport export;
    final Figures figures;
    final FigureCalls figureCalls;
    final FiguresExport figuresExport;
    final Finder finder;
    final AccountFile accounts;
    final AccountHistory accountHistory;
    final RehearsalRoom rehearsals;
    final RuleBook rules;
    final SettingsFile settingsFile;
    final RetentionPolicy retention;
    final ErasureWords erasureWords;
    final CallRedactions redactions;
    final Erasure erasure;
    final SampleBook sample;
    private final LargeBook largeBook;
    private final DataFolder folder;
    /// Read and thrown away: what is saved to it is lost.
    private final boolean isCopy;
    private final StorePlace place;
    private final Doorbell doorbell;
    private final Safekeeping safekeeping;
    private final List<Fault> news;
    /// Writes down who came and went.
    private final ExecutorService doorBook = Undisturbed.thread("door-book");
    private Optional<BesideCopy> copy = Optional.empty();
    private final AtomicBoolean closing = new AtomicBoolean();
    final CardBook cards;
    final LearntDeck deck;

    /// What a wiring stands on.
    ///
    /// @param copied where the folder is a copy of, that is read and thrown away
    private record Ground(DataFolder folder, Optional<Path> copied, Secrecy secrecy, Disk disk) {}

    private Wiring(Ground ground, Clock clock, LongSupplier nanos, Locale locale) {
        Secrecy secrecy = ground.secrecy();
        folder = ground.folder();
        isCopy = ground.copied().isPresent();
        this.clock = clock;
        bankDays = new BankDays(countries, holidays);
        whereabouts = new Whereabouts(countries, new Divisions(), phones);
        system = locale;
        messages = Messages.in(locale);
        formats = new Formats(locale);
        var reserve = new Reserve(folder.reserve(), ground.disk());
        place = StorePlace.in(folder.path(), clock, secrecy).on(reserve.disk());
        doorbell = new Doorbell(folder.path());
        var backups = new Backups(place, KeepRule.OF_THE_HOUSE, this::secondBackupFolder);
        StoreOpening.Opened opened = new StoreOpening(place, backups).open();
        database = opened.database();
        language().ifPresent(this::write);
        news = new ArrayList<>(isCopy ? List.of() : opened.news()); // a copy may well lack what was just saved
        if (!isCopy)
            folder.share()
                    .ifPresent(kind ->
                            news.add(Fault.of("folder.share", folder.path().toString(), kind)));
        trail = new AuditTrail(new JdbcAuditStore(database), seat, database, clock);
        if (!isCopy)
            trail.noticeClockSetBack(CLOCKS_DIFFER)
                    .ifPresent(last -> news.add(Fault.of("clock.back", moment(clock.instant()), moment(last))));
        var kept = ground.copied()
                .map(original -> StorePlace.in(original, clock, secrecy))
                .map(original -> new Backups(original, KeepRule.OF_THE_HOUSE, this::secondBackupFolder))
                .orElse(backups);
        safekeeping = new Safekeeping(place, reserve, kept, database, seat, trail);
        var users = new JdbcUserStore(database);
        rules = new RuleBook(new JdbcRuleStore(database), seat, trail, database);
        retention = RetentionPolicy.of(rules.rules("retention"));
        SignInPolicy signInPolicy = SignInPolicy.of(rules.rules("sign-in"));
        signIn = new SignIn(users, seat, trail, signInPolicy, database, clock, doorBook);
        staff = new Staff(users, seat, trail, signInPolicy, database, clock);
        house = new House(new JdbcProfileStore(database), staff, seat, trail, database);
        house.adopt();
        signIn.open(System.getProperty("user.name", ""));
        cards = new CardBook(new JdbcCardStore(database), seat, trail, database, clock, messages::language);
        deck = new LearntDeck(cards, messages::language);
        LedgerStore ledgerStore = new JdbcLedgerStore(database);
        var imports = new JdbcImportStore(database);
        var promiseStore = new JdbcPromiseStore(database);
        var disputeStore = new JdbcDisputeStore(database);
        var followUpStore = new JdbcFollowUpStore(database);
        var checkStore = new JdbcVerificationStore(database);
        var finishedCalls = new JdbcCallStore(database);
        callStore = finishedCalls;
        var counts = new JdbcCallCounts(database);
        ledger = new Ledger(ledgerStore, trail, database);
        promises = new PromiseBook(promiseStore, seat, trail);
        disputes = new DisputeDesk(disputeStore, trail);
        followUps = new FollowUpBook(followUpStore, checkStore);
        agenda = new AgendaBook(promiseStore, promises, followUps, disputes, ledgerStore, database);
        sentRecaps = new SentRecaps(new JdbcSentRecapStore(database), database, clock);
        var outboxStore = new JdbcOutboxStore(database);
        outbox = new Outbox(
                outboxStore,
                new JdbcMailServerStore(database, folder.mailKey()),
                new SmtpPost(),
                sentRecaps,
                seat,
                trail,
                database,
                clock);
        journal = new FileCallJournal(folder.journal(), clock, place.disk(), secrecy);
        var relations = new JdbcRelationStore(database);
        calls = new CallBook(
                callStore, journal, promises, disputes, followUps, relations, ledger, trail, database, clock, nanos);
        dispositions = new DispositionBook(new JdbcDispositionStore(database), seat, trail, database, rules);
        sealedCalls = new SealedCalls(callStore, trail);
        erasureWords = new ErasureWords(messages, formats, retention);
        shelf = new DocumentShelf(folder.documents(), secrecy, new JdbcDocumentStore(database), trail, database, clock);
        handOver = new HandOverDesk(
                ledger,
                promises,
                callStore,
                disputes,
                shelf,
                sentRecaps,
                new HandOverFile(shelf, messages, formats),
                seat,
                trail);
        escalation = new EscalationDesk(handOver, shelf, followUps, bankDays, rules, database, messages, formats);
        dossiers = new DossierDesk(ledger, promises, calls, disputes, followUps, relations, shelf, rules);
        worklist =
                new Worklist(ledgerStore, promises, followUps, disputes, calls, new JdbcQueueStore(database), database);
        // first what was paid on promises and credited on disputes: the places on the list rest on it
        database.keepInStep(new PromiseKeeper(promiseStore, imports)::settle);
        database.keepInStep(new DisputeKeeper(disputeStore, ledgerStore, imports, clock)::settle);
        database.keepInStep(worklist::changed);
        var takes = new JdbcTakeStore(database);
        redactions = new CallRedactions(finishedCalls, sealedCalls, trail, seat);
        callIndex = new CallIndex(folder.callIndex(), secrecy, reserve.disk(), new JdbcCallSource(database));
        erasure = new Erasure(
                new ErasureBooks(
                        ledgerStore,
                        callStore,
                        journal,
                        promises,
                        disputes,
                        shelf,
                        outboxStore,
                        callIndex::forget,
                        () -> users.all().stream().map(User::name).toList(),
                        takes::count,
                        phones,
                        countries,
                        folder.path()),
                new JdbcErasureStore(database),
                redactions,
                retention,
                seat,
                trail,
                database,
                clock,
                erasureWords);
        intake = new Intake(
                imports,
                last -> !journal.unfinished().isEmpty() || calls.soMany() > last.callsBefore(),
                new JdbcColumnChoices(database, clock),
                followUps,
                trail,
                erasure::known,
                safekeeping.ofImports(),
                database,
                clock);
        history = new CallHistory(
                callIndex,
                new JdbcReviewStore(database),
                callStore,
                promises,
                sentRecaps,
                seat,
                trail,
                database,
                clock);
        savedViews = new SavedViews(new JdbcViewStore(database), seat, database);
        coaching = new Coaching(
                new JdbcCoachingStore(database),
                callStore,
                () -> HouseSheets.all(messages.language()),
                seat,
                trail,
                database,
                clock);
        settingsFile = new SettingsFile(
                new SettingsStores(
                        new JdbcCardStore(database),
                        new JdbcDispositionStore(database),
                        new JdbcCoachingStore(database),
                        new JdbcProfileStore(database),
                        new JdbcMailServerStore(database, folder.mailKey()),
                        new KeptChoices(database, seat)),
                rules,
                cards,
                dispositions,
                seat,
                trail,
                database,
                clock);
        sampling = new Sampling(history, seat, clock);
        export = new HistoryExport(history, seat, trail, messages, formats);
        FigureStore figureStore = new JdbcFigureStore(database, messages::language);
        figures = new Figures(
                figureStore,
                counts,
                seat,
                FigurePolicy.of(rules.rules("figures")),
                kind -> deckAtHand().mustSays(CallType.commercial(kind)),
                clock);
        FigureWords figureWords = new FigureWords(messages, formats);
        figureCalls = new FigureCalls(figureStore, seat, figures.policy(), figureWords);
        figuresExport = new FiguresExport(seat, trail, figureWords, figures.policy());
        var findStore = new JdbcFindStore(database);
        database.keepInStep(findStore::refresh);
        finder = new Finder(findStore, database);
        accounts = new AccountFile(ledger, promises, disputeStore);
        accountHistory = AccountHistory.over(
                new JdbcHistoryStore(database), ledger, promises, disputeStore, (customer, _, _) -> filed(customer));
        rehearsals = new RehearsalRoom(folder.takes(), secrecy, takes, database, clock);
        sample = new SampleBook(
                ledgerStore,
                imports,
                promiseStore,
                disputeStore,
                followUpStore,
                checkStore,
                callStore,
                shelf,
                database,
                clock);
        largeBook = new LargeBook(new JdbcLargeBookStore(database), counts, imports, database, clock);
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
        DataFolder folder = DataFolder.open(data);
        boolean wired = false;
        try {
            Logs.into(folder.path().resolve("logs"));
            Resealing.finishBegun(folder.path());
            Secrecy secrecy = Unlocking.of(folder.path(), words);
            Wiring wiring = new Wiring(new Ground(folder, Optional.empty(), secrecy, disk), clock, nanos, locale);
            wiring.erasure.resume();
            wired = true;
            return wiring;
        } finally {
            if (!wired) folder.close();
        }
    }

    /// Opens a copy of a store that another program has open, to read what it held a moment ago. Whatever
    /// is saved to it is lost.
    ///
    /// @throws app.callside.base.work.Refused when there is nothing to copy, or it does not open
    public static Wiring beside(Path data, char[] words, Clock clock, Locale locale) {
        try {
            return BesideCopy.open(data, copy -> {
                DataFolder folder = DataFolder.open(copy.folder());
                boolean wired = false;
                try {
                    Secrecy secrecy = Unlocking.of(copy.folder(), words);
                    Wiring wiring = new Wiring(
                            new Ground(folder, Optional.of(data), secrecy, Disk.REAL),
                            clock,
                            new MachineClock(),
                            locale);
                    wiring.copy = Optional.of(copy);
                    wired = true;
                    return wiring;
                } finally {
                    if (!wired) folder.close();
                }
            });
        } catch (IOException noCopy) {
            throw new Refused(Fault.of("folder.beside", data.toString()).because(noCopy));
        }
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

    /// Hears a second start on the same folder.
    Doorbell doorbell() {
        return doorbell;
    }

    /// Where this store lies; for what is done with it when it is closed.
    public StorePlace place() {
        return place;
    }

    private Optional<Path> secondBackupFolder() {
        return new Setting(database, Safekeeping.SECOND_FOLDER)
                .read()
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /// What opening the store came upon, oldest first: what was entered again, what was damaged.
    public List<Fault> news() {
        return List.copyOf(news);
    }

    /// Where e-mails are written that the mail program opens; the folder is there.
    Path drafts() {
        return folder.drafts();
    }

    /// The colours that were chosen at this desk last.
    Look look() {
        return Look.named(new Setting(database, LOOK).read().orElse(""));
    }

    /// Keeps the colours for the next start.
    void keep(Look look) {
        database.inOne(() -> new Setting(database, LOOK).keep(look.name()));
    }

    /// The size of text that was chosen at this desk last.
    TextSize textSize() {
        return TextSize.named(new Setting(database, TEXT_SIZE).read().orElse(""));
    }

    /// Keeps the size of text for the next start.
    void keep(TextSize size) {
        database.inOne(() -> new Setting(database, TEXT_SIZE).keep(size.name()));
    }

    /// Whether what is due is called to mind at this desk.
    boolean reminds() {
        return !new Setting(database, REMINDERS).read().equals(Optional.of("off"));
    }

    /// Keeps for the next start whether what is due is called to mind.
    void keepReminding(boolean on) {
        database.inOne(() -> new Setting(database, REMINDERS).keep(on ? "on" : "off"));
    }

    /// The language that was chosen at this desk last; empty where it is that of the system.
    Optional<Language> language() {
        return new Setting(database, LANGUAGE).read().flatMap(Language::named);
    }

    /// Keeps the language for the next start.
    ///
    /// @param chosen empty for that of the system
    void keep(Optional<Language> chosen) {
        database.inOne(() ->
                new Setting(database, LANGUAGE).keep(chosen.map(Language::code).orElse("")));
    }

    /// Whether the first steps were finished here, or left out.
    boolean firstStepsAreOver() {
        return new Setting(database, FIRST_STEPS).read().isPresent();
    }

    /// The first steps do not come by themselves again.
    void endFirstSteps() {
        database.inOne(() -> new Setting(database, FIRST_STEPS).keep(OVER));
    }

    /// The step at which the guided call was left; empty where it never was.
    String guideStep() {
        return new Setting(database, GUIDE).read().orElse("");
    }

    /// Keeps it for the next time.
    void keepGuideStep(String step) {
        database.inOne(() -> new Setting(database, GUIDE).keep(step));
    }

    /// What is spoken where nobody has chosen.
    Language ofTheSystem() {
        return Language.of(system);
    }

    /// From now on everything is said and written in a language, whatever was chosen at this desk; the
    /// deck is learnt in the background.
    public void speak(Language language) {
        write(language);
        deck.learnAnew();
    }

    /// As [#speak(Language)], with a deck that has been learnt already.
    void speak(Language language, Deck learnt) {
        write(language);
        deck.use(learnt);
    }

    private void write(Language language) {
        Locale locale = language.in(system);
        messages.speak(locale);
        formats.follow(locale);
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
        return erasure;
    }

    public ErasureWords erasureWords() {
        return erasureWords;
    }

    public HistoryExport export() {
        return export;
    }

    public Coaching coaching() {
        return coaching;
    }

    public Figures figures() {
        return figures;
    }

    public SettingsFile settingsFile() {
        return settingsFile;
    }

    public FiguresExport figuresExport() {
        return figuresExport;
    }

    public CallHistory history() {
        return history;
    }

    /// The recap of a finished call as it went out last in that form; where it did not, as it would go out.
    public Optional<byte[]> recap(CallId id, SentRecap.Form form) {
        callStore.call(id).ifPresent(history::needMayRead);
        List<SentRecap> kept = sentRecaps.of(id).stream()
                .filter(one -> one.form() == form && one.way() != SentRecap.Way.COPIED)
                .toList();
        Optional<byte[]> sent = kept.stream()
                .filter(SentRecap::isOut)
                .reduce((_, later) -> later)
                .or(() -> kept.stream().reduce((_, later) -> later))
                .map(SentRecap::content);
        return sent.or(() -> callStore.call(id).map(record -> composed(EndedCall.of(record), form)));
    }

    private byte[] composed(EndedCall call, SentRecap.Form form) {
        LocalDate day = call.opened().startedAt().atZone(call.opened().zone()).toLocalDate();
        Sender sender = Sender.of(profile(), house.company(), house.paymentDetails());
        Optional<FollowUp> next = followUps.openOf(List.of(call.opened().customer())).stream()
                .filter(step -> step.call().equals(Optional.of(call.id().toString())))
                .findFirst();
        Recap recap =
                new RecapComposer(sender).of(call, ledger.account(call.opened().customer(), day), next);
        return new RecapForms(messages, formats, rules).content(recap, form, List.of());
    }

    /// Fills an empty store with the invented book, and introduces its collector.
    public void fillSample() {
        seat.need(Right.EDIT_COMPANY);
        sample.fill();
        database.inOne(() -> {
            DeskProfile dana = new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", "+1 312 555 0100");
            CompanyProfile company = new CompanyProfile(
                    "PO Box 118\nChicago, IL 60607",
                    "+1 312 555 0100",
                    "accounts@ridgeway-supply.example",
                    "Ridgeway Supply LLC · Illinois file no. 04417220");
            PaymentDetails details = new PaymentDetails(
                    "Ridgeway Supply LLC, PO Box 118, Chicago IL 60607",
                    "Lakefront Bank, routing 0719 00001, account 44 17 220",
                    "https://pay.ridgeway-supply.example/{reference}");
            house.introduce(dana);
            house.keep(dana, company, details);
        });
    }

    public LargeBook largeBook() {
        return largeBook;
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
        try (var drafts = Files.list(folder.drafts())) {
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
        doorbell.close();
        safekeeping.close();
        deck.close();
        doorBook.close();
        callIndex.close();
        if (!place.secrecy().isNone()) clearWhatOthersRead();
        boolean startOver = !isCopy && safekeeping.hasToStartOver();
        if (startOver) safekeeping.letGoOfTheJournal();
        database.close();
        if (startOver) safekeeping.startOver();
        folder.close();
        copy.ifPresent(BesideCopy::close);
    }
}
