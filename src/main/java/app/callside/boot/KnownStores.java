package app.callside.boot;

import app.callside.base.sql.DataFolder;
import app.callside.base.sql.StorePlace;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where stores have been on this machine; kept outside of them. Without it a drive that is not there
/// would look like a first start, and somebody would begin to work in an empty book.
public final class KnownStores {
    private static final Logger LOG = LoggerFactory.getLogger(KnownStores.class);
    private static final int MOST = 100;

    private final Optional<Path> file;
    private final FarFolders far;

    private KnownStores(Optional<Path> file, FarFolders far) {
        this.file = file;
        this.far = far;
    }

    /// What the user's account on this system remembers.
    public static KnownStores ofThisSystem() {
        return in(DataHome.stateOfThisSystem().resolve("stores"));
    }

    /// @param file a path on each line; made when there is something to remember
    public static KnownStores in(Path file) {
        return in(file, DataFolder::farPlace, DataHome.ofThisSystem());
    }

    /// @param kinds what kind of far place a folder lies in; empty for a disk of this machine
    /// @param home where data lies when nobody names another folder
    public static KnownStores in(Path file, Function<Path, Optional<String>> kinds, Path home) {
        return new KnownStores(Optional.of(file), new FarFolders(Optional.of(file.resolveSibling("far")), kinds, home));
    }

    /// Remembers nothing, and stops nobody.
    public static KnownStores none() {
        return new KnownStores(
                Optional.empty(), new FarFolders(Optional.empty(), _ -> Optional.empty(), DataHome.ofThisSystem()));
    }

    /// Where what is typed is kept while the disk with the data can't be written.
    Optional<Path> spare() {
        return file.map(known -> known.resolveSibling("spare"));
    }

    /// Whether there was a store in the folder of which nothing is left there: neither database nor
    /// journal nor backup.
    public boolean misses(Path data) {
        StorePlace place = StorePlace.in(data, Clock.systemUTC());
        boolean there = Files.exists(place.file()) || Files.exists(place.events()) || Files.exists(place.backups());
        return !there && list().contains(line(data));
    }

    /// Where the store of a folder is: there, or on this machine where it was brought from there.
    public Path placeOf(Path data) {
        return far.placeOf(data);
    }

    /// A store is opened there from now on, though it lies on another machine.
    public void acceptFar(Path data) {
        far.accept(data);
    }

    /// Folders on other machines.
    FarFolders far() {
        return far;
    }

    /// Stops before an empty store takes the place of one that is somewhere else at the moment, and before
    /// one is opened on another machine unasked.
    ///
    /// @throws Refused when it is missed or far; the folder was not touched
    public void expect(Path data) {
        far.refuse(data);
        if (misses(data)) throw new Refused(Fault.of("store.gone", line(data)));
    }

    /// Remembers that the folder holds a store. Work goes on where it can't be remembered.
    public void remember(Path data) {
        List<String> known = list();
        if (known.contains(line(data))) return;
        List<String> newest = new ArrayList<>(known.subList(Math.max(0, known.size() - MOST + 1), known.size()));
        newest.add(line(data));
        write(newest);
    }

    /// An empty store may be begun in the folder.
    public void forget(Path data) {
        List<String> others =
                list().stream().filter(line -> !line.equals(line(data))).toList();
        write(others);
    }

    private static String line(Path data) {
        return data.toAbsolutePath().normalize().toString();
    }

    private List<String> list() {
        try {
            return file.isPresent() && Files.exists(file.get()) ? Files.readAllLines(file.get()) : List.of();
        } catch (IOException unreadable) {
            LOG.warn("It is not known where stores have been", unreadable);
            return List.of();
        }
    }

    private void write(List<String> lines) {
        if (file.isEmpty()) return;
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Path part = file.get().resolveSibling(file.get().getFileName() + ".part");
            Files.write(part, lines);
            Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException forgotten) {
            LOG.warn("Where stores are is not remembered", forgotten);
        }
    }
}
