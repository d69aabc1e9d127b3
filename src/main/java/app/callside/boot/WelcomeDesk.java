package app.callside.boot;

import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.desk.ui.DeskModel;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import app.callside.welcome.ui.FirstStepsModel;
import app.callside.welcome.ui.FirstStepsServices;
import app.callside.welcome.ui.FirstStepsView;
import app.callside.welcome.ui.GuideModel;
import app.callside.welcome.ui.GuidePanel;
import app.callside.welcome.ui.GuideServices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The first steps in an empty store, the sample book, and the guide through a first call.
final class WelcomeDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final Work work;
    private final FirstStepsModel firstSteps;
    private final GuideWatch watch;
    private final GuideModel guide;
    private Runnable filled = () -> {};
    private Optional<FirstStepsView> view = Optional.empty();

    /// @param company is read anew when the first steps have changed it
    /// @param keyOf how the key of an action is written now
    /// @param refuse shows why the guide does not begin
    WelcomeDesk(
            Wiring wiring,
            ShellModel shell,
            CompanyDesk company,
            Function<String, Optional<String>> keyOf,
            Consumer<Fault> refuse,
            Work work) {
        this.wiring = wiring;
        this.shell = shell;
        this.work = work;
        firstSteps = new FirstStepsModel(new FirstStepsServices(
                wiring.house,
                wiring.seat,
                () -> shell.profile().get(),
                shell::know,
                company::refresh,
                wiring.ledger::isEmpty,
                wiring.desk::endFirstSteps,
                () -> shell.screen().set(Screen.IMPORT),
                this::fillSample,
                () -> shell.screen().set(Screen.WORKLIST),
                work,
                wiring.messages));
        watch = new GuideWatch(shell);
        guide = new GuideModel(new GuideServices(
                wiring.sample::isOpen,
                wiring.desk::guideStep,
                wiring.desk::keepGuideStep,
                watch::signs,
                watch::begin,
                keyOf,
                refuse,
                () -> wiring.messages.language(),
                work,
                wiring.messages));
    }

    private void fillSample() {
        work.start(
                () -> {
                    wiring.fillSample();
                    return wiring.profile();
                },
                known -> {
                    shell.know(known);
                    filled.run();
                });
    }

    /// Hears that the sample book is there.
    void onSample(Runnable listener) {
        filled = listener;
    }

    /// The desk, as soon as there is one: what is done there the guide sees.
    void follow(DeskModel desk) {
        watch.follow(desk);
    }

    /// The guide sees a call that was finished.
    void callFinished() {
        watch.finished();
    }

    /// From now on the guide looks whenever something changes; of another screen it hears when those who
    /// came before have shown it.
    void watch() {
        watch.onChange(guide::look);
    }

    /// The guide offers itself.
    void offerGuide() {
        guide.offer();
    }

    /// The guide goes on where that of other screens has been.
    void takeOverGuide(WelcomeDesk before) {
        if (before.guide.isAtWork()) guide.goOn();
        else if (before.guide.isThere()) guide.offer();
    }

    /// The first steps go on at the step at which those of other screens have been.
    void takeOverSteps(WelcomeDesk before) {
        firstSteps.goOnAt(before.firstSteps.step().get());
    }

    /// The guide, above every screen.
    GuidePanel panel() {
        return new GuidePanel(guide);
    }

    FirstStepsView view() {
        return view.orElseGet(() -> {
            FirstStepsView made = new FirstStepsView(firstSteps);
            view = Optional.of(made);
            return made;
        });
    }
}
