package app.callside.call.store;

import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.files.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/// The file of one call, open for appending records.
final class JournalFile implements AutoCloseable {
    private final AppendedFile file;
    private final JournalSeal seal;
    private final Clock clock;
    private long sequence;

    private JournalFile(AppendedFile file, JournalSeal seal, Clock clock, long sequence) {
        this.file = file;
        this.seal = seal;
        this.clock = clock;
        this.sequence = sequence;
    }

    /// Opens the file behind its last whole record; makes it, and syncs its folder, where it is new.
    static JournalFile open(Path path, JournalSeal seal, Clock clock, Disk disk) throws IOException {
        long position = 0;
        long sequence = 0;
        if (Files.exists(path)) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            for (var next = JournalRecord.next(bytes); next.isPresent(); next = JournalRecord.next(bytes)) {
                position = bytes.position();
                sequence = next.get().sequence() + 1;
            }
        }
        return new JournalFile(AppendedFile.open(path, position, disk), seal, clock, sequence);
    }

    void append(String text) throws IOException {
        append(text, clock.instant());
    }

    /// @param writtenAt when it was taken, where that was earlier
    void append(String text, Instant writtenAt) throws IOException {
        byte[] payload = seal.seal(text, sequence);
        file.append(new JournalRecord(sequence, writtenAt, System.nanoTime(), payload).bytes());
        sequence++;
    }

    void force() throws IOException {
        file.force();
    }

    /// Overwrites all of it with nothing and closes it: another file has taken its place.
    void wipe() throws IOException {
        file.wipe();
    }

    /// Gives the file up without caring whether it closes well.
    void abandon() {
        file.abandon();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
