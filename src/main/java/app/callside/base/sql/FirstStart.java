package app.callside.base.sql;

import app.callside.base.sql.files.AppendedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The making of a new store takes many steps. While it lasts a note lies beside it: a store that was left
/// half-made, in which nothing was ever saved, is made again from the beginning.
///
/// @param folder of the store
/// @param note lies there while a store is made
record FirstStart(Path folder, Path database, Path note) {
    static FirstStart of(StorePlace place) {
        return new FirstStart(place.folder(), place.file(), place.folder().resolve("first-start.note"));
    }

    /// Removes what is half-made.
    ///
    /// @return whether a store has to be made
    boolean clear() throws IOException {
        if (Files.exists(note)) Files.deleteIfExists(database);
        if (Files.exists(database)) return false;
        Files.createDirectories(folder);
        Files.writeString(note, "");
        AppendedFile.syncFolderOf(note);
        return true;
    }

    /// The store is made, and safe.
    void done() throws IOException {
        if (Files.deleteIfExists(note)) AppendedFile.syncFolderOf(note);
    }
}
