package app.callside.boot;

import app.callside.base.ui.FxWork;
import app.callside.base.ui.Look;
import app.callside.base.ui.Notice;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.ledger.CustomerId;
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

/// The screens over a wiring: who comes to them and goes.
public final class Screens {
    private final Wiring wiring;
    private final Work work;
    private final ShellModel shell;
    private final Desks desks;
    private final LookAndLanguage looks;
    private final MainWindow window;
    /// The screens that have taken the place of these.
    private Optional<Screens> successor = Optional.empty();
    private boolean begun;
    private boolean settled;

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
        desks = new Desks(wiring, shell, new Outside(sending, desktop, sound, chooser), this::keyOf, this::show, work);
        desks.people.lock().onSeated(this::seated);
        looks = new LookAndLanguage(
                wiring,
                shell,
                new LookAndLanguage.AtStake(desks.call::isCalling, desks.importing::isUnderWay, this::holdsTypedWords),
                this::show,
                work);
        window = new MainWindow(shell, wiring.messages, desks.screens());
        desks.welcome.watch();
        window.onFiles(desks.importing::bringIn);
        window.addEventFilter(KeyEvent.KEY_PRESSED, _ -> wiring.deck.expect());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wiring.deck.expect());
        shell.screen().subscribe(desks::shown);
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
        desks.people.lock().begin();
        if (!wiring.news().isEmpty()) show(wiring.news().getFirst()); // what came first says most
        wiring.safekeeping().goOnByTheClock(worry -> work.show(() -> show(worry)));
    }

    /// The first time, the program begins; later, whoever went away goes on, and somebody else finds the
    /// desk as it is.
    private void seated(boolean same) {
        work.start(wiring::profile, shell::know);
        if (!begun) start();
        else if (!same) {
            desks.figures.forget();
            desks.refresh();
            desks.people.shown(false);
            if (shell.screen().get() != Screen.WORKLIST) shell.screen().set(Screen.WORKLIST);
            if (!desks.call.isCalling()) desks.waiting.bringBack(() -> {});
        }
    }

    /// Shows the first screen: the call that was cut off, the worklist, or the first steps in an empty
    /// store in which nobody has taken them or left them out.
    private void start() {
        begun = true;
        desks.waiting.bringBack(this::welcome);
        desks.onRead(this::settle);
        desks.refresh();
    }

    /// What nobody waits for comes behind the first screen.
    private void settle() {
        if (settled) return;
        settled = true;
        work.start(wiring.shelf::sweep, _ -> {});
        desks.settle();
    }

    private void welcome() {
        work.start(() -> wiring.ledger.isEmpty() && !wiring.desk.firstStepsAreOver(), isFirst -> {
            if (isFirst) shell.screen().set(Screen.WELCOME);
        });
    }

    /// Goes on where other screens have been, with whoever sits here.
    void takeOver(Screens before) {
        begun = true;
        shell.know(before.shell.profile().get());
        shell.saved(before.shell.saveState().get());
        desks.people.lock().goOn();
        desks.refresh();
        desks.enterInFind();
        Screen screen = before.shell.screen().get();
        desks.welcome.takeOverGuide(before.desks.welcome);
        Optional<CustomerId> prepared = before.desks.call.customer();
        if (screen == Screen.DESK && prepared.isPresent()) desks.call.prepare(prepared.get());
        else shell.screen().set(screen == Screen.ACCOUNT ? before.desks.accounts.before() : screen);
        if (screen == Screen.WELCOME) desks.welcome.takeOverSteps(before.desks.welcome);
        before.leave(this);
    }

    /// Others have taken the place of these: nothing goes on behind them.
    private void leave(Screens next) {
        successor = Optional.of(next);
        desks.rehearsing.leave();
        desks.people.lock().leave();
        desks.company.mail().leave();
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

    /// Hears that another language is spoken: screens made from then on are in it.
    void onLanguage(Runnable listener) {
        looks.onLanguage(listener);
    }

    /// Hears that the window is to be closed for something, and opened again afterwards.
    void onErrand(Consumer<Errand> listener) {
        desks.safekeeping.onErrand(listener);
    }

    /// Hears what is called to mind, to tell it beside the window.
    void onNotice(Consumer<Notice> listener) {
        desks.agenda.onNotice(listener);
    }

    /// Shows what the notice is about.
    void openNotice() {
        shell.openNotice();
    }

    /// Looks whether the time of something has come.
    void minutePasses() {
        if (begun) settle(); // where the list could not be read
        desks.agenda.minutePasses();
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
