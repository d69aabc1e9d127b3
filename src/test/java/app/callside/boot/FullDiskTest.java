package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.sql.OldStores;
import app.callside.base.sql.OldStores.OldStore;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.StoreRows;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.Restore;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.base.sql.files.QuotaDisk;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallFixture;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.JournaledCall;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.call.SaveState;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk runs full in the midst of everything: nothing is lost, and the call can be finished all the same. */
@Tag("X1")
class FullDiskTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<SaveState> state = new AtomicReference<>(new SaveState.Saved());
    private QuotaDisk disk;
    private Wiring wiring;

    @BeforeEach
    @Timeout(60)
    void open() {
        TestDatabase.prepare(folder);
        disk = new QuotaDisk(folder);
        wiring = Wiring.open(folder, new char[0], Clock.systemUTC(), System::nanoTime, Locale.US, disk);
        wiring.database.inOne(() -> new JdbcLedgerStore(wiring.database).add(Ledgers.customer("Fernhill Bakery")));
        wiring.journal.onState(state::set);
        wiring.safekeeping().goOnByTheClock(fault -> told.add(fault.key()));
        while (!Files.exists(reserve())) Thread.onSpinWait();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private Path reserve() {
        return folder.resolve("reserve");
    }

    @Test
    void theCallThatIsGoingOnCanBeFinishedAndIsRecorded() {
        LiveCall call = wiring.calls.open(CallFixture.plan());
        wiring.journal.flush();
        disk.leave(0);
        // more than the journal has taken space for
        call.type(0, "They wire half of it on Friday. " + "x".repeat(1_200_000));
        wiring.journal.flush();
        assertEquals(new SaveState.Saved(), state.get());
        assertEquals(List.of("disk.given-up"), told);
        List<CallId> finished = new ArrayList<>(List.of(finish(call)));
        for (int next = 0; next < 5; next++) finished.add(finish(wiring.calls.open(CallFixture.plan())));
        assertEquals(List.of("disk.given-up"), told, "told once");
        seeThatTheyAreThere(finished);
    }

    @Test
    void withoutAReserveWhatIsTypedIsKeptInMemoryUntilThereIsRoom() throws IOException {
        LiveCall call = wiring.calls.open(CallFixture.plan());
        wiring.journal.flush();
        Files.delete(reserve());
        disk.leave(0);
        call.type(0, "x".repeat(1_200_000));
        wiring.journal.flush();
        assertTrue(state.get() instanceof SaveState.CannotSave, () -> String.valueOf(state.get()));
        disk.clear();
        wiring.journal.flush();
        assertEquals(new SaveState.Saved(), state.get());
        seeThatTheyAreThere(List.of(finish(call)));
    }

    @Test
    void anImportIsRefusedAndDoesNotEatUpWhatTheCallNeeds() throws IOException {
        LiveCall call = wiring.calls.open(CallFixture.plan());
        Path file = book(20_000);
        wiring.safekeeping().makeNow(); // so that none is due before the import
        disk.leave(600_000); // it begins, and runs full in its midst
        assertEquals(
                "disk.short",
                assertThrows(Refused.class, () -> run(file)).fault().key());
        assertEquals(0, invoices(), "nothing of it is kept");
        assertFalse(Files.exists(reserve()));
        assertEquals(List.of("disk.given-up"), told);
        assertEquals(
                "disk.short",
                assertThrows(Refused.class, () -> run(file)).fault().key());
        CallId id = finish(call);
        disk.clear();
        run(file);
        assertEquals(20_000, invoices(), "it goes on by itself");
        assertTrue(Files.exists(reserve()), "there is a reserve again");
        seeThatTheyAreThere(List.of(id));
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingAndTheOthersAreWhole() throws IOException {
        wiring.safekeeping().makeNow();
        CallId first = finish(wiring.calls.open(CallFixture.plan()));
        LiveCall call = wiring.calls.open(CallFixture.plan());
        Files.delete(reserve());
        disk.leave(40_000);
        assertEquals(
                "backup.failed",
                assertThrows(Refused.class, () -> wiring.safekeeping().makeNow())
                        .fault()
                        .key());
        try (var parts = Files.list(folder.resolve("backups"))) {
            assertEquals(2, parts.count(), "the one from before, and what is in it");
        }
        assertEquals(1, wiring.safekeeping().checkBackups());
        disk.clear();
        wiring.safekeeping().makeNow();
        assertEquals(2, wiring.safekeeping().checkBackups());
        seeThatTheyAreThere(List.of(first, finish(call)));
    }

    @Test
    void goingBackThatFindsNoRoomLeavesTheStoreAsItWas() throws IOException {
        wiring.safekeeping().makeNow();
        CallId since = finish(wiring.calls.open(CallFixture.plan()));
        StorePlace place = wiring.place().on(disk); // where there is no reserve to give up
        BackupFile backup = BackupFile.named(place, nameOfTheOnlyBackup()).orElseThrow();
        wiring.close();
        int refused = 0;
        for (long room = 0; room < 400_000; room += 60_000) {
            disk.leave(room);
            try {
                new Restore(place).goBackTo(backup);
                break;
            } catch (Refused noRoom) {
                assertEquals("restore.failed", noRoom.fault().key());
                refused++;
            }
            disk.clear();
            assertFalse(Files.exists(folder.resolve("restore.part")), "what was begun is given back");
            seeThatTheyAreThere(List.of(since));
            wiring.close();
        }
        assertTrue(refused > 2, "it was never full: " + refused);
        disk.clear();
    }

    @Test
    void aMigrationThatFindsNoRoomLeavesTheStoreAsItWas() throws IOException, SQLException {
        OldStore old = OldStores.make(elsewhere, Set.of(17), 20).getFirst();
        int refused = 0;
        boolean opened = false;
        for (long room = 0; !opened; room += 300_000) {
            Path copy = elsewhere.resolve("room-" + room);
            OldStores.copy(old.folder(), copy);
            QuotaDisk full = new QuotaDisk(copy);
            full.leave(room);
            StorePlace place = StorePlace.in(copy, Clock.systemUTC());
            try (Database database = opening(place.on(full)).open().database()) {
                opened = database.news().isEmpty();
            } catch (Refused noRoom) {
                refused++;
            }
            try (Database database = opening(place).open().database()) {
                assertEquals(List.of(), old.rows().missingFrom(rows(database)), "room for " + room);
            }
            Backups.remove(copy);
        }
        assertTrue(refused > 2, "it was never full: " + refused);
    }

    @Test
    void aStartThatFindsNoRoomOpensNothingSetsNothingAsideAndSaysSo() throws IOException {
        CallId finished = finish(wiring.calls.open(CallFixture.plan()));
        LiveCall open = wiring.calls.open(CallFixture.plan());
        open.type(0, "They wire half of it on Friday.");
        wiring.close();
        Files.delete(reserve());
        List<String> refused = new ArrayList<>();
        boolean opened = false;
        for (long room = 0; !opened; room += 4_096) {
            disk.leave(room);
            try (Wiring tight =
                    Wiring.open(folder, new char[0], Clock.systemUTC(), System::nanoTime, Locale.US, disk)) {
                opened = true;
                assertTrue(tight.callStore().call(finished).isPresent());
            } catch (Refused noRoom) {
                refused.add(noRoom.fault().key());
            }
            assertFalse(Files.exists(folder.resolve("set-aside")), "room for " + room);
        }
        assertFalse(refused.isEmpty(), "it was never full");
        assertEquals(Set.of("disk.full"), Set.copyOf(refused));
        disk.clear();
        wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US);
        assertTrue(wiring.callStore().call(finished).isPresent());
        assertEquals(
                List.of(open.id()),
                wiring.journal.unfinished().stream().map(JournaledCall::id).toList());
    }

    private static StoreOpening opening(StorePlace place) {
        return new StoreOpening(place, new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty));
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

    private void run(Path file) {
        wiring.intake()
                .run(file, ImportOptions.FROM_FILE.asOf(LocalDate.of(2026, 1, 1)), FaultyRows.REFUSE, Progress.NONE);
    }

    private int invoices() {
        return wiring.database.read(h -> h.createQuery("select count(*) from invoice")
                .mapTo(Integer.class)
                .one());
    }

    private Path book(int invoices) throws IOException {
        StringBuilder rows = new StringBuilder(
                "Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Balance,Currency\n");
        for (int number = 0; number < invoices; number++)
            rows.append("C-%d,Customer %d,%d,2025-09-01,2025-10-01,9000.00,100.00,USD%n"
                    .formatted(number % 40, number % 40, 500_000 + number));
        return Files.writeString(elsewhere.resolve("book.csv"), rows);
    }

    private CallId finish(LiveCall call) {
        call.type(1, "“the cheque is in the mail”");
        call.hangUp();
        var next = Optional.of(CallFixture.followUp(CallFixture.TODAY));
        wiring.calls.finish(
                EndedCall.of(call), new Finish(Outcome.of(Disposition.PROMISE), true, next, "", "recap", 7));
        return call.id();
    }

    private String nameOfTheOnlyBackup() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .map(name -> name.substring(0, name.length() - ".zip".length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** After a start on a disk with room. */
    private void seeThatTheyAreThere(List<CallId> finished) {
        wiring.close();
        disk.clear();
        wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US);
        assertEquals(List.of(), wiring.news());
        for (CallId id : finished) assertTrue(wiring.callStore().call(id).isPresent(), "a finished call is lost");
        assertEquals(List.of(), wiring.journal.unfinished());
        wiring.safekeeping().checkJournal();
    }
}
