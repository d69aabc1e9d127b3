package app.callside.cli;

import app.callside.base.time.WorkingDays;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.settings.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The main job from beginning to end, on the invented book: import, choose, prepare, hold a call, bring
/// it to a plan, read it back, finish it, find it again.
final class Tour {
    /// A summary of balances that names neither its day nor its currency.
    private static final String SUMMARY = """
            Customer,Not yet overdue,1 - 30,31 - 60,61 and over,Total
            Fernhill Bakery,559.98,623.36,0.00,1334.12,2517.46
            Harrow Mills,0.00,815.25,0.00,0.00,815.25
            Ostrava Tools,754.52,0.00,213.64,92.16,1060.32
            Total,1314.50,1438.61,213.64,1426.28,4393.03
            """;
    private static final String EXPORT = """
            Customer,Invoice No,Invoice Date,Due Date,Original Amount,Open Amount
            Copperfield Lighting,CL-0101,%1$s,%2$s,"2,140.00","2,140.00"
            Copperfield Lighting,CL-0102,%1$s,%2$s,860.40,430.20
            Tamarack Dental Supply,00771,%1$s,%2$s,"12,005.10","12,005.10"
            Tamarack Dental Supply,00772,%1$s,%2$s,abc,88.00
            Tamarack Dental Supply,CM-9,%1$s,%2$s,-120.00,(120.00)
            """;

    private final Path pictures;
    private final Locale locale;

    Tour(Path pictures, Locale locale) {
        this.pictures = pictures;
        this.locale = locale;
    }

    /// @return how many pictures were taken
    /// @throws Refused when a step does not come out as it should
    int walk() {
        Path home = temporary();
        // ten in the morning of a working day, so that clocks and calling hours in the pictures make sense
        // whenever they are taken
        ZoneId zone = ZoneId.of("America/Chicago");
        TourClock clock = new TourClock(
                WorkingDays.WEEKDAYS
                        .onOrAfter(LocalDate.now(zone))
                        .atTime(10, 20)
                        .atZone(zone)
                        .toInstant(),
                zone);
        try (Wiring wiring = Wiring.open(home.resolve("data"), clock, clock, locale)) {
            wiring.deck();
            Path export = home.resolve("open-invoices.csv");
            Screens screens = Offscreen.on(() -> new Screens(
                    wiring,
                    _ -> new TourWork(),
                    new TourDesktop(home),
                    new TourPapers(home),
                    new TourVoice().headset(),
                    () -> Optional.of(export)));
            TourStage stage = new TourStage(pictures, screens.root());
            try {
                welcome(stage, screens);
                worklist(stage);
                find(stage);
                account(stage);
                new TourOfACall(stage, clock).walk();
                promises(stage);
                history(stage);
                figures(stage);
                cards(stage);
                rehearsal(stage, clock);
                company(stage);
                safekeeping(stage);
                settings(stage);
                erasing(stage);
                importing(stage, export, LocalDate.now(clock));
                people(stage);
            } catch (IllegalStateException failed) {
                stage.picture("failed");
                throw new Refused(Fault.of("tour.failed", String.valueOf(failed.getMessage()))
                        .because(failed));
            }
            int taken = new TourOfTheDoor(pictures, home.resolve("locked"), clock, locale).walk(stage.count());
            taken = new TourOfTheFirstStart(pictures, home, clock, locale).walk(taken);
            return new TourInGerman(pictures, home.resolve("german"), clock, locale)
                    .walk(taken, new TourDesktop(home), new TourPapers(home));
        } finally {
            delete(home);
        }
    }

    /// Pictures a book of somebody's own.
    ///
    /// @param taken pictures that are there already
    /// @return how many there are then
    int walk(TourBook book, int taken) {
        Path home = temporary();
        try {
            return book.walk(home.resolve("data"), pictures, taken, locale);
        } catch (IllegalStateException failed) {
            throw new Refused(
                    Fault.of("tour.failed", String.valueOf(failed.getMessage())).because(failed));
        } finally {
            delete(home);
        }
    }

    private static void welcome(TourStage stage, Screens screens) {
        Offscreen.on(() -> {
            screens.begin();
            return true;
        });
        stage.expect("welcome-name");
        stage.picture("welcome");
        stage.press("Esc");
        stage.press("Esc");
        stage.click("welcome-sample");
        stage.press("Shortcut+Shift+Q");
    }

