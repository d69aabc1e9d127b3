package app.callside.boot;

import app.callside.account.ui.AccountModel;
import app.callside.account.ui.AccountServices;
import app.callside.account.ui.AccountView;
import app.callside.agenda.ui.AgendaModel;
import app.callside.agenda.ui.AgendaServices;
import app.callside.agenda.ui.AgendaView;
import app.callside.agenda.ui.Reminding;
import app.callside.base.text.Language;
import app.callside.base.time.CallingHours;
import app.callside.base.time.ClockThere;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.FxWork;
import app.callside.base.ui.Look;
import app.callside.base.ui.Notice;
import app.callside.base.ui.Printing;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.call.LiveCall;
import app.callside.call.PersonLine;
import app.callside.company.ui.CompanyModel;
import app.callside.company.ui.CompanyServices;
import app.callside.company.ui.CompanyView;
import app.callside.deck.ui.CardsModel;
import app.callside.deck.ui.CardsView;
import app.callside.desk.ui.DeskModel;
import app.callside.desk.ui.DeskServices;
import app.callside.desk.ui.DeskStage;
import app.callside.desk.ui.DeskView;
import app.callside.desk.ui.DiallingChecks;
import app.callside.desk.ui.RecapSending;
import app.callside.dispute.ui.DisputeServices;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.erasure.ui.ErasureModel;
import app.callside.erasure.ui.ErasureServices;
import app.callside.find.ui.FindModel;
import app.callside.find.ui.FindView;
import app.callside.help.HelpBook;
import app.callside.help.ui.HelpModel;
import app.callside.help.ui.HelpView;
import app.callside.intake.ui.ImportModel;
import app.callside.intake.ui.ImportState;
import app.callside.intake.ui.ImportView;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.people.Deed;
import app.callside.rehearse.ui.RehearseModel;
import app.callside.rehearse.ui.RehearseView;
import app.callside.review.CallFilter;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.ui.SafekeepingModel;
import app.callside.safekeeping.ui.SafekeepingServices;
import app.callside.safekeeping.ui.SafekeepingView;
import app.callside.settings.ui.SettingsModel;
import app.callside.settings.ui.SettingsServices;
import app.callside.settings.ui.SettingsView;
import app.callside.shell.WindowForm;
import app.callside.shell.ui.MainWindow;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import app.callside.welcome.ui.FirstStepsModel;
import app.callside.welcome.ui.FirstStepsServices;
import app.callside.welcome.ui.FirstStepsView;
import app.callside.welcome.ui.GuideModel;
import app.callside.welcome.ui.GuidePanel;
import app.callside.welcome.ui.GuideServices;
import app.callside.worklist.CallingPolicy;
import app.callside.worklist.ui.ThereText;
import app.callside.worklist.ui.WorklistModel;
import app.callside.worklist.ui.WorklistServices;
import app.callside.worklist.ui.WorklistView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The screens over a wiring: who tells whom.
public final class Screens {
    private final Wiring wiring;
    private final Work work;
    private final RecapSending sending;
    private final DocumentDesktop desktop;
    private final Supplier<Optional<Path>> chooser;
    private final InterestPolicy interest;
    private final KeptWays ways;
    private final MailRoom mail;
    private final KeptFavourites favourites;
    private final KeptKeys keys;
    private final Announcements announcements;
    private final CardsModel cards;
    private final ShellModel shell;
    private final WorklistModel worklist;
    private final AgendaModel agenda;
    private final Reminding reminding;
    private final CompanyModel company;
    private final SafekeepingModel safekeeping;
    private final SettingsModel settings;
    private final HistoryDesk history;
    private final FiguresDesk figures;
    private final ImportModel importing;
    private final FindModel find;
    private final AccountModel account;
    private final AccountPapers papers;
    private final ErasureModel erasing;
    private final RehearseModel rehearsing;
    private final FirstStepsModel firstSteps;
    private final GuideWatch watch;
    private final GuideModel guide;
    private final PeopleDesk people;
    private final DeskLock lock;
    private final MainWindow window;
    private Optional<DeskModel> deskModel = Optional.empty();
    private Optional<DeskView> deskView = Optional.empty();
    private Optional<AgendaView> agendaView = Optional.empty();
    private Optional<CardsView> cardsView = Optional.empty();
    private Optional<RehearseView> rehearseView = Optional.empty();
    private Optional<CompanyView> companyView = Optional.empty();
    private Optional<SafekeepingView> safekeepingView = Optional.empty();
    private Optional<SettingsView> settingsView = Optional.empty();
    private Optional<ImportView> importView = Optional.empty();
    private Optional<FirstStepsView> firstStepsView = Optional.empty();
    private Optional<AccountView> accountView = Optional.empty();
    private Screen beforeAccount = Screen.WORKLIST;
    private Consumer<Errand> errands = _ -> {};
    private Consumer<Notice> notices = _ -> {};
    private Runnable anew = () -> {};
    /// The language that was asked for last; asked for once more, it is meant.
    private String asked = "";
    /// The screens that have taken the place of these.
    private Optional<Screens> successor = Optional.empty();
    private boolean begun;
    /// Whose cut-off call is on its way back to the desk.
    private Optional<String> broughtBack = Optional.empty();

