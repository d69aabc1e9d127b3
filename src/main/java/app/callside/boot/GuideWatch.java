package app.callside.boot;

import app.callside.desk.ui.DeskModel;
import app.callside.desk.ui.DeskProgress;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import app.callside.welcome.Sign;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Sees for the guide what was really done at the desk and on the screens.
final class GuideWatch {
    private final ShellModel shell;
    private Optional<DeskProgress> desk = Optional.empty();
    private boolean finished;
    private Runnable changed = () -> {};

    GuideWatch(ShellModel shell) {
        this.shell = shell;
    }

    /// Hears that something may have changed; of another screen when those who came before have shown it.
    void onChange(Runnable listener) {
        changed = listener;
        shell.screen().subscribe((_, _) -> changed.run());
    }

    /// The desk, as soon as there is one.
    void follow(DeskModel model) {
        DeskProgress progress = new DeskProgress(model);
        progress.marks().subscribe((_, _) -> changed.run());
        desk = Optional.of(progress);
    }

    /// A call was finished.
    void finished() {
        finished = true;
        changed.run();
    }

    /// Forgets calls that were finished before.
    void begin() {
        finished = false;
    }

    Set<Sign> signs() {
        Set<Sign> now = EnumSet.noneOf(Sign.class);
        desk.ifPresent(progress -> progress.marks().get().forEach(mark -> now.add(sign(mark))));
        if (finished) now.add(Sign.FINISHED);
        if (shell.screen().get() == Screen.PROMISES) now.add(Sign.PROMISES);
        return now;
    }

    private static Sign sign(DeskProgress.Mark mark) {
        return switch (mark) {
            case PREPARED -> Sign.PREPARED;
            case CALLING -> Sign.CALLING;
            case CONFIRMED -> Sign.CONFIRMED;
            case TICKED -> Sign.TICKED;
            case CARD_UP -> Sign.CARD_UP;
            case CARD_USED -> Sign.CARD_USED;
            case PROMISE_HEARD -> Sign.PROMISE_HEARD;
            case PROMISED -> Sign.PROMISED;
            case RECAP -> Sign.RECAP;
        };
    }
}
