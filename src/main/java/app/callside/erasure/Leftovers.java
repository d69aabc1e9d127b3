package app.callside.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Files of the data folder, outside the database, that name a person.
///
/// @param drafts e-mails that were handed to the mail program: copies of what is kept, and gone with the person
/// @param others files that are not ours to cut: logs and what was put there by hand
record Leftovers(List<Path> drafts, List<Path> others) {
    /// A log of a megabyte is the largest that is ours; what is larger was put there by somebody.
    private static final long LARGEST = 20L << 20;

    /// Reads the files: not for the interface thread.
    static Leftovers of(Path folder, Traces traces) {
        List<Path> drafts = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        Path own = folder.resolve("drafts");
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> isRead(folder, file))
                    .filter(file -> names(file, traces))
                    .sorted()
                    .forEach(file -> (file.startsWith(own) ? drafts : others).add(file));
        } catch (IOException | UncheckedIOException unreadable) {
            LoggerFactory.getLogger(Leftovers.class).warn("The data folder can't be read through", unreadable);
        }
        return new Leftovers(List.copyOf(drafts), List.copyOf(others));
    }

    /// Documents and recordings are listed whatever they hold; the database is read row by row, and the index
    /// of calls follows it.
    private static boolean isRead(Path folder, Path file) {
        Path inside = folder.relativize(file);
        String first = inside.getName(0).toString();
        return !first.startsWith("callside.")
                && !first.equals("index")
                && !first.equals("documents")
                && !first.equals("takes");
    }

    private static boolean names(Path file, Traces traces) {
        try {
            if (Files.size(file) > LARGEST) return false;
            if (traces.surelyIn(file.getFileName().toString())) return true;
            byte[] content = Files.readAllBytes(file);
            return traces.surelyIn(Content.wordsOf(content))
                    || traces.surelyIn(new String(content, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false; // it is not known to name them
        }
    }

    /// Removes the drafts.
    ///
    /// @return those that could not be removed
    List<Path> removeDrafts() {
        List<Path> stay = new ArrayList<>();
        for (Path draft : drafts) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException held) {
                LoggerFactory.getLogger(Leftovers.class).warn("A draft stays", held);
                stay.add(draft);
            }
        }
        return stay;
    }
}
