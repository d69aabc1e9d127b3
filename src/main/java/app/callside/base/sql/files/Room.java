package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room a disk has left.
final class Room {
    private Room() {}

    /// Where the system does not say, as in some containers, there is room until a write says otherwise.
    ///
    /// @return bytes that this user may still write there
    static long left(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException noMountPoint) {
            long free = folder.toFile().getUsableSpace();
            return free > 0 ? free : Long.MAX_VALUE;
        }
    }
}
