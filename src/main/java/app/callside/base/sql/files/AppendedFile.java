package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that only grows at its end. Its space is taken beforehand and filled with zeros, so that forcing
/// what was appended does not have to force the file's length as well; a reader takes the zeros for the
/// end.
public final class AppendedFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppendedFile.class);
    private static final int SPACE = 1024 * 1024;
    /// Made once: a file is cut where memory has run out, too.
    private static final byte[] NOTHING = new byte[SPACE];

    private final FileChannel channel;
    private long position;
    private boolean dirty;

    private AppendedFile(FileChannel channel, long position) {
        this.channel = channel;
        this.position = position;
    }

    /// Opens a file to go on behind what is whole in it; makes it, and syncs its folder, where it is new.
    ///
    /// @param position bytes that are whole; what lies behind them is cut off
    public static AppendedFile open(Path path, long position, Disk disk) throws IOException {
        boolean fresh = !Files.exists(path);
        FileChannel channel = disk.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            AppendedFile file = new AppendedFile(channel, position);
            if (fresh) {
                file.takeSpace();
                syncFolderOf(path);
            } else file.cut(position);
            return file;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /// Bytes appended so far.
    public long position() {
        return position;
    }

    public void append(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        while (position + length > channel.size()) takeSpace();
        dirty = true;
        long at = position;
        while (bytes.hasRemaining()) at += channel.write(bytes, at);
        position = at;
    }

    /// Returns when all that was appended would survive a power cut.
    public void force() throws IOException {
        if (dirty) channel.force(false);
        dirty = false;
    }

    /// Forgets what was appended behind a place, as if it had never been.
    public void cut(long place) throws IOException {
        channel.truncate(place);
        position = place;
        takeSpace();
    }

    /// Overwrites all of it with nothing and closes it: another file has taken its place.
    public void wipe() throws IOException {
        ByteBuffer nothing = ByteBuffer.wrap(NOTHING);
        for (long at = 0; at < channel.size(); ) {
            nothing.clear().limit((int) Math.min(SPACE, channel.size() - at));
            at += channel.write(nothing, at);
        }
        channel.force(true);
        close();
    }

    /// Gives back the space that was not needed; the file ends with what was appended.
    public void trim() throws IOException {
        channel.truncate(position);
        channel.force(true);
    }

    private void takeSpace() throws IOException {
        ByteBuffer space = ByteBuffer.wrap(NOTHING);
        long at = channel.size();
        while (space.hasRemaining()) at += channel.write(space, at);
        channel.force(true);
    }

    /// Returns when a file that was written elsewhere would survive a power cut.
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Writes a small file so that it is there as a whole or not at all; returns when it would survive a
    /// power cut.
    public static void writeWhole(Path path, String text) throws IOException {
        Path half = path.resolveSibling(path.getFileName() + ".part");
        Files.writeString(half, text);
        force(half);
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(path);
    }

    /// Makes the names in a file's folder as safe as the file.
    public static void syncFolderOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) return;
        try (FileChannel folder = FileChannel.open(parent, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException windows) {
            // Windows does not open folders; NTFS journals their entries by itself
            LOG.debug("The folder was not synced", windows);
        }
    }

    /// Gives the file up without caring whether it closes well.
    public void abandon() {
        try {
            close();
        } catch (IOException gone) {
            LOG.debug("The file was gone already", gone);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
