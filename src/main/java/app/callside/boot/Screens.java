package app.callside.boot;

import app.callside.account.ui.AccountView;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.FxWork;
import app.callside.base.ui.Look;
import app.callside.base.ui.Notice;
import app.callside.base.ui.Printing;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.find.ui.FindModel;
import app.callside.find.ui.FindView;
import app.callside.help.HelpBook;
import app.callside.help.ui.HelpModel;
import app.callside.help.ui.HelpView;
import app.callside.ledger.CustomerId;
import app.callside.people.Deed;
import app.callside.people.DeskProfile;
import app.callside.review.CallFilter;
import app.callside.safekeeping.Errand;
import app.callside.shell.WindowForm;
import app.callside.shell.ui.MainWindow;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.nio.file.Path;
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
    private final ShellModel shell;
    private final CompanyDesk company;
    private final CallDesk desk;
    private final WaitingCall waiting;
    private final ImportDesk importing;
    private final LookAndLanguage looks;
    private final WorklistDesk worklist;
    private final AgendaDesk agenda;
    private final SafekeepingDesk safekeeping;
    private final HistoryDesk history;
    private final FiguresDesk figures;
    private final AccountDesk accounts;
    private final KeptKeys keys;
    private final CardsDesk cards;
    private final RehearsalDesk rehearsing;
    private final PeopleDesk people;
    private final DeskLock lock;
    private final WelcomeDesk welcome;
    private final MainWindow window;
    /// The screens that have taken the place of these.
    private Optional<Screens> successor = Optional.empty();
    private boolean begun;

    /// @param background makes the work that runs behind the screens; it is given who shows failures
    public Screens(
            Wiring wiring,
            Function<Consumer<Fault>, Work> background,
            RecapSending sending,
            DocumentDesktop desktop,
            Headset sound,
            Supplier<Optional<Path>> chooser) {
        this.wiring = wiring;
        work = background.apply(this::show);
        shell = new ShellModel(
                wiring.ledger,
                wiring.calls,
                wiring.agreed.promises,
                wiring.house,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats,
                wiring.profile());
        Announcements announcements = new Announcements(wiring.clock);
        company = new CompanyDesk(wiring, shell, work);
        desk = new CallDesk(wiring, shell, company, sending, desktop, announcements, this::besideTheDesk, work);
        waiting = new WaitingCall(wiring, desk, shell, work);
        importing = new ImportDesk(wiring, shell, chooser, sending, work);
        looks = new LookAndLanguage(
                wiring,
                shell,
                new LookAndLanguage.AtStake(desk::isCalling, importing::isUnderWay, this::holdsTypedWords),
                this::show,
                work);
        worklist = new WorklistDesk(wiring, shell, desk::services, sending, work);
        agenda = new AgendaDesk(wiring, shell, waiting::isBusy, desk::isCalm, sending, printing(sending), work);
        safekeeping = new SafekeepingDesk(wiring, desk::isCalling, work);
        SettingsDesk settings = new SettingsDesk(wiring, shell, sending, work);
        history = new HistoryDesk(wiring, sending, work);
        figures = new FiguresDesk(wiring, this::showCalls, sending::whereToSave, sending::draft, sending::open, work);
        accounts = new AccountDesk(
                wiring,
                shell,
                new DeskEscalation(
                        wiring,
                        work,
                        company.ways(),
                        this::profile,
                        sending,
                        desktop,
                        desk::callExecutive,
                        this::readAccountAnew),
                new AccountPapers(wiring, desktop, work, this::collector),
                printing(sending),
                worklist::chosen,
                work);
        FindModel find = new FindModel(wiring.finder, work);
        keys = new KeptKeys(wiring.database, work, () -> wiring.profile().collector());
        cards = new CardsDesk(wiring, this::collector, work);
        rehearsing = new RehearsalDesk(wiring, shell, sound, desk::isCalling, work);
        people = new PeopleDesk(wiring, shell, waiting::caller, work);
        lock = people.lock();
        welcome = new WelcomeDesk(wiring, shell, company, this::keyOf, this::show, work);
        listen(settings, find);
        window = new MainWindow(
                shell,
                wiring.messages,
                new MainWindow.Screens(
                        new FindView(find, wiring.messages, wiring.formats),
                        new HelpView(new HelpModel(() -> HelpBook.in(wiring.formats.locale()), work), wiring.messages),
                        worklist.view(),
                        desk::withDeck,
                        desk::view,
                        agenda::view,
                        history::view,
                        figures::view,
                        cards::view,
                        rehearsing::view,
                        company::view,
                        safekeeping::view,
                        settings::view,
                        people::view,
                        people.face(),
                        lock::lock,
                        waiting::putAside,
                        lock::touch,
                        importing::view,
                        accounts::view,
                        accounts::toggle,
                        welcome::view,
                        welcome.panel(),
                        keys.chosen(),
                        keys::keep,
                        announcements));
        welcome.watch();
        window.onFiles(importing::bringIn);
        window.addEventFilter(KeyEvent.KEY_PRESSED, _ -> wiring.deck.expect());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wiring.deck.expect());
        shell.screen().subscribe(now -> {
            if (now != Screen.REHEARSE) rehearsing.leave();
            people.shown(now == Screen.PEOPLE);
            if (now == Screen.FIGURES) figures.refresh();
        });
    }

    /// Who hears of what happens elsewhere.
    private void listen(SettingsDesk settings, FindModel find) {
        desk.onMade(welcome::follow);
        desk.onLive(this::callBegun);
        desk.onFinished(this::callFinished);
        waiting.onMoved(lock::sayWho);
        importing.onDone(() -> {
            refresh();
            enterInFind();
        });
        worklist.onPrepare(desk::prepare);
        agenda.onPrepare(desk::prepare);
        agenda.onChanged(this::accountChanged);
        agenda.onAccount(accounts::open);
        settings.onChanged(this::accountChanged);
        settings.onTaken(this::settingsTaken);
        accounts.onChanged(this::accountChanged);
        accounts.onErased(this::erased);
        find.onOpen(hit -> desk.prepare(hit.customer()));
        lock.onSeated(this::seated);
        lock.onLeaving(rehearsing::leave);
        welcome.onSample(this::sampleOpened);
        wiring.journal.onState(shell::saved);
    }

    private Printing printing(RecapSending sending) {
        return new Printing(
                sending::draft,
                sending::open,
                file -> wiring.trail.tell(Deed.EXPORTED, file, ""),
                work,
                wiring.messages,
                wiring.formats);
    }

    private DeskProfile profile() {
        return shell.profile().get();
    }

    private String collector() {
        return profile().collector();
    }

    private AccountView besideTheDesk(Runnable close) {
        return accounts.beside(close);
    }

    private boolean holdsTypedWords() {
        return window.holdsTypedWords();
    }

    /// How the key of an action is written now, where it can be told without making a screen.
    private Optional<String> keyOf(String action) {
        return window.keyOf(action);
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
            if (!desk.isCalling()) waiting.bringBack(() -> {});
        }
    }

    /// Shows the first screen: the call that was cut off, the worklist, or the first steps in an empty
    /// store in which nobody has taken them or left them out.
    private void start() {
        begun = true;
        waiting.bringBack(() ->
                work.start(() -> wiring.ledger.isEmpty() && !wiring.desk.firstStepsAreOver(), isFirst -> {
                    if (isFirst) shell.screen().set(Screen.WELCOME);
                }));
        work.start(wiring.shelf::sweep, _ -> {});
        refresh();
        enterInFind();
        agenda.begin();
    }

    /// Goes on where other screens have been, with whoever sits here.
    void takeOver(Screens before) {
        begun = true;
        shell.know(before.profile());
        shell.saved(before.shell.saveState().get());
        lock.goOn();
        refresh();
        enterInFind();
        Screen screen = before.shell.screen().get();
        welcome.takeOverGuide(before.welcome);
        Optional<CustomerId> prepared = before.desk.customer();
        if (screen == Screen.DESK && prepared.isPresent()) desk.prepare(prepared.get());
        else shell.screen().set(screen == Screen.ACCOUNT ? before.accounts.before() : screen);
        if (screen == Screen.WELCOME) welcome.takeOverSteps(before.welcome);
        before.leave(this);
    }

    /// Others have taken the place of these: nothing goes on behind them.
    private void leave(Screens next) {
        successor = Optional.of(next);
        rehearsing.leave();
        lock.leave();
        company.mail().leave();
        if (work instanceof FxWork threads) threads.close();
    }

    private void refresh() {
        worklist.refresh();
        shell.refresh();
        history.refresh();
        company.refresh();
        desk.refresh();
        keys.refresh();
    }

    /// Customers that came into the store while nothing kept the index in step are entered now.
    private void enterInFind() {
        work.start(wiring.finder::catchUp, _ -> {});
    }

    private void callBegun() {
        rehearsing.callBegins();
        shell.closeNotice(); // it covers what is needed now
    }

    private void callFinished() {
        waiting.over();
        refresh();
        shell.screen().set(Screen.WORKLIST);
        welcome.callFinished();
        agenda.offer();
    }

    private void sampleOpened() {
        refresh();
        enterInFind();
        shell.screen().set(Screen.WORKLIST);
        welcome.offerGuide();
        agenda.begin();
    }

    /// The list and the call desk follow what was changed on an account beside them.
    private void accountChanged() {
        worklist.refresh();
        desk.accountChanged();
    }

    private void readAccountAnew(CustomerId customer) {
        accounts.readAnew(customer);
        accountChanged();
    }

    /// Whatever is on the screen of them is read anew.
    private void erased(CustomerId customer) {
        readAccountAnew(customer);
        history.refresh();
        enterInFind();
    }

    /// What a file of settings has brought is read wherever it is at hand.
    private void settingsTaken() {
        work.start(wiring::profile, shell::know);
        looks.readLook();
        cards.readAnew();
        refresh();
    }

    /// The calls behind a figure, in the history.
    private void showCalls(CallFilter filter) {
        history.show(filter);
        shell.screen().set(Screen.HISTORY);
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

    /// Hears that another language is spoken: screens made from then on are in it.
    void onLanguage(Runnable listener) {
        looks.onLanguage(listener);
    }

    /// Hears that the window is to be closed for something, and opened again afterwards.
    void onErrand(Consumer<Errand> listener) {
        safekeeping.onErrand(listener);
    }

    /// Hears what is called to mind, to tell it beside the window.
    void onNotice(Consumer<Notice> listener) {
        agenda.onNotice(listener);
    }

    /// Shows what the notice is about.
    void openNotice() {
        shell.openNotice();
    }

    /// Looks whether the time of something has come.
    void minutePasses() {
        agenda.minutePasses();
    }

    /// Runs something that nothing waits for.
    public void behind(Callable<Boolean> errand) {
        work.start(errand, _ -> {});
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

    /// What the window holds.
    public Parent root() {
        return window;
    }
}
