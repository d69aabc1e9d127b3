package app.callside.agenda.ui;

import app.callside.agenda.AgendaBook;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the agenda works with.
///
/// @param whoIsHere name of the person at this desk, who approves
/// @param whereToSave asks where a file of a suggested name goes; empty when the person thinks better of it
public record AgendaServices(
        AgendaBook book,
        Function<String, Optional<Path>> whereToSave,
        Supplier<String> whoIsHere,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
