package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.settings.ui.SettingsModel;
import app.callside.settings.ui.SettingsServices;
import app.callside.settings.ui.SettingsView;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;

/// The rules of the house on the screen, and all settings as one file.
final class SettingsDesk {
    private final SettingsModel settings;
    private Optional<SettingsView> view = Optional.empty();

    /// @param sending where the file goes to and comes from
    SettingsDesk(Wiring wiring, ShellModel shell, RecapSending sending, Work work) {
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
    }

    /// Hears that a rule was changed.
    void onChanged(Runnable listener) {
        settings.onChanged(listener);
    }

    /// Hears that a file of settings was taken in.
    void onTaken(Runnable listener) {
        settings.onTaken(listener);
    }

    SettingsView view() {
        return view.orElseGet(() -> {
            SettingsView made = new SettingsView(settings);
            view = Optional.of(made);
            return made;
        });
    }
}