    private static void worklist(TourStage stage) {
        stage.expect("worklist");
        stage.expect("notice-title");
        stage.pictures("notice");
        stage.click("notice-close");
        stage.picturesOfMain("worklist");
        stage.press("F1");
        stage.type("help-search", "recov");
        stage.expect("help-list");
        stage.picture("help-found");
        stage.fill("help-search", "");
        stage.press("F1");
        stage.press("F1");
        stage.picturesOfMain("help");
        stage.press("Esc");
        stage.press("Shortcut+F1");
        stage.expect("key-sheet");
        stage.picture("keys");
        stage.press("Shift+F1");
        stage.expect("about-sheet");
        stage.pictures("about");
        stage.press("Esc");
        stage.press("N");
        stage.pictures("worklist-not-to-be-called");
        stage.press("N");
        stage.choose("worklist-strategy", 1);
        stage.picture("worklist-largest");
        stage.choose("worklist-strategy", 0);
        stage.press("L");
        stage.expect("snooze-day");
        stage.picture("worklist-later");
        stage.press("Esc");
        stage.fill("worklist-filter", "harbor");
        stage.picture("worklist-filter");
    }

    private static void find(TourStage stage) {
        stage.press("Shortcut+K");
        stage.type("find", "har");
        stage.expect("find-hit-0");
        stage.pictures("find");
        stage.fill("find", "2207");
        stage.press("Down");
        stage.picture("find-invoice");
        stage.fill("find", "555 01");
        stage.picture("find-phone");
        stage.fill("find", "lo");
        stage.picture("find-action");
        stage.fill("find", "nobody like it");
        stage.picture("find-nothing");
        stage.press("Esc");
    }

    private static void account(TourStage stage) {
        stage.press("F5");
        stage.expect("account-items");
        stage.picturesOfMain("account");
        stage.click("account-show-settled");
        stage.picture("account-settled");
        stage.click("account-contacts-tab");
        stage.picture("account-people");
        stage.click("account-history-tab");
        stage.picture("account-history");
        stage.click("account-items-tab");
        stage.click("account-show-open");
        stage.press("F5");
        stage.expect("worklist");
        stage.fill("worklist-filter", "castellan");
        stage.press("F5");
        stage.press("Alt+D");
        stage.pictures("account-disputes");
        stage.press("G");
        stage.press("E");
        stage.picture("account-dispute-granted");
        stage.press("O");
        stage.press("F5");
        stage.fill("worklist-filter", "elbufer");
        stage.press("F5");
        stage.press("Alt+L");
        stage.picture("account-final-notice");
        stage.press("Alt+I");
        stage.pictures("account-interest");
        stage.press("Alt+I");
        stage.press("F5");
        stage.fill("worklist-filter", "harbor");
    }

    private static void promises(TourStage stage) {
        stage.press("Shortcut+Shift+P");
        stage.expect("agenda-list");
        stage.picturesOfMain("promises");
        stage.press("P");
        stage.press("P");
        stage.pictures("disputes-due");
        stage.press("P");
        stage.press("Alt+Right");
        stage.picture("things-to-do");
        stage.press("P");
        stage.press("P");
        stage.press("P");
        stage.press("Down");
        stage.press("Down");
        stage.press("Enter");
        stage.expect("prepare-owed");
        stage.picture("prepare-owed");
        stage.press("Shortcut+Shift+P");
        stage.press("P");
        stage.press("P");
    }

    private static void history(TourStage stage) {
        stage.press("F4");
        stage.type("history-search", "vacation release");
        stage.expect("history-timeline");
        stage.picturesOfMain("history");
        stage.fill("history-search", "vacaton relaese");
        stage.press("Alt+M");
        stage.fill("history-promised-least", "2000");
        stage.fill("history-minutes-most", "9x");
        stage.pictures("history-filters");
        stage.fill("history-promised-least", "");
        stage.fill("history-minutes-most", "");
        stage.press("Alt+M");
        stage.press("Alt+1");
        stage.press("4");
        stage.fill("review-comment", "Good hold on the plan. Next time get the CFO's direct number.");
        stage.press("Alt+F");
        stage.pictures("history-review-written");
        stage.press("Alt+1");
        stage.pictures("history-review");
        stage.press("Alt+T");
        stage.press("Alt+Y");
        stage.pictures("history-sheets");
        stage.press("Esc");
        for (int i = 0; i < 5; i++) stage.press("Alt+Down");
        stage.press("Alt+R");
        stage.fill("review-remark", "Here she could have asked who signs in his place.");
        stage.press("Enter");
        stage.press("Alt+H");
        stage.pictures("history-remark");
        stage.scroll("history-timeline", 0.8);
        stage.picture("history-recap");
        stage.press("Alt+S");
        stage.press("Alt+O");
        stage.pictures("coaching");
        stage.press("Alt+O");
        stage.press("Alt+P");
        stage.press("Alt+P");
        stage.picture("history-played");
        stage.press("Alt+S");
        stage.press("Alt+K");
        stage.fill("history-view-name", "Vacations");
        stage.picture("history-view");
        stage.press("Esc");
    }

