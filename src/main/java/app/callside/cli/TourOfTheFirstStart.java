package app.callside.cli;

import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The part of the tour that begins with nothing: the three first steps, what each screen says while there
/// is nothing on it, and the guided call on the sample book.
final class TourOfTheFirstStart {
    private static final String GO_ON = "Shortcut+Shift+H";

    private final Path pictures;
    private final Path home;
    private final TourClock clock;
    private final Locale locale;

    /// @param home where stores may be made
    TourOfTheFirstStart(Path pictures, Path home, TourClock clock, Locale locale) {
        this.pictures = pictures;
        this.home = home;
        this.clock = clock;
        this.locale = locale;
    }

    /// @param taken pictures that are there already
    /// @return how many there are then
    int walk(int taken) {
        int then;
        try (Wiring wiring = Wiring.open(home.resolve("nothing"), clock, clock, locale)) {
            TourStage stage = begin(wiring, taken);
            steps(stage);
            stage.press("Esc");
            nothing(stage);
            then = stage.count();
        }
        try (Wiring wiring = Wiring.open(home.resolve("guided"), clock, clock, locale)) {
            TourStage stage = begin(wiring, then);
            stage.press("Esc");
            stage.press("Esc");
            stage.click("welcome-sample");
            guided(stage);
            overFiltered(stage);
            return stage.count();
        }
    }

    private TourStage begin(Wiring wiring, int taken) {
        wiring.deck();
        Screens screens = Offscreen.on(() -> new Screens(
                wiring,
                _ -> new TourWork(),
                new Tour.TourDesktop(home),
                new Tour.TourPapers(home),
                new TourVoice().headset(),
                Optional::empty));
        TourStage stage = new TourStage(pictures, screens.root(), taken);
        Offscreen.on(() -> {
            screens.begin();
            return true;
        });
        return stage;
    }

    private static void steps(TourStage stage) {
        stage.fill("welcome-name", "");
        stage.press("Enter");
        stage.pictures("first-you");
        stage.fill("welcome-name", "Dana Reyes");
        stage.fill("welcome-number", "+1 312 555 0100");
        stage.press("Enter");
        stage.expect("welcome-company");
        stage.fill("welcome-company", "Ridgeway Supply LLC");
        stage.fill("welcome-street", "PO Box 118");
        stage.fill("welcome-town", "Chicago, IL 60607");
        stage.fill("welcome-email", "accounts@ridgeway-supply.example");
        stage.fill("welcome-link", "pay.ridgeway-supply.example");
        stage.fill("welcome-account", "IBAN DE89 3704 0044 0523 0130 00");
        stage.press("Enter");
        stage.picturesOfMain("first-company");
        stage.fill("welcome-link", "https://pay.ridgeway-supply.example/{reference}");
        stage.fill("welcome-account", "IBAN DE89 3704 0044 0532 0130 00");
        stage.press("Enter");
        stage.expect("welcome-sample");
        stage.pictures("first-ledger");
    }

    private static void nothing(TourStage stage) {
        stage.expect("worklist");
        stage.pictures("nothing-worklist");
        stage.press("F3");
        stage.picture("nothing-desk");
        stage.press("Shortcut+Shift+P");
        stage.pictures("nothing-promises");
        stage.press("F4");
        stage.picture("nothing-history");
        stage.fill("history-search", "");
        stage.press("Alt+O");
        stage.picture("nothing-coaching");
        stage.press("Alt+O");
        stage.press("Shortcut+Shift+F");
        stage.picture("nothing-figures");
        stage.press("F12");
        stage.picture("nothing-rehearsed");
        stage.press("Shortcut+Comma");
        stage.picture("nothing-outbox");
        stage.press("Alt+D");
        stage.picture("nothing-backups");
        stage.press("Shortcut+Shift+U");
        stage.picture("nothing-people");
        stage.press("Shortcut+K");
        stage.type("find", "harbor");
        stage.picture("nothing-found");
        stage.press("Esc");
        stage.press(GO_ON);
        stage.expect("fault-close");
        stage.picture("guide-refused");
        stage.press("Shortcut+Shift+X");
    }

    private void guided(TourStage stage) {
        stage.expect("guide-go-on");
        stage.pictures("guide-offered");
        stage.press(GO_ON);
        stage.expect("guide-progress", "1 ");
        stage.pictures("guide-begins");
        stage.click("worklist-prepare");
        stage.expect("guide-progress", "2 ");
        stage.picture("guide-prepare");
        stage.fill("prepare-reason", "checked with accounts this morning");
        stage.press("F7");
        stage.press("Shortcut+R");
        stage.press("Enter");
        stage.expect("guide-progress", "4 ");
        stage.press("Shortcut+T");
        stage.expect("guide-words");
        stage.picturesOfMain("guide-words");
        stage.type("note", stage.words("guide-words"));
        stage.expect("guide-progress", "6 ");
        stage.press("Shortcut+1");
        stage.press("Enter");
        clock.pass(Duration.ofSeconds(20));
        stage.type("note", stage.words("guide-words"));
        stage.expect("guide-progress", "8 ");
        stage.picture("guide-promise");
        stage.sized(420, 780, () -> {
            stage.press(TourOfTheCompactView.KEY);
            stage.pictures("guide-compact");
            stage.press(TourOfTheCompactView.KEY);
        });
        stage.press("Alt+Enter");
        stage.expect("guide-progress", "9 ");
        stage.press("F6");
        stage.expect("guide-progress", "10 ");
        stage.picture("guide-recap");
        stage.press("F9");
        stage.expect("guide-progress", "11 ");
        stage.press("Shortcut+Shift+P");
        stage.expect("guide-progress", "12 ");
        stage.pictures("guide-ends");
        stage.press(GO_ON);
    }

    /// Filters and searches that leave nothing of a full book.
    private static void overFiltered(TourStage stage) {
        stage.press("F2");
        stage.fill("worklist-filter", "nobody like it");
        stage.pictures("nothing-filtered");
        stage.fill("worklist-filter", "");
        stage.press("F4");
        stage.type("history-search", "xylophone lessons");
        stage.picture("nothing-in-history");
        stage.fill("history-search", "");
        stage.press("F11");
        stage.type("cards-search", "xylophone");
        stage.picture("nothing-in-deck");
        stage.fill("cards-search", "");
        stage.press("Shortcut+Shift+U");
        stage.type("trail-words", "xylophone");
        stage.picture("nothing-in-trail");
        stage.press("F2");
        stage.press("F5");
        stage.click("account-show-credits");
        stage.picture("nothing-of-the-account");
        stage.press("F5");
        stage.press("F1");
        stage.type("help-search", "xylophone");
        stage.picture("nothing-in-help");
        stage.press("F1");
    }
}
