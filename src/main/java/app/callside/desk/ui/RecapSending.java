package app.callside.desk.ui;

import app.callside.base.ui.Excerpt;
import java.nio.file.Path;
import java.util.Optional;

/// Where a recap goes when it leaves the window. Asked on the interface thread.
public interface RecapSending {
    void copy(String text);

    /// Copies words and how they are dressed, for programs that take it.
    default void copy(Excerpt excerpt) {
        copy(excerpt.text());
    }

    /// Hands a phone number to the program that dials; where there is none, it can be pasted.
    default void dial(String number) {
        copy(number);
    }

    /// Where the person wants the file; absent when they changed their mind.
    Optional<Path> whereToSave(String suggestedName);

    /// Which file the person wants to take in; absent when they changed their mind.
    ///
    /// @param ending of its name: `zip`
    default Optional<Path> choose(String ending) {
        return Optional.empty();
    }

    /// A place of the program's own for a draft that is opened at once.
    Path draft(String name);

    /// Opens a file in whatever program the system has for it.
    void open(Path file);
}
