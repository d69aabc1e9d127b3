package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.OldStores;
import app.callside.base.sql.OldStores.OldStore;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.StoreRows;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.StoreOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A store of an earlier program is opened by today's, which backs it up and migrates it. */
final class MigrationOrdeal implements Ordeal {
    private static final int ROWS = 60;

    private List<OldStore> olds = List.of();
    private Path root = Path.of("");
    private OldStore old;
    private Path folder = Path.of("");
    private int millis = 300;

    @SuppressWarnings("NullAway.Init")
    MigrationOrdeal() {}

    /** @param args the folder */
    public static void main(String[] args) throws InterruptedException {
        StorePlace place = place(Path.of(args[0]));
        System.out.println("begins");
        AtomicLong begun = new AtomicLong();
        Thread.ofPlatform().daemon().start(() -> tellWhenBackedUp(place.folder(), begun));
        open(place).database();
        System.out.println("took " + (System.nanoTime() - begun.get()) / 1_000_000);
        Thread.currentThread().join(); // it lives until it is killed
    }

    /** The first step of the migration comes next. */
    private static void tellWhenBackedUp(Path folder, AtomicLong begun) {
        while (!Files.exists(folder.resolve("migration.note"))) Thread.onSpinWait();
        begun.set(System.nanoTime());
        System.out.println("migrating");
    }

    private static StorePlace place(Path folder) {
        return StorePlace.in(folder, Clock.systemUTC());
    }

    private static StoreOpening.Opened open(StorePlace place) {
        return new StoreOpening(place, new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty)).open();
    }

    @Override
    public void begin(Path place) throws IOException, SQLException {
        root = place;
        olds = OldStores.make(place, Set.of(1, 17, 22, 24, 27), ROWS);
    }

    @Override
    public Class<?> program() {
        return MigrationOrdeal.class;
    }

    @Override
    public List<String> arguments(int round) throws IOException {
        old = olds.get(round % olds.size());
        folder = root.resolve("round-" + round);
        OldStores.copy(old.folder(), folder);
        return List.of(folder.toString());
    }

    /** Now and then during the backup, else between the first step of the migration and its end. */
    @Override
    public Blow blow(Random random) {
        return random.nextInt(4) == 0 ? new Blow(1, random.nextInt(900)) : new Blow(2, random.nextInt(millis));
    }

    @Override
    public boolean hear(String line) {
        if (line.startsWith("took ")) millis = Math.max(50, Integer.parseInt(line.substring("took ".length())));
        return line.equals("begins") || line.equals("migrating");
    }

    @Override
    public void look(Findings findings) {
        StoreOpening.Opened opened = open(place(folder));
        findings.told(opened.news());
        try (Database database = opened.database()) {
            List<String> missing = old.rows().missingFrom(database.read(h -> {
                try {
                    return StoreRows.of(h.getConnection());
                } catch (SQLException broken) {
                    throw new AssertionError(broken);
                }
            }));
            if (!missing.isEmpty()) findings.lost("of version " + old.version() + ": " + missing);
            database.inOne(() ->
                    database.write(h -> h.execute("insert into setting (name, content) values ('goes on', 'x')")));
        }
        Backups.remove(folder);
    }
}
