package app.callside.cli;

import app.callside.base.text.Plain;
import app.callside.base.work.Progress;
import app.callside.boot.Screens;
import app.callside.boot.Wiring;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A book of somebody's own on the tour: an export as of a day, and what the worklist and its first
/// account look like on the morning of that day.
record TourBook(Path file, LocalDate asOf) {
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    /// @param written `FILE@2026-11-20`
    /// @throws java.time.format.DateTimeParseException when no day stands behind the sign
    static TourBook of(String written) {
        int sign = written.lastIndexOf('@');
        return new TourBook(
                Path.of(written.substring(0, Math.max(sign, 0))), LocalDate.parse(written.substring(sign + 1)));
    }

    /// The file's name as a part of the pictures' names.
    private String name() {
        return Plain.of(String.valueOf(file.getFileName())).replaceAll("[^a-z0-9]+", "-");
    }

    /// @param data an empty folder
    /// @return how many pictures there are now
    int walk(Path data, Path pictures, int taken, Locale locale) {
        ZoneId zone = ZoneId.of("America/Chicago");
        TourClock clock = new TourClock(asOf.atTime(MORNING).atZone(zone).toInstant(), zone);
        try (Wiring wiring = Wiring.open(data, clock, clock, locale)) {
            wiring.intake().run(file, ImportOptions.FROM_FILE.asOf(asOf), FaultyRows.REFUSE, Progress.NONE);
            Screens screens = Offscreen.on(() -> new Screens(
                    wiring,
                    _ -> new TourWork(),
                    new Tour.TourDesktop(data),
                    new Tour.TourPapers(data),
                    new TourVoice().headset(),
                    () -> Optional.of(file)));
            TourStage stage = new TourStage(pictures, screens.root(), taken);
            Offscreen.on(() -> {
                screens.begin();
                return true;
            });
            stage.expect("worklist");
            stage.click("notice-close");
            for (String place : List.of("worklist", "account")) {
                stage.expect(place);
                stage.pictures(place + "-of-" + name());
                stage.press("F5");
            }
            stage.click("worklist-prepare");
            stage.expect("prepare");
            stage.picture("prepare-of-" + name());
            return stage.count();
        }
    }
}
