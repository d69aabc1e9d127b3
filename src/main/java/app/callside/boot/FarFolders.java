package app.callside.boot;

import app.callside.base.sql.DataFolder;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Data folders that lie on another machine, or that a program beside copies to one: neither locks nor
/// forced writes can be relied on there, so no store is opened there unasked. Remembers where somebody
/// works all the same, and where a store was brought to from there.
final class FarFolders {
    private static final Logger LOG = LoggerFactory.getLogger(FarFolders.class);
    private static final String USED = "used";
    private static final String BROUGHT = "brought";
    /// What belongs to the program that has the folder open, or is made anew.
    private static final Set<String> LEFT_THERE = Set.of("lock", "lock.txt", "reserve");

    private final Optional<Path> file;
    private final Function<Path, Optional<String>> kinds;
    private final Path home;

    /// @param file what is remembered, a line for each folder; empty to remember nothing
    /// @param kinds what kind of far place a folder lies in; empty for a disk of this machine
    /// @param home where data lies on this machine when nobody names another folder
    FarFolders(Optional<Path> file, Function<Path, Optional<String>> kinds, Path home) {
        this.file = file;
        this.kinds = kinds;
        this.home = home;
    }

    /// What kind of far place stands against opening a store in a folder; empty where nothing does.
    Optional<String> against(Path data) {
        return lines().contains(line(USED, data)) ? Optional.empty() : kinds.apply(data);
    }

    /// @throws Refused where a far place stands against it; the folder was not touched
    void refuse(Path data) {
        against(data).ifPresent(kind -> {
            throw new Refused(Fault.of("folder.far", absolute(data), kind));
        });
    }

    /// From now on a store is opened there all the same.
    void accept(Path data) {
        remember(line(USED, data));
    }

    /// Where the store of a folder is now.
    Path placeOf(Path data) {
        String from = line(BROUGHT, data) + "\t";
        return lines().stream()
                .filter(line -> line.startsWith(from))
                .reduce((_, newest) -> newest)
                .map(line -> Path.of(line.substring(from.length())))
                .orElse(data);
    }

    /// Copies a folder to a free place on this machine, and remembers it; what lies there stays as it is.
    ///
    /// @return the copy
    /// @throws Refused when another program has the folder, or it can't be copied; nothing is left of the
    ///     copy then
    Path bringHere(Path data) {
        Path here = freePlace();
        Path half = here.resolveSibling(here.getFileName() + ".part");
        try {
            Backups.remove(half);
            if (Files.isDirectory(data)) copy(data, half);
            else Files.createDirectories(half);
            Files.deleteIfExists(here); // at most an empty folder
            Files.move(half, here, StandardCopyOption.ATOMIC_MOVE);
            AppendedFile.syncFolderOf(here);
        } catch (IOException failed) {
            Backups.remove(half);
            throw new Refused(Fault.of("folder.not-brought", absolute(data), String.valueOf(failed.getMessage()))
                    .because(failed));
        }
        remember(line(BROUGHT, data) + "\t" + here);
        return here;
    }

    /// The usual place, or one beside it where that is taken.
    private Path freePlace() {
        Path place = home;
        for (int next = 2; !isFree(place); next++) place = home.resolveSibling(home.getFileName() + "-" + next);
        return place.toAbsolutePath().normalize();
    }

    private static boolean isFree(Path place) {
        if (!Files.exists(place)) return true;
        if (!Files.isDirectory(place)) return false;
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Held meanwhile, so that no other program writes there.
    private static void copy(Path data, Path target) throws IOException {
        try (DataFolder held = DataFolder.open(data)) {
            Path from = held.path();
            List<Path> all;
            try (var found = Files.walk(from)) {
                all = found.filter(path ->
                                !LEFT_THERE.contains(from.relativize(path).toString()))
                        .toList();
            }
            for (Path one : all) {
                Path copy = target.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                    AppendedFile.force(copy);
                }
            }
        }
    }

    private static String absolute(Path data) {
        return data.toAbsolutePath().normalize().toString();
    }

    private static String line(String what, Path data) {
        return what + "\t" + absolute(data);
    }

    private List<String> lines() {
        try {
            return file.isPresent() && Files.exists(file.get()) ? Files.readAllLines(file.get()) : List.of();
        } catch (IOException unreadable) {
            LOG.warn("It is not known which far folders are used", unreadable);
            return List.of();
        }
    }

    private void remember(String line) {
        if (file.isEmpty()) return;
        List<String> all = new ArrayList<>(lines());
        all.add(line);
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            AppendedFile.writeWhole(file.get(), String.join("\n", all) + "\n");
        } catch (IOException forgotten) {
            LOG.warn("What was chosen for a far folder is not remembered", forgotten);
        }
    }
}
