package app.callside.boot;

import app.callside.account.ui.AccountView;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.Printing;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.call.SaveState;
import app.callside.desk.ui.RecapSending;
import app.callside.find.ui.FindModel;
import app.callside.find.ui.FindView;
import app.callside.help.HelpBook;
import app.callside.help.ui.HelpModel;
import app.callside.help.ui.HelpView;
import app.callside.ledger.CustomerId;
import app.callside.people.Deed;
import app.callside.people.DeskProfile;
import app.callside.review.CallFilter;
import app.callside.shell.ui.MainWindow;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The desks behind the window, one for each of its places: who tells whom.
final class Desks {
    private final Wiring wiring;
    private final ShellModel shell;
    private final Work work;
    private final Announcements announcements;
    private final KeptKeys keys;
    private final FindModel find;
    private final WorklistDesk worklist;
    private final SettingsDesk settings;
    private final HistoryDesk history;
    private final CardsDesk cards;
    final CompanyDesk company;
    final CallDesk call;
    final WaitingCall waiting;
    final ImportDesk importing;
    final AgendaDesk agenda;
    final SafekeepingDesk safekeeping;
    final FiguresDesk figures;
    final AccountDesk accounts;
    final RehearsalDesk rehearsing;
    final PeopleDesk people;
    final WelcomeDesk welcome;

    /// @param keyOf how the key of an action is written now
    /// @param refuse shows why something is not done
    Desks(
            Wiring wiring,
            ShellModel shell,
            Outside outside,
            Function<String, Optional<String>> keyOf,
            Consumer<Fault> refuse,
            Work work) {
        this.wiring = wiring;
        this.shell = shell;
        this.work = work;
        RecapSending sending = outside.sending();
        Printing printing = new Printing(
                sending::draft,
                sending::open,
                file -> wiring.trail.tell(Deed.EXPORTED, file, ""),
                work,
                wiring.messages,
                wiring.formats);
        announcements = new Announcements(wiring.clock);
        keys = new KeptKeys(wiring.database, work, () -> wiring.profile().collector());
        find = new FindModel(wiring.finder, work);
        company = new CompanyDesk(wiring, shell, work);
        call = new CallDesk(wiring, shell, company, outside, announcements, this::besideTheCall, work);
        worklist = new WorklistDesk(wiring, shell, call::services, sending, work);
        if (wiring.seat.user().isPresent()) worklist.readAhead();
        waiting = new WaitingCall(wiring, call, shell, work);
        importing = new ImportDesk(wiring, shell, outside, work);
        agenda = new AgendaDesk(wiring, shell, waiting::isBusy, call::isCalm, sending, printing, work);
        safekeeping = new SafekeepingDesk(wiring, call::isCalling, work);
        settings = new SettingsDesk(wiring, shell, sending, work);
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
                        outside.papers(),
                        call::callExecutive,
                        this::readAccountAnew),
                new AccountPapers(wiring, outside.papers(), work, this::collector),
                printing,
                worklist::chosen,
                work);
        cards = new CardsDesk(wiring, this::collector, work);
        rehearsing = new RehearsalDesk(wiring, shell, outside.sound(), call::isCalling, work);
        people = new PeopleDesk(wiring, shell, waiting::caller, work);
        welcome = new WelcomeDesk(wiring, shell, company, keyOf, refuse, work);
        listen();
    }

    /// Who hears of what happens elsewhere.
    private void listen() {
        call.onMade(welcome::follow);
        call.onLive(this::callBegun);
        call.onFinished(this::callFinished);
        waiting.onMoved(people.lock()::sayWho);
        importing.onDone(() -> {
            refresh();
            enterInFind();
        });
        worklist.onPrepare(call::prepare);
        agenda.onPrepare(call::prepare);
        agenda.onChanged(this::accountChanged);
        agenda.onAccount(accounts::open);
        settings.onChanged(() -> {
            wiring.deck.learnAnew(); // with the scripts as they are worded now
            accountChanged();
        });
        settings.onTaken(this::settingsTaken);
        accounts.onChanged(this::accountChanged);
        accounts.onErased(this::erased);
        find.onOpen(hit -> call.prepare(hit.customer()));
        people.lock().onLeaving(rehearsing::leave);
        welcome.onSample(this::sampleOpened);
        if (wiring.isReadOnly()) shell.saved(new SaveState.OnlyRead());
        else wiring.journal.onState(shell::saved);
    }

    /// What the window shows; asked for once.
    MainWindow.Screens screens() {
        return new MainWindow.Screens(
                new FindView(find, wiring.messages, wiring.formats),
                new HelpView(new HelpModel(() -> HelpBook.in(wiring.formats.locale()), work), wiring.messages),
                worklist.view(),
                call::withDeck,
                call::view,
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
                people.lock()::lock,
                waiting::putAside,
                people.lock()::touch,
                importing::view,
                accounts::view,
                accounts::toggle,
                welcome::view,
                welcome.panel(),
                keys.chosen(),
                keys::keep,
                announcements);
    }

    private DeskProfile profile() {
        return shell.profile().get();
    }

    private String collector() {
        return profile().collector();
    }

    private AccountView besideTheCall(Runnable close) {
        return accounts.beside(close);
    }

    /// Another screen is shown.
    void shown(Screen now) {
        if (now != Screen.REHEARSE) rehearsing.leave();
        people.shown(now == Screen.PEOPLE);
        if (now == Screen.FIGURES) figures.refresh();
    }

    /// Hears that the worklist stands on the screen.
    void onRead(Runnable listener) {
        worklist.onRead(listener);
    }

    /// Begins what goes on behind the screens.
    void settle() {
        enterInFind();
        agenda.begin();
    }

    /// Reads anew what is at hand, for whoever sits here now.
    void refresh() {
        worklist.refresh();
        shell.refresh();
        history.refresh();
        company.refresh();
        call.refresh();
        keys.refresh();
    }

    /// Customers that came into the store while nothing kept the index in step are entered now.
    void enterInFind() {
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
        call.accountChanged();
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
        shell.look().set(wiring.desk.look());
        cards.readAnew();
        refresh();
    }

    /// The calls behind a figure, in the history.
    private void showCalls(CallFilter filter) {
        history.show(filter);
        shell.screen().set(Screen.HISTORY);
    }
}
