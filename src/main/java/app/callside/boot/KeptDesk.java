package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.text.Language;
import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import java.util.Optional;

/// What was chosen at this desk last, whoever sits at it, and how far its first steps and its guided call
/// have come. It is read from the store and kept in it for the next start; both block.
final class KeptDesk {
    static final String LOOK = "look";
    static final String LANGUAGE = "language";
    private static final String TEXT_SIZE = "text-size";
    private static final String REMINDERS = "reminders";
    private static final String FIRST_STEPS = "first-steps";
    private static final String GUIDE = "guide-step";
    private static final String OVER = "over";

    private final Database database;

    KeptDesk(Database database) {
        this.database = database;
    }

    private Optional<String> read(String name) {
        return new Setting(database, name).read();
    }

    private void keep(String name, String value) {
        database.ofTheProgram().inOne(() -> new Setting(database, name).keep(value));
    }

    Look look() {
        return Look.named(read(LOOK).orElse(""));
    }

    void keep(Look look) {
        keep(LOOK, look.name());
    }

    TextSize textSize() {
        return TextSize.named(read(TEXT_SIZE).orElse(""));
    }

    void keep(TextSize size) {
        keep(TEXT_SIZE, size.name());
    }

    /// Empty where it is that of the system.
    Optional<Language> language() {
        return read(LANGUAGE).flatMap(Language::named);
    }

    /// @param chosen empty for that of the system
    void keep(Optional<Language> chosen) {
        keep(LANGUAGE, chosen.map(Language::code).orElse(""));
    }

    /// Whether what is due is called to mind.
    boolean reminds() {
        return !read(REMINDERS).equals(Optional.of("off"));
    }

    void keepReminding(boolean on) {
        keep(REMINDERS, on ? "on" : "off");
    }

    /// Whether the first steps were finished here, or left out.
    boolean firstStepsAreOver() {
        return read(FIRST_STEPS).isPresent();
    }

    /// The first steps do not come by themselves again.
    void endFirstSteps() {
        keep(FIRST_STEPS, OVER);
    }

    /// The step at which the guided call was left; empty where it never was.
    String guideStep() {
        return read(GUIDE).orElse("");
    }

    void keepGuideStep(String step) {
        keep(GUIDE, step);
    }
}