    private static void figures(TourStage stage) {
        stage.press("Shortcut+Shift+F");
        stage.expect("figure-calls");
        stage.choose("figures-period", 4);
        stage.expect("figures-cards");
        stage.picturesOfMain("figures");
        stage.scroll("figures-scroll", 0.29);
        stage.picturesOfMain("figures-charts");
        stage.scroll("figures-scroll", 1);
        stage.pictures("figures-tables");
        stage.scroll("figures-scroll", 0);
        stage.sized(620, 820, () -> stage.picture("figures-compact"));
        stage.click("figure-kept_count");
        stage.expect("history-further-Among");
        stage.pictures("figures-opened");
    }

    private static void cards(TourStage stage) {
        stage.press("F11");
        stage.expect("cards-list");
        stage.type("cards-search", "vacation");
        stage.pictures("cards");
        stage.fill("card-reply", "Who signs while they are away, and may I send that person the invoices now?");
        stage.press("Shortcut+S");
        stage.pictures("card-edited");
        stage.fill("cards-search", "");
    }

    private static void rehearsal(TourStage stage, TourClock clock) {
        stage.press("F12");
        stage.expect("rehearse-opening");
        stage.pictures("rehearse");
        for (int take = 0; take < 3; take++) {
            stage.press("Shortcut+R");
            if (take == 0) stage.picture("rehearse-recording");
            clock.pass(Duration.ofMinutes(1));
            stage.press("Shortcut+R");
            stage.press("Shortcut+S");
        }
        stage.pictures("rehearse-takes");
    }

    private static void company(TourStage stage) {
        stage.press("Shortcut+Comma");
        stage.expect("company-name");
        outcome(stage, "BOUNCED", "Payment bounced", 7);
        outcome(stage, "MOVED", "Has moved, new address unknown", 12);
        stage.picturesOfMain("company");
        stage.fill("mail-host", "mail.ridgeway-supply.example");
        stage.press("Shortcut+S");
        stage.picture("company-wrong");
        stage.fill("mail-host", "");
        stage.press("Shortcut+S");
    }

    private static void safekeeping(TourStage stage) {
        stage.press("Shortcut+Comma");
        stage.press("Alt+D");
        stage.expect("safekeeping-list");
        stage.press("Alt+B");
        stage.pictures("safekeeping");
        stage.press("Alt+G");
        stage.expect("safekeeping-sure");
        stage.picture("safekeeping-sure");
        stage.press("Esc");
    }

    private void settings(TourStage stage) {
        stage.press("Shortcut+Shift+T");
        stage.expect("rule-calling-hours-commercial-opens");
        stage.pictures("settings");
        stage.fill("rule-calling-hours-commercial-opens", "18:00");
        stage.picture("settings-wrong");
        stage.fill("rule-calling-hours-commercial-opens", "08:30");
        stage.press("Shortcut+S");
        stage.press("Alt+E");
        stage.fill("rule-calling-hours-commercial-opens", "09:00");
        stage.fill("rule-calling-hours-commercial-closes", "16:30");
        stage.press("Shortcut+S");
        stage.press("Alt+I");
        stage.expect("settings-changes");
        stage.picture("settings-changes");
        stage.press("Alt+T");
        stage.chooseLast("settings-parts");
        stage.expect("rule-recap-" + locale.getLanguage() + "-email");
        stage.picture("settings-templates");
        stage.chooseInList("settings-parts", RuleFile.SCRIPT.ordinal());
        stage.expect("rule-scripts-" + locale.getLanguage() + "-first-call");
        stage.fill("rule-scripts-" + locale.getLanguage() + "-courtesy", "# A [sometimes]\n{{customer}}");
        stage.pictures("settings-scripts");
        stage.chooseInList("settings-parts", RuleFile.CONSUMER_MUST_SAY.ordinal());
        stage.expect("rule-must-say-consumer-" + locale.getLanguage() + "-first-call");
        stage.picture("settings-must-say");
    }

