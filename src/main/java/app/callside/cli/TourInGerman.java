package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.base.work.Work;
import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The main screens once more in German, on a book of its own, with notes as a German collector types them.
final class TourInGerman {
    private final Path pictures;
    private final Path data;
    private final TourClock clock;
    private final Locale locale;

    TourInGerman(Path pictures, Path data, TourClock clock, Locale locale) {
        this.pictures = pictures;
        this.data = data;
        this.clock = clock;
        this.locale = locale;
    }

    /// @param taken pictures that are there already
    /// @return how many there are then
    int walk(int taken, RecapSending sending, DocumentDesktop papers) {
        try (Wiring wiring = Wiring.open(data, clock, clock, Language.GERMAN.in(locale))) {
            wiring.deck();
            Work work = new TourWork();
            Screens screens = Offscreen.on(
                    () -> new Screens(wiring, _ -> work, sending, papers, new TourVoice().headset(), Optional::empty));
            TourStage stage = new TourStage(pictures, screens.root(), taken);
            Offscreen.on(() -> {
                screens.begin();
                return true;
            });
            stage.picture("de-welcome");
            stage.press("Esc");
            stage.press("Esc");
            stage.click("welcome-sample");
            stage.press("Shortcut+Shift+Q");
            stage.expect("worklist");
            stage.picture("de-notice");
            stage.click("notice-close");
            stage.picture("de-worklist");
            call(stage);
            screens(stage);
            return stage.count();
        }
    }

    private void call(TourStage stage) {
        stage.click("worklist-prepare");
        stage.expect("prepare");
        stage.fill("prepare-reason", "heute früh mit der Buchhaltung geklärt");
        stage.picture("de-prepare");
        stage.press("F7");
        stage.expect("note");
        stage.press("Shortcut+R");
        stage.press("Enter");
        note(stage, 15, "mit Marta Klein gesprochen, Kreditoren");
        note(stage, 37, "2207 und 2291 liegen vor, freigegeben");
        clock.pass(Duration.ofSeconds(42));
        stage.type("note", "Chef ist bis nächste Woche im Urlaub, niemand kann die Überweisung freigeben");
        stage.picture("de-cards-surface");
        stage.press("Enter");
        stage.click("deck-tab-script");
        stage.picture("de-script");
        stage.click("deck-tab-rebuttals");
        stage.press("Shortcut+G");
        stage.picture("de-problem-paths");
        stage.click("deck-tab-rebuttals");
        stage.press("Alt+2");
        stage.expect("plan-form");
        stage.choose("plan-form-1", 4);
        stage.picture("de-plan");
        stage.press("Enter");
        stage.press("Alt+5");
        stage.expect("form-amount");
        stage.picture("de-dispute");
        stage.press("Esc");
        stage.picture("de-agreed");
        stage.press("F6");
        stage.expect("finish-call");
        stage.choose("recap-expectation", 0);
        stage.choose("recap-consequence", 0);
        stage.picture("de-recap");
        stage.click("recap-email");
        stage.picture("de-recap-email");
        stage.click("recap-letter");
        stage.picture("de-recap-letter");
        stage.press("F6");
        stage.press("F9");
        stage.press("F9");
        stage.expect("worklist");
    }

    private void note(TourStage stage, int secondsLater, String words) {
        clock.pass(Duration.ofSeconds(secondsLater));
        stage.type("note", words);
        stage.press("Enter");
    }

    private static void screens(TourStage stage) {
        stage.press("F5");
        stage.expect("account-items");
        stage.picture("de-account");
        stage.press("F5");
        stage.press("Shortcut+Shift+P");
        stage.picture("de-promises");
        stage.press("F4");
        stage.type("history-search", "urlaub");
        stage.picture("de-history");
        stage.press("Shortcut+Shift+F");
        stage.choose("figures-period", 4);
        stage.picture("de-figures");
        stage.press("F11");
        stage.picture("de-cards");
        stage.press("F12");
        stage.picture("de-rehearse");
        stage.press("Shortcut+Comma");
        stage.picture("de-company");
        stage.press("Alt+D");
        stage.picture("de-safekeeping");
        stage.press("Shortcut+Shift+U");
        stage.picture("de-people");
        stage.press("F1");
        stage.picture("de-keys");
    }
}
