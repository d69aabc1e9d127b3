package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.intake.ui.ImportModel;
import app.callside.intake.ui.ImportState;
import app.callside.intake.ui.ImportView;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Exports of the accounting package on the screen, on their way into the ledger.
final class ImportDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final Supplier<Optional<Path>> chooser;
    private final ImportModel importing;
    private Optional<ImportView> view = Optional.empty();

    ImportDesk(Wiring wiring, ShellModel shell, Outside outside, Work work) {
        this.wiring = wiring;
        this.shell = shell;
        chooser = outside.export();
        importing = new ImportModel(wiring.intake, work, wiring.messages, wiring.clock);
        importing.onSave(outside.sending()::whereToSave);
    }

    /// Hears that something was imported or taken back.
    void onDone(Runnable listener) {
        importing.onDone(listener);
    }

    /// Shows what was dropped on the window.
    void bringIn(List<Path> files) {
        shell.screen().set(Screen.IMPORT);
        importing.choose(files);
    }

    /// Whether a file has been chosen and is not done with.
    boolean isUnderWay() {
        return switch (importing.state().get()) {
            case ImportState.Nothing _, ImportState.Done _, ImportState.TakenBack _, ImportState.NotImported _ -> false;
            default -> true;
        };
    }

    ImportView view() {
        return view.orElseGet(() -> {
            ImportView made = new ImportView(
                    importing,
                    wiring.messages,
                    wiring.formats,
                    chooser,
                    () -> shell.screen().set(Screen.WORKLIST));
            view = Optional.of(made);
            return made;
        });
    }
}
