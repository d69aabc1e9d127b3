package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/// Opens files; a test puts one in its place that is full, or fails.
@FunctionalInterface
public interface Disk {
    Disk REAL = FileChannel::open;

    FileChannel open(Path file, OpenOption... how) throws IOException;

    /// Bytes that may still be written to it, as far as anybody can tell.
    default long room(Path folder) {
        return Room.left(folder);
    }

    /// Whether what is left of it is kept for the call that is going on: nothing large is to be written.
    default boolean isShort() {
        return false;
    }
}