    /// @param background makes the work that runs behind the screens; it is given who shows failures
    public Screens(
            Wiring wiring,
            Function<Consumer<Fault>, Work> background,
            RecapSending sending,
            DocumentDesktop desktop,
            Headset sound,
            Supplier<Optional<Path>> chooser) {
        this.wiring = wiring;
        this.sending = sending;
        this.desktop = desktop;
        this.chooser = chooser;
        work = background.apply(this::show);
        interest = InterestPolicy.of(wiring.rules.rules("interest"));
        ways = new KeptWays(wiring.house, wiring.seat, work);
        mail = new MailRoom(wiring.outbox, work, this::unsent);
        shell = new ShellModel(
                wiring.ledger,
                wiring.calls,
                wiring.promises,
                wiring.house,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats,
                wiring.profile());
        shell.look().set(wiring.look());
        shell.textSize().set(wiring.textSize());
        shell.speaks(wiring.language(), wiring.ofTheSystem(), this::speak);
        shell.look().subscribe((_, now) -> work.start(() -> kept(now), _ -> {}));
        shell.textSize().subscribe((_, now) -> work.start(() -> kept(now), _ -> {}));
        worklist = new WorklistModel(worklistServices());
        agenda = new AgendaModel(agendaServices());
        reminding = new Reminding(
                agendaServices(),
                new Reminding.Surroundings(
                        this::isBusy,
                        () -> deskModel.filter(DeskModel::isCalm).isPresent(),
                        () -> shell.locked().get(),
                        this::remind,
                        () -> shell.screen().set(Screen.PROMISES),
                        this::openAccount));
        shell.reminders().set(wiring.reminds());
        reminding.on().bind(shell.reminders());
        shell.waiting().bind(reminding.waiting());
        shell.reminders().subscribe((_, now) -> work.start(() -> keptReminding(now), _ -> {}));
        agenda.printBy(printing());
        agenda.onPrepare(this::prepare);
        agenda.onChanged(this::accountChanged);
        company = new CompanyModel(new CompanyServices(
                wiring.house,
                wiring.seat,
                wiring.outbox,
                wiring.dispositions,
                () -> shell.profile().get(),
                shell::know,
                mail,
                wiring.safekeeping(),
                () -> shell.screen().set(Screen.SAFEKEEPING),
                () -> shell.screen().set(Screen.SETTINGS),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
        safekeeping = new SafekeepingModel(new SafekeepingServices(
                wiring.safekeeping(),
                wiring.seat,
                () -> deskModel.filter(DeskModel::isCalling).isPresent(),
                this::leaveFor,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
        settings = new SettingsModel(new SettingsServices(
                wiring.rules,
                wiring.settingsFile,
                wiring.seat,
                sending::whereToSave,
                () -> sending.choose("zip"),
                new SettingsServices.Elsewhere(
                        () -> shell.screen().set(Screen.COMPANY),
                        () -> shell.screen().set(Screen.PEOPLE),
                        () -> shell.screen().set(Screen.SAFEKEEPING),
                        () -> shell.screen().set(Screen.DECK),
                        () -> shell.look().set(shell.look().get().next())),
                work,
                wiring.messages,
                wiring.formats));
        settings.onChanged(this::accountChanged);
        settings.onTaken(this::settingsTaken);
        company.onChanged(() -> {
            ways.refresh();
            mail.refresh();
        });
        history = new HistoryDesk(wiring, sending, work);
        figures = new FiguresDesk(wiring, this::showCalls, sending::whereToSave, sending::draft, sending::open, work);
        importing = new ImportModel(wiring.intake, work, wiring.messages, wiring.clock);
        account = new AccountModel(new AccountServices(
                wiring.accounts,
                wiring.accountHistory,
                wiring.ledger,
                disputeServices(),
                interest,
                escalation(),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
        account.printBy(printing());
        account.onChanged(this::accountChanged);
        erasing = new ErasureModel(
                new ErasureServices(wiring.erasure, wiring.erasureWords, work, wiring.messages, wiring.formats));
        erasing.onChanged(this::erased);
        papers = new AccountPapers(
                wiring, desktop, work, () -> shell.profile().get().collector());
        find = new FindModel(wiring.finder, work);
        favourites =
                new KeptFavourites(wiring.cards, work, () -> wiring.profile().collector());
        announcements = new Announcements(wiring.clock);
        keys = new KeptKeys(wiring.database, work, () -> wiring.profile().collector());
        cards = new CardsModel(
                wiring.cards, work, wiring.messages, () -> shell.profile().get().collector());
        cards.onChanged(wiring.deck::learnAnew);
        rehearsing = new RehearseModel(
                wiring.rehearsals,
                sound.microphone(),
                sound.speaker(),
                work,
                wiring.messages,
                () -> shell.profile().get().collector(),
                () -> deskModel.filter(DeskModel::isCalling).isPresent());
        people = new PeopleDesk(
                wiring, shell, () -> deskModel.flatMap(DeskModel::caller).or(() -> broughtBack), work);
        lock = people.lock();
        lock.onSeated(this::seated);
        lock.onLeaving(rehearsing::leave);
        worklist.onPrepare(this::prepare);
        find.onOpen(hit -> prepare(hit.customer()));
        importing.onSave(sending::whereToSave);
        importing.onDone(() -> {
            refresh();
            enterInFind();
        });
        wiring.journal.onState(shell::saved);
        firstSteps = new FirstStepsModel(firstStepsServices());
        watch = new GuideWatch(shell);
        guide = new GuideModel(new GuideServices(
                wiring.sample::isOpen,
                wiring::guideStep,
                wiring::keepGuideStep,
                watch::signs,
                watch::begin,
                this::keyOf,
                this::show,
                () -> wiring.messages.language(),
                work,
                wiring.messages));
        window = new MainWindow(
                shell,
                wiring.messages,
                new MainWindow.Screens(
                        new FindView(find, wiring.messages, wiring.formats),
                        new HelpView(new HelpModel(() -> HelpBook.in(wiring.formats.locale()), work), wiring.messages),
                        new WorklistView(worklist, wiring.messages, wiring.formats),
                        this::withDeck,
                        this::deskView,
                        this::agendaView,
                        history::view,
                        figures::view,
                        this::cardsView,
                        this::rehearseView,
                        this::companyView,
                        this::safekeepingView,
                        this::settingsView,
                        people::view,
                        people.face(),
                        lock::lock,
                        this::putAside,
                        lock::touch,
                        this::importView,
                        this::accountView,
                        this::toggleAccount,
                        this::firstStepsView,
                        new GuidePanel(guide),
                        keys.chosen(),
                        keys::keep,
                        announcements));
        watch.onChange(guide::look);
        window.onFiles(this::bringIn);
        window.addEventFilter(KeyEvent.KEY_PRESSED, _ -> wiring.deck.expect());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wiring.deck.expect());
        shell.screen().subscribe(now -> {
            if (now != Screen.REHEARSE) rehearsing.leave();
            people.shown(now == Screen.PEOPLE);
            if (now == Screen.FIGURES) figures.refresh();
        });
    }

    private AgendaServices agendaServices() {
        return new AgendaServices(
                wiring.agenda,
                sending::whereToSave,
                () -> shell.profile().get().collector(),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
    }

    private Printing printing() {
        return new Printing(
                sending::draft,
                sending::open,
                file -> wiring.trail.tell(Deed.EXPORTED, file, ""),
                work,
                wiring.messages,
                wiring.formats);
    }

    /// On the phone, or about to be again.
    private boolean isBusy() {
        return broughtBack.isPresent() || deskModel.filter(DeskModel::isCalling).isPresent();
    }

    private void remind(Notice notice) {
        shell.remind(notice);
        notices.accept(notice);
    }

    /// Hears what is called to mind, to tell it beside the window.
    void onNotice(Consumer<Notice> listener) {
        notices = listener;
    }

    /// Shows what the notice is about.
    void openNotice() {
        shell.openNotice();
    }

    /// Looks whether the time of something has come.
    void minutePasses() {
        reminding.tick();
    }

    private boolean keptReminding(boolean on) {
        wiring.keepReminding(on);
        return on;
    }

    private Look kept(Look look) {
        wiring.keep(look);
        return look;
    }

    private TextSize kept(TextSize size) {
        wiring.keep(size);
        return size;
    }

    /// Another language is wanted: the deck learns it first, then the screens are made anew in it. Not
    /// during a call, whose words stand on every screen; and what was typed and not kept is not thrown
    /// away unasked.
    private void speak(Optional<Language> chosen) {
        if (mayNotLeave(chosen)) return;
        Language language = chosen.orElse(wiring.ofTheSystem());
        work.start(() -> wiring.deck.in(language), learnt -> {
            if (mayNotLeave(chosen)) return;
            wiring.speak(language, learnt);
            work.start(() -> kept(chosen), _ -> {});
            shell.speaks(chosen, wiring.ofTheSystem(), this::speak);
            anew.run();
        });
    }

    private Optional<Language> kept(Optional<Language> language) {
        wiring.keep(language);
        return language;
    }

    private boolean mayNotLeave(Optional<Language> chosen) {
        boolean calling = deskModel.filter(DeskModel::isCalling).isPresent();
        if (calling) show(Fault.of("language.calling"));
        if (!calling && isImporting()) show(Fault.of("language.importing"));
        if (calling || isImporting()) return true;
        String name = chosen.map(Language::code).orElse("system");
        boolean unkept = window.holdsTypedWords() && !asked.equals(name);
        if (unkept) show(Fault.of("language.typed"));
        asked = name;
        return unkept;
    }

    private boolean isImporting() {
        return switch (importing.state().get()) {
            case ImportState.Nothing _, ImportState.Done _, ImportState.TakenBack _, ImportState.NotImported _ -> false;
            default -> true;
        };
    }

    /// Hears that another language is spoken: screens made from then on are in it.
    void onLanguage(Runnable listener) {
        anew = listener;
    }

    /// Goes on where other screens have been, with whoever sits here.
    void takeOver(Screens before) {
        begun = true;
        shell.know(before.shell.profile().get());
        shell.saved(before.shell.saveState().get());
        lock.goOn();
        refresh();
        enterInFind();
        Screen screen = before.shell.screen().get();
        FirstStepsModel.Step step = before.firstSteps.step().get();
        if (before.guide.isAtWork()) guide.goOn();
        else if (before.guide.isThere()) guide.offer();
        Optional<CustomerId> prepared = before.deskModel.flatMap(DeskModel::customer);
        if (screen == Screen.DESK && prepared.isPresent()) prepare(prepared.get());
        else shell.screen().set(screen == Screen.ACCOUNT ? before.beforeAccount : screen);
        if (screen == Screen.WELCOME) firstSteps.goOnAt(step);
        before.leave(this);
    }

    /// Others have taken the place of these: nothing goes on behind them.
    private void leave(Screens next) {
        successor = Optional.of(next);
        rehearsing.leave();
        lock.leave();
        mail.leave();
        if (work instanceof FxWork threads) threads.close();
    }

    /// The colours of the window; whoever has the window dresses it.
    public ReadOnlyObjectProperty<Look> look() {
        return shell.look();
    }

    /// The size of text; whoever has the window dresses it.
    public ReadOnlyObjectProperty<TextSize> textSize() {
        return shell.textSize();
    }

    /// How the window is to stand on the desktop; whoever has the window places it.
    public ReadOnlyObjectProperty<WindowForm> form() {
        return shell.form();
    }

    /// Runs something that nothing waits for.
    public void behind(Callable<Boolean> errand) {
        work.start(errand, _ -> {});
    }

    /// The calls behind a figure, in the history.
    private void showCalls(CallFilter filter) {
        history.show(filter);
        shell.screen().set(Screen.HISTORY);
    }

    private void bringIn(List<Path> files) {
        shell.screen().set(Screen.IMPORT);
        importing.choose(files);
    }

    /// Asks who is there, where that has to be asked, and then shows the first screen.
    public void begin() {
        lock.begin();
        if (!wiring.news().isEmpty()) show(wiring.news().getFirst()); // what came first says most
        wiring.safekeeping().goOnByTheClock(worry -> work.show(() -> show(worry)));
    }

    /// The first time, the program begins; later, whoever went away goes on, and somebody else finds the
    /// desk as it is.
    private void seated(boolean same) {
        work.start(wiring::profile, shell::know);
        if (!begun) start();
        else if (!same) {
            figures.forget();
            refresh();
            people.shown(false);
            if (shell.screen().get() != Screen.WORKLIST) shell.screen().set(Screen.WORKLIST);
            if (deskModel.filter(DeskModel::isCalling).isEmpty()) bringBack(() -> {});
        }
    }

    /// The call of whoever sits here that was cut off or put aside comes back to the desk.
    private void bringBack(Runnable otherwise) {
        work.start(
                this::cutOff,
                call -> call.ifPresentOrElse(
                        live -> {
                            broughtBack = Optional.of(live.opened().collector());
                            lock.sayWho();
                            desk().bringBack(live);
                            if (live.opened().collector().equals(wiring.seat.name()))
                                shell.screen().set(Screen.DESK);
                        },
                        otherwise));
    }

    /// Somebody else needs the desk: the call waits for whoever holds it.
    private void putAside() {
        Optional<String> caller = deskModel.flatMap(DeskModel::caller);
        if (caller.isEmpty()) return;
        deskModel.ifPresent(DeskModel::putAside);
        broughtBack = Optional.empty();
        lock.sayWho();
        work.start(
                () -> {
                    wiring.trail.tell(Deed.CALL_PUT_ASIDE, caller.get(), "");
                    return true;
                },
                _ -> {});
    }

    /// Shows the first screen: the call that was cut off, the worklist, or the first steps in an empty
    /// store in which nobody has taken them or left them out.
    private void start() {
        begun = true;
        bringBack(() -> work.start(() -> wiring.ledger.isEmpty() && !wiring.firstStepsAreOver(), isFirst -> {
            if (isFirst) shell.screen().set(Screen.WELCOME);
        }));
        work.start(wiring.shelf::sweep, _ -> {});
        refresh();
        enterInFind();
        reminding.begin();
    }

    /// Customers that came into the store while nothing kept the index in step are entered now.
    private void enterInFind() {
        work.start(wiring.finder::catchUp, _ -> {});
    }

    /// Does a step that needs the deck as soon as it is there, without waiting for it here.
    private void withDeck(Runnable step) {
        if (wiring.deck.isThere()) step.run();
        else work.start(wiring::deckAtHand, _ -> step.run());
    }

    private void prepare(CustomerId customer) {
        withDeck(() -> {
            desk().prepare(customer);
            shell.screen().set(Screen.DESK);
        });
    }

    private Optional<LiveCall> cutOff() {
        String me = wiring.seat.name();
        boolean alone = !wiring.signIn.isRequired();
        Optional<LiveCall> call = wiring.calls.cutOff(who -> alone || who.equals(me));
        if (call.isPresent()) wiring.deckAtHand();
        return call;
    }

    /// Runs a step on the interface thread.
    void later(Runnable step) {
        work.show(step);
    }

    /// Shows a mistake of the program that nothing caught; from whichever thread.
    void unforeseen(Fault fault) {
        work.show(() -> show(fault));
    }

    private void show(Fault fault) {
        successor.ifPresentOrElse(next -> next.show(fault), () -> shell.show(fault));
    }

    private void refresh() {
        worklist.refresh();
        shell.refresh();
        history.refresh();
        ways.refresh();
        mail.refresh();
        favourites.refresh();
        keys.refresh();
    }

    private void fillSample() {
        work.start(
                () -> {
                    wiring.fillSample();
                    return wiring.profile();
                },
                known -> {
                    shell.know(known);
                    refresh();
                    enterInFind();
                    shell.screen().set(Screen.WORKLIST);
                    guide.offer();
                    reminding.begin();
                });
    }

    private FirstStepsServices firstStepsServices() {
        return new FirstStepsServices(
                wiring.house,
                wiring.seat,
                () -> shell.profile().get(),
                shell::know,
                () -> {
                    ways.refresh();
                    mail.refresh();
                },
                wiring.ledger::isEmpty,
                wiring::endFirstSteps,
                () -> shell.screen().set(Screen.IMPORT),
                this::fillSample,
                () -> shell.screen().set(Screen.WORKLIST),
                work,
                wiring.messages);
    }

    private FirstStepsView firstStepsView() {
        return firstStepsView.orElseGet(() -> {
            FirstStepsView made = new FirstStepsView(firstSteps);
            firstStepsView = Optional.of(made);
            return made;
        });
    }

    /// How the key of an action is written now, where it can be told without making a screen.
    private Optional<String> keyOf(String action) {
        return window.keyOf(action);
    }

    private DeskModel desk() {
        return deskModel.orElseGet(() -> {
            DeskModel made = new DeskModel(services());
            made.onFinished(() -> {
                broughtBack = Optional.empty();
                refresh();
                shell.screen().set(Screen.WORKLIST);
                watch.finished();
                reminding.offer();
            });
            watch.follow(made);
            made.stage().subscribe(now -> {
                if (now != DeskStage.LIVE) return;
                rehearsing.callBegins();
                shell.closeNotice(); // it covers what is needed now
            });
            shell.form().subscribe(form -> made.compact().set(form == WindowForm.COMPACT));
            deskModel = Optional.of(made);
            return made;
        });
    }

    private DisputeServices disputeServices() {
        return new DisputeServices(
                wiring.disputes,
                wiring.shelf::of,
                wiring.database,
                () -> shell.profile().get().collector(),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
    }

    private WorklistServices worklistServices() {
        return new WorklistServices(
                wiring.worklist,
                new DiallingChecks(this::services),
                wiring.countries,
                wiring.phones,
                wiring.whereabouts,
                wiring.holidays,
                this::hours,
                () -> shell.profile().get().collector(),
                sending::dial,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
    }

    private DeskServices services() {
        return new DeskServices(
                wiring.dossiers,
                wiring.calls,
                wiring.dispositions,
                wiring.promises,
                wiring::deckAtHand,
                favourites,
                wiring.shelf,
                desktop,
                wiring.rules,
                wiring.sentRecaps,
                mail,
                () -> shell.profile().get(),
                ways,
                ways::company,
                new PersonLine(wiring.phones),
                wiring.bankDays,
                this::theirTime,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
    }

    private CallingHours hours() {
        return CallingPolicy.of(wiring.rules.rules("calling-hours"));
    }

    private String theirTime(Customer customer) {
        ClockThere there =
                wiring.whereabouts.of(customer.zone(), customer.address(), customer.phone(), customer.country());
        boolean consumer = customer.accountClass() == AccountClass.CONSUMER;
        return there.at(wiring.clock.instant(), hours().of(consumer), wiring.holidays)
                .map(now -> ThereText.of(now, there, wiring.messages, wiring.formats)
                        .sentence())
                .orElse("");
    }

    private DeskView deskView() {
        return deskView.orElseGet(() -> {
            DeskView made = new DeskView(desk(), services(), sending, this::deskAccount);
            made.announceIn(announcements);
            deskView = Optional.of(made);
            return made;
        });
    }

    /// The list and the call desk follow what was changed on an account beside them.
    private void accountChanged() {
        worklist.refresh();
        deskModel.ifPresent(DeskModel::accountChanged);
    }

    private void unsent(int mails) {
        shell.unsent(mails);
        if (shell.screen().get() == Screen.COMPANY) company.readOutbox();
    }

    private CompanyView companyView() {
        return companyView.orElseGet(() -> {
            CompanyView made = new CompanyView(company);
            companyView = Optional.of(made);
            return made;
        });
    }

    /// What a file of settings has brought is read wherever it is at hand.
    private void settingsTaken() {
        work.start(wiring::profile, shell::know);
        shell.look().set(wiring.look());
        cards.refresh();
        wiring.deck.learnAnew();
        refresh();
    }

    private SettingsView settingsView() {
        return settingsView.orElseGet(() -> {
            SettingsView made = new SettingsView(settings);
            settingsView = Optional.of(made);
            return made;
        });
    }

    private SafekeepingView safekeepingView() {
        return safekeepingView.orElseGet(() -> {
            SafekeepingView made = new SafekeepingView(safekeeping);
            safekeepingView = Optional.of(made);
            return made;
        });
    }

    /// Hears that the window is to be closed for something, and opened again afterwards.
    void onErrand(Consumer<Errand> listener) {
        errands = listener;
    }

    private void leaveFor(Errand errand) {
        errands.accept(errand);
    }

    private DeskEscalation escalation() {
        return new DeskEscalation(
                wiring,
                work,
                ways,
                () -> shell.profile().get(),
                sending,
                desktop,
                this::callExecutive,
                this::paperFiled);
    }

    /// Whatever is on the screen of them is read anew.
    private void erased(CustomerId customer) {
        account.reopen(customer);
        accountChanged();
        history.refresh();
        enterInFind();
    }

    private void paperFiled(CustomerId customer) {
        account.reopen(customer);
        accountChanged();
    }

    /// Prepares the call, unless one is going on.
    private boolean callExecutive(CustomerId customer, Contact executive) {
        if (deskModel.filter(DeskModel::isCalling).isPresent()) return false;
        withDeck(() -> {
            desk().escalate(customer, executive);
            shell.screen().set(Screen.DESK);
        });
        return true;
    }

    private AgendaView agendaView() {
        return agendaView.orElseGet(() -> {
            AgendaView made = new AgendaView(agenda, wiring.messages, wiring.formats);
            agendaView = Optional.of(made);
            return made;
        });
    }

    /// Shows the account of the customer chosen on the worklist, and goes back from it.
    private void toggleAccount() {
        if (shell.screen().get() == Screen.ACCOUNT) shell.screen().set(beforeAccount);
        else worklist.chosenCustomer().ifPresent(customer -> openAccount(customer));
    }

    /// Shows an account as a place of its own.
    private void openAccount(CustomerId customer) {
        beforeAccount = shell.screen().get();
        account.open(customer);
        shell.screen().set(Screen.ACCOUNT);
    }

    private AccountView accountView() {
        return accountView.orElseGet(() -> {
            AccountView made = newAccountView(this::toggleAccount);
            made.getStyleClass().add("screen");
            accountView = Optional.of(made);
            return made;
        });
    }

    private AccountView deskAccount() {
        return newAccountView(() -> deskView().toggleAccount());
    }

    private AccountView newAccountView(Runnable close) {
        return new AccountView(
                account, wiring.messages, wiring.formats, Optional.of(papers::of), Optional.of(erasing), close);
    }

    private CardsView cardsView() {
        return cardsView.orElseGet(() -> {
            CardsView made = new CardsView(cards, wiring.messages, wiring.formats, wiring.clock.getZone());
            cardsView = Optional.of(made);
            cards.refresh();
            return made;
        });
    }

    /// What is said to whoever wants to rehearse: how the first call opens, with what is known of us.
    private RehearseView rehearseView() {
        return rehearseView.orElseGet(() -> {
            RehearseView made = new RehearseView(
                    rehearsing,
                    wiring.messages,
                    wiring.formats,
                    wiring.clock.getZone(),
                    Openings.reminder(wiring.deckAtHand()));
            rehearseView = Optional.of(made);
            made.onEntering(() -> rehearsing.refresh(
                    Openings.of(wiring.deckAtHand(), shell.profile().get())));
            return made;
        });
    }

    private ImportView importView() {
        return importView.orElseGet(() -> {
            ImportView made = new ImportView(
                    importing,
                    wiring.messages,
                    wiring.formats,
                    chooser,
                    () -> shell.screen().set(Screen.WORKLIST));
            importView = Optional.of(made);
            return made;
        });
    }

    /// What the window holds.
    public Parent root() {
        return window;
    }
}