    private static void outcome(TourStage stage, String code, String words, int countsAs) {
        stage.press("Alt+N");
        stage.fill("outcome-code", code);
        stage.fill("outcome-words", words);
        stage.choose("outcome-counts-as", countsAs);
        stage.press("Alt+K");
        stage.expect("outcome-words", words);
    }

    /// A person asks to be erased: what forbids it at one customer, and the erasure at another.
    private static void erasing(TourStage stage) {
        stage.press("F2");
        stage.fill("worklist-filter", "castellan");
        stage.press("F5");
        stage.press("Alt+Z");
        stage.choose("erasure-who", 1);
        stage.expect("erasure-forbids");
        stage.pictures("erase-forbidden");
        stage.press("F5");
        stage.fill("worklist-filter", "ironwood");
        stage.press("F5");
        stage.press("Alt+Z");
        stage.choose("erasure-who", 1);
        stage.expect("erasure-forbids");
        stage.fill("erasure-reason", "Asked for it in writing on 20 November");
        stage.fill("erasure-name", "Jordan Pell");
        stage.pictures("erase");
        stage.press("Alt+Y");
        stage.expect("erasure-result");
        stage.picture("erased");
        stage.press("Alt+Z");
        stage.picture("erased-people");
        stage.press("F5");
    }

    private static void importing(TourStage stage, Path export, LocalDate today) {
        write(export, SUMMARY);
        stage.press("Shortcut+I");
        stage.picture("import");
        stage.click("import-choose");
        stage.pictures("import-asks");
        stage.press("Enter");
        stage.picture("import-assumed-currency");
        write(export, String.format(Locale.ROOT, EXPORT, today.minusDays(70), today.minusDays(40)));
        stage.click("import-choose");
        stage.pictures("import-preview");
        stage.click("import-take");
        stage.picture("import-done");
    }

    /// A second person is added: from then on everybody says who they are.
    private static void people(TourStage stage) {
        stage.press("Shortcut+Shift+U");
        stage.expect("people-list");
        stage.pictures("people");
        stage.fill("add-name", "Omar Lund");
        stage.choose("add-role", 1);
        stage.fill("add-password", "first password");
        stage.fill("add-own", "harbour lights");
        stage.press("Alt+A");
        stage.pictures("people-added");
        stage.press("Alt+K");
        stage.picture("trail-checked");
        stage.press("Shortcut+Shift+L");
        stage.expect("sign-in-password");
        stage.pictures("sign-in");
        stage.fill("sign-in-password", "wrong password");
        stage.press("Enter");
        stage.picture("sign-in-wrong");
        stage.choose("sign-in-name", 1);
        stage.fill("sign-in-password", "first password");
        stage.press("Enter");
        stage.fill("sign-in-fresh", "quiet orchard");
        stage.fill("sign-in-again", "quiet orchard");
        stage.picture("sign-in-first-time");
        stage.press("Enter");
        stage.press("F2");
        stage.expect("worklist");
        stage.picture("signed-in");
    }

    private static void write(Path export, String content) {
        try {
            Files.writeString(export, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("callside-tour");
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException stays) {
            org.slf4j.LoggerFactory.getLogger(Tour.class).warn("A temporary folder stays", stays);
        }
    }

    /// A signed delivery note that has just come in; nothing opens it.
    record TourPapers(Path folder) implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            Path note = folder.resolve("POD 2340 signed.txt");
            try {
                Files.writeString(note, "Received in good order: INV-2340. M. Klein");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            return List.of(note);
        }

        @Override
        public void open(Path file) {}
    }

    /// Saves into the tour's own folder; there is no clipboard and no other program.
    record TourDesktop(Path folder) implements RecapSending {
        @Override
        public void copy(String text) {}

        @Override
        public Optional<Path> whereToSave(String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> choose(String ending) {
            try (var files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith("." + ending))
                        .findFirst();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public Path draft(String name) {
            return folder.resolve(name);
        }

        @Override
        public void open(Path file) {}
    }
}
