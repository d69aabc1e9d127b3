package app.callside.review.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.Database;
import app.callside.base.sql.files.Disk;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.review.CallFilter;
import app.callside.review.Calls;
import app.callside.review.store.JdbcCallSource;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk runs full while the index is made anew: the calls are safe, and with room again all of them are found. */
@Tag("X1")
class FullIndexTest {
    private static final int CALLS = 300;

    @TempDir
    Path folder;

    private Database database;
    private long room;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Random random = new Random(5);
        database.inOne(() -> {
            new JdbcLedgerStore(database).add(Ledgers.customer("Fernhill Bakery"));
            for (int n = 0; n < CALLS; n++) new JdbcCallStore(database).add(Calls.random(random, 1));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Has room for so many bytes, whatever file they are for. */
    private final class Full extends FilterDirectory {
        Full(Directory files) {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return counted(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return counted(super.createTempOutput(prefix, suffix, context));
        }

        private IndexOutput counted(IndexOutput file) {
            return new FilterIndexOutput("counted", file.getName(), file) {
                @Override
                public void writeByte(byte one) throws IOException {
                    take(1);
                    super.writeByte(one);
                }

                @Override
                public void writeBytes(byte[] bytes, int from, int length) throws IOException {
                    take(length);
                    super.writeBytes(bytes, from, length);
                }
            };
        }

        private void take(int bytes) throws IOException {
            room -= bytes;
            if (room < 0) throw new IOException("No space left on device");
        }
    }

    private CallIndex index(Disk disk) {
        return new CallIndex(folder.resolve("index"), Secrecy.NONE, disk, Full::new, new JdbcCallSource(database));
    }

    private static int found(CallIndex index) {
        return index.find(CallFilter.ALL, Optional.empty(), CALLS).total();
    }

    @Test
    void whereverItRunsFullItIsSaidAndAllIsFoundWhenThereIsRoom() throws IOException {
        int refused = 0;
        boolean fits = false;
        for (long bytes = 0; !fits; bytes += 1 + bytes / 2) {
            Files.createDirectories(folder.resolve("index"));
            IndexFolder.clear(folder.resolve("index"));
            room = bytes;
            try (CallIndex index = index(Disk.REAL)) {
                try {
                    index.catchUp(Progress.NONE);
                    fits = found(index) == CALLS;
                } catch (Refused full) {
                    assertEquals("review.index", full.fault().key());
                    refused++;
                }
                room = Long.MAX_VALUE;
                assertEquals(CALLS, found(index), "in the same window, after room for " + bytes);
            }
            room = Long.MAX_VALUE;
            try (CallIndex index = index(Disk.REAL)) {
                index.catchUp(Progress.NONE);
                assertEquals(CALLS, found(index), "at the next start, after room for " + bytes);
            }
        }
        assertTrue(refused > 3, "it was never full: " + refused);
    }

    @Test
    void whatIsLeftForACallIsNotTaken() throws IOException {
        room = Long.MAX_VALUE;
        Reserved reserved = new Reserved();
        try (CallIndex index = index(reserved)) {
            assertEquals(
                    "disk.short",
                    assertThrows(Refused.class, () -> index.catchUp(Progress.NONE))
                            .fault()
                            .key());
            try (var left = Files.list(folder.resolve("index"))) {
                assertEquals(0, left.count(), "what it had taken is given back");
            }
            reserved.isShort = false;
            index.catchUp(Progress.NONE);
            assertEquals(CALLS, found(index));
        }
    }

    private static final class Reserved implements Disk {
        private boolean isShort = true;

        @Override
        public FileChannel open(Path file, OpenOption... how) throws IOException {
            return FileChannel.open(file, how);
        }

        @Override
        public boolean isShort() {
            return isShort;
        }
    }
}
