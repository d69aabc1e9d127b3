package app.callside.base.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.OldStores.OldStore;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program that was ever given away has left stores; today's opens each of them. */
@Tag("X2")
class OldStoresTest {
    @TempDir
    Path root;

    @Test
    void theNewestMigrationIsTheOneThatTheProgramKnowsAsSuch() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/app/callside/db"))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                    .max()
                    .orElseThrow();
            assertEquals(newest, Migrations.NEWEST);
        }
    }

    @Test
    void aStoreOfEveryEarlierSchemaOpensWithAllItsRows() throws IOException, SQLException {
        Set<Integer> earlier = IntStream.range(1, newest()).boxed().collect(Collectors.toSet());
        for (OldStore old : OldStores.make(root, earlier, 3)) {
            StorePlace place = StorePlace.in(old.folder(), Clock.systemUTC());
            try (Database database = EmbeddedH2.open(place)) {
                assertEquals(
                        List.of(), old.rows().missingFrom(rows(database)), "of version " + old.version() + " is lost");
                assertEquals(List.of(), database.news(), "version " + old.version());
                database.inOne(() ->
                        database.write(h -> h.execute("insert into setting (name, content) values ('today', 'kept')")));
            }
            try (Database database = EmbeddedH2.open(place)) {
                List<String> kept = database.read(h -> h.createQuery("select content from setting where name = 'today'")
                        .mapTo(String.class)
                        .list());
                assertEquals(List.of("kept"), kept);
            }
        }
    }

    @Test
    void aMigrationThatFailsHalfWayLeavesTheStoreAsItWas() throws IOException, SQLException {
        OldStore old = OldStores.make(root, Set.of(27), 3).getFirst();
        StorePlace place = StorePlace.in(old.folder(), Clock.systemUTC());
        // what the last step of the next migration adds is there already: it fails behind all that come
        // before it
        owner(place, "alter table call_review add column sheet_name varchar default 'Any call' not null");
        StoreRows before = ownersRows(place);
        Backups backups = new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty);
        for (int start = 0; start < 10; start++) {
            Refused refused = assertThrows(Refused.class, () -> new StoreOpening(place, backups).open());
            assertEquals("store.migration", refused.fault().key());
            assertEquals(before, ownersRows(place), "start " + start);
        }
        assertTrue(backups.all().size() < 10, "each start leaves another backup");
        try (var files = Files.list(place.folder())) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().contains("migration")).toList());
        }
        owner(place, "alter table call_review drop column sheet_name");
        try (Database database = new StoreOpening(place, backups).open().database()) {
            assertEquals(List.of(), old.rows().missingFrom(rows(database)));
        }
    }

    private static int newest() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/app/callside/db"))) {
            return (int) files.count();
        }
    }

    private static StoreRows rows(Database database) {
        return database.read(h -> {
            try {
                return StoreRows.of(h.getConnection());
            } catch (SQLException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static StoreRows ownersRows(StorePlace place) throws SQLException {
        String url = EmbeddedH2.url(place.folder(), false, place);
        try (Connection owner = EmbeddedH2.owner(url, place);
                Statement statement = owner.createStatement()) {
            StoreRows rows = StoreRows.of(owner);
            statement.execute("shutdown");
            return rows;
        }
    }

    private static void owner(StorePlace place, String change) throws SQLException {
        String url = EmbeddedH2.url(place.folder(), false, place);
        try (Connection owner = EmbeddedH2.owner(url, place);
                Statement statement = owner.createStatement()) {
            statement.execute(change);
            statement.execute("shutdown");
        }
    }
}
