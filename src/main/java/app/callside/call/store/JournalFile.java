package app.callside.call.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;

/// The file of one call, open for appending. Its space is taken beforehand, so that forcing a record does not have to
/// force the file's length as well.
final class JournalFile implements AutoCloseable {
    private static final int SPACE = 1024 * 1024;

    private final FileChannel channel;
    private final Clock clock;
    private long position;
    private long sequence;
    private boolean dirty;

    private JournalFile(FileChannel channel, Clock clock, long position, long sequence) {
        this.channel = channel;
        this.clock = clock;
        this.position = position;
        this.sequence = sequence;
    }

    /// Opens the file behind its last whole record; makes it, and syncs its folder, where it is new.
    static JournalFile open(Path path, Clock clock) throws IOException {
        boolean fresh = !Files.exists(path);
        long position = 0;
        long sequence = 0;
        if (!fresh) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            for (var next = JournalRecord.next(bytes); next.isPresent(); next = JournalRecord.next(bytes)) {
                position = bytes.position();
                sequence = next.get().sequence() + 1;
            }
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        JournalFile file = new JournalFile(channel, clock, position, sequence);
        if (fresh) {
            file.takeSpace();
            syncFolder(path);
        }
        return file;
    }

    void append(String text) throws IOException {
        ByteBuffer record = new JournalRecord(sequence, clock.instant(), System.nanoTime(), text).bytes();
        int length = record.remaining();
        if (position + length > channel.size()) takeSpace();
        long at = position;
        while (record.hasRemaining()) at += channel.write(record, at);
        position += length;
        sequence++;
        dirty = true;
    }

    void force() throws IOException {
        if (dirty) channel.force(false);
        dirty = false;
    }

    /// Overwrites all of it with nothing and closes it: another file has taken its place.
    void wipe() throws IOException {
        ByteBuffer nothing = ByteBuffer.wrap(new byte[SPACE]);
        for (long at = 0; at < channel.size(); ) {
            nothing.clear().limit((int) Math.min(SPACE, channel.size() - at));
            at += channel.write(nothing, at);
        }
        channel.force(true);
        close();
    }

    private void takeSpace() throws IOException {
        byte[] zeros = new byte[SPACE];
        Arrays.fill(zeros, (byte) 0);
        ByteBuffer space = ByteBuffer.wrap(zeros);
        long at = channel.size();
        while (space.hasRemaining()) at += channel.write(space, at);
        channel.force(true);
    }

    private static void syncFolder(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) return;
        try (FileChannel folder = FileChannel.open(parent, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException windows) {
            // Windows does not open folders; NTFS journals their entries by itself
            org.slf4j.LoggerFactory.getLogger(JournalFile.class).debug("The folder was not synced", windows);
        }
    }

    /// Gives the file up without caring whether it closes well.
    void abandon() {
        try {
            close();
        } catch (IOException gone) {
            org.slf4j.LoggerFactory.getLogger(JournalFile.class).debug("The file was gone already", gone);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
