package app.callside.boot;

import app.callside.base.sql.DataFolder;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.sql.files.Reserve;
import app.callside.base.work.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The store that was opened on a ground: its database, its backups, the room that is held ready for a full
/// disk, and what opening it came upon.
final class OpenStore {
    private final Ground ground;
    final Reserve reserve;
    final StorePlace place;
    final Doorbell doorbell;
    final Database database;
    /// Those of the store itself, where this one is a copy of it.
    final Backups backups;

    private final List<Fault> news;

    OpenStore(Ground ground, Clock clock) {
        this.ground = ground;
        reserve = new Reserve(ground.folder().reserve(), ground.disk());
        StorePlace there =
                StorePlace.in(ground.folder().path(), clock, ground.secrecy()).on(reserve.disk());
        place = ground.isCopy() ? there.asCopy() : there;
        doorbell = new Doorbell(ground.folder().path());
        Backups own = new Backups(place, KeepRule.OF_THE_HOUSE, this::secondBackupFolder);
        StoreOpening.Opened opened = new StoreOpening(place, own).open();
        database = opened.database();
        // a copy may well lack what was just saved
        news = new ArrayList<>(ground.isCopy() ? List.of() : opened.news());
        if (!ground.isCopy())
            DataFolder.farPlace(ground.folder().path())
                    .ifPresent(kind -> news.add(
                            Fault.of("folder.share", ground.folder().path().toString(), kind)));
        backups = ground.copied()
                .map(copied -> StorePlace.in(copied.original(), clock, ground.secrecy()))
                .map(original -> new Backups(original, KeepRule.OF_THE_HOUSE, this::secondBackupFolder))
                .orElse(own);
    }

    private Optional<Path> secondBackupFolder() {
        return new Setting(database, Safekeeping.SECOND_FOLDER)
                .read()
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /// Something else was come upon.
    void tell(Fault fault) {
        news.add(fault);
    }

    /// What opening the store came upon, oldest first: what was entered again, what was damaged.
    List<Fault> news() {
        return List.copyOf(news);
    }

    /// Of a store nobody gets to see: what was put together over it did not come about. The lock stays.
    void letGo() {
        doorbell.close();
        database.close();
    }

    /// The store first, then the lock.
    ///
    /// @param safekeeping starts over between them, where that is to be done
    void close(Safekeeping safekeeping) {
        boolean startOver = !ground.isCopy() && safekeeping.hasToStartOver();
        if (startOver) safekeeping.letGoOfTheJournal();
        database.close();
        if (startOver) safekeeping.startOver();
        ground.close();
    }
}
