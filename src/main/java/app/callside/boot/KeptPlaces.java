package app.callside.boot;

import app.callside.base.sql.Setting;
import app.callside.shell.Monitors;
import app.callside.shell.WindowForm;
import app.callside.shell.WindowPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Where the window stood last: in each of its forms, on each set-up of monitors. Each is a setting of its
/// own, so that a desk with two docks knows both.
final class KeptPlaces {
    private static final String SETTING = "window.";

    private final Wiring wiring;
    private final Map<String, WindowPlace> known = new HashMap<>();

    KeptPlaces(Wiring wiring) {
        this.wiring = wiring;
    }

    /// As it stood on these very monitors; else as it stood last, brought onto these.
    Optional<WindowPlace> of(WindowForm form, Monitors monitors) {
        return read(here(form, monitors)).or(() -> read(last(form))).map(monitors::fit);
    }

    private Optional<WindowPlace> read(String name) {
        return Optional.ofNullable(known.get(name))
                .or(() -> new Setting(wiring.database, name).read().flatMap(WindowPlace::read));
    }

    /// Remembers a place.
    ///
    /// @return writes it into the store, from whichever thread; tells whether anything had to be written
    Callable<Boolean> remember(WindowForm form, Monitors monitors, WindowPlace place) {
        String here = here(form, monitors);
        String last = last(form);
        boolean changed = !place.equals(known.put(here, place)) | !place.equals(known.put(last, place));
        return () -> {
            if (changed)
                wiring.database.ofTheProgram().inOne(() -> {
                    new Setting(wiring.database, here).keep(place.text());
                    new Setting(wiring.database, last).keep(place.text());
                });
            return changed;
        };
    }

    private static String here(WindowForm form, Monitors monitors) {
        return last(form) + "." + monitors.fingerprint();
    }

    private static String last(WindowForm form) {
        return SETTING + form.id();
    }
}
