package app.callside.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/// Files of the data folder, outside the database, that name a person.
///
/// @param drafts e-mails that were handed to the mail program: copies of what is kept, and gone with the
///     person
/// @param others files that are not ours to cut: logs and what was put there by hand
/// @param unread files of which nobody can tell without opening them: pictures, scans, what is locked
record Leftovers(List<Path> drafts, List<Path> others, List<Path> unread) {
    /// A log of a megabyte is the largest that is ours; what is larger was put there by somebody.
    private static final long LARGEST = 20L << 20;

    private static final String READINGS = "reading";

    /// Reads the files: not for the interface thread.
    static Leftovers of(Path folder, Traces traces) {
        List<Path> drafts = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        List<Path> unread = new ArrayList<>();
        Path own = folder.resolve("drafts");
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> isRead(folder, file))
                    .sorted()
                    .forEach(file -> {
                        switch (look(file, traces)) {
                            case NAMES -> (file.startsWith(own) ? drafts : others).add(file);
                            case UNREAD -> unread.add(file);
                            case NOTHING -> {}
                        }
                    });
        } catch (IOException | UncheckedIOException unreadable) {
            LoggerFactory.getLogger(Leftovers.class).warn("The data folder can't be read through", unreadable);
        }
        unread.addAll(copiesBeingRead(folder));
        return new Leftovers(List.copyOf(drafts), List.copyOf(others), List.copyOf(unread));
    }

    /// Whoever reads beside has all of it as it was, until they are done.
    private static List<Path> copiesBeingRead(Path folder) {
        Path readings = folder.resolve(READINGS);
        if (!Files.isDirectory(readings)) return List.of();
        try (var copies = Files.list(readings)) {
            return copies.sorted().toList();
        } catch (IOException going) {
            LoggerFactory.getLogger(Leftovers.class).debug("They have just gone", going);
            return List.of();
        }
    }

    /// What was there before an erasure is let go of when the program ends, see the backups.
    private static final Set<String> LET_GO_OF = Set.of("events", "backups", "set-aside", "reseal.old");
    /// Documents are read off the shelf and recordings listed; the index of calls follows the database; the
    /// reserve is room filled with noise, and keys hold no words.
    private static final Set<String> SEEN_TO_ELSEWHERE =
            Set.of("index", "documents", "takes", "reserve", "mail.key", "store.keys", READINGS);

    /// The database is read row by row.
    private static boolean isRead(Path folder, Path file) {
        Path inside = folder.relativize(file);
        String first = inside.getName(0).toString();
        return !first.startsWith("callside.") && !LET_GO_OF.contains(first) && !SEEN_TO_ELSEWHERE.contains(first);
    }

    enum Found {
        NAMES,
        UNREAD,
        NOTHING
    }

    private static Found look(Path file, Traces traces) {
        try {
            if (traces.surelyIn(file.getFileName().toString())) return Found.NAMES;
            if (Files.size(file) > LARGEST) return Found.UNREAD;
            return look(Files.readAllBytes(file), traces::surelyIn);
        } catch (IOException locked) {
            return Found.UNREAD;
        }
    }

    /// @param leads whether a text leads to somebody
    static Found look(byte[] bytes, Predicate<String> leads) {
        Content content = Content.of(bytes);
        if (content.holds(leads) || leads.test(new String(bytes, StandardCharsets.UTF_8))) return Found.NAMES;
        return content.isRead() && content.unread().isEmpty() ? Found.NOTHING : Found.UNREAD;
    }
}
