package app.callside.review.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where a recap that went out goes again. Asked on the interface thread.
///
/// @param whereToSave asks for a file, with a name to begin from; empty where the person thinks better of
///     it
/// @param draft a place of the program's own for a file of that name that is opened at once
/// @param open opens a file in whatever program the system has for it
public record SentFiles(
        Function<String, Optional<Path>> whereToSave, Function<String, Path> draft, Consumer<Path> open) {}
