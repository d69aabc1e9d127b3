package app.callside.settings.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.people.Seat;
import app.callside.settings.RuleBook;
import app.callside.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screen of settings works with.
///
/// @param whereToSave asks where a file of a suggested name goes; empty when the person thinks better of it
/// @param choose asks for a file of settings; empty when the person thinks better of it
/// @param elsewhere leads to the settings that have a screen of their own
public record SettingsServices(
        RuleBook rules,
        SettingsFile file,
        Seat seat,
        Function<String, Optional<Path>> whereToSave,
        Supplier<Optional<Path>> choose,
        Elsewhere elsewhere,
        Work work,
        Messages messages,
        Formats formats) {
    /// Other places of the program.
    ///
    /// @param look goes on to the next look
    public record Elsewhere(Runnable company, Runnable people, Runnable data, Runnable cards, Runnable look) {}
}
