package app.callside.documents;

import app.callside.base.secret.SealedFile;
import app.callside.base.secret.Secrecy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Content by its hash: `content/<first two digits>/<hash>`, each once, whole or not at all, sealed where
/// the store is encrypted; the hash is of what it says. What is on its way in or
/// out lies beside it and is thrown away at the next start.
final class ContentFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ContentFolder.class);

    /// Content that has come in and been hashed.
    record Kept(String hash, long size) {}

    private final Path content;
    private final Path incoming;
    private final Path views;
    private final Secrecy secrecy;

    /// @param views where viewers are given copies
    ContentFolder(Path root, Path views, Secrecy secrecy) {
        this.secrecy = secrecy;
        content = root.resolve("content");
        incoming = root.resolve("incoming");
        this.views = views;
    }

    /// Takes content in; what is there already, and is still what its hash says, is left alone.
    ///
    /// @param atMost bytes
    /// @throws TooLarge when there is more
    Kept take(InputStream source, long atMost) throws IOException {
        Files.createDirectories(incoming);
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            HashedCopy copy = writeForced(source, part, atMost);
            Kept kept = new Kept(copy.hash(), copy.size());
            if (!holds(kept.hash())) moveIn(part, kept.hash());
            return kept;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private HashedCopy writeForced(InputStream source, Path part, long atMost) throws IOException {
        HashedCopy copy;
        try (OutputStream target = SealedFile.writing(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), secrecy)) {
            copy = HashedCopy.of(source, target, atMost);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return copy;
    }

    private void moveIn(Path part, String hash) throws IOException {
        Path shelf = shelf(hash);
        Files.createDirectories(shelf);
        Files.move(part, place(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(shelf);
    }

    /// Makes the new name last; where a system can't open a folder, its names last anyway.
    private static void forceFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.trace("A folder can't be forced", notOnThisSystem);
        }
    }

    /// Whether the content is there, and is what its hash says.
    boolean holds(String hash) {
        try (InputStream bytes = content(hash)) {
            return HashedCopy.of(bytes, OutputStream.nullOutputStream(), Long.MAX_VALUE)
                    .hash()
                    .equals(hash);
        } catch (IOException missingOrChanged) {
            LOG.debug("Content is written again", missingOrChanged);
            return false;
        }
    }

    private InputStream content(String hash) throws IOException {
        return SealedFile.reading(Files.newInputStream(place(hash)), secrecy);
    }

    /// Copies the content into `target`; the caller compares the hash.
    HashedCopy copyTo(String hash, OutputStream target) throws IOException {
        try (InputStream bytes = content(hash)) {
            return HashedCopy.of(bytes, target, Long.MAX_VALUE);
        }
    }

    /// A place of its own, not yet used, for a copy that a viewer opens.
    Path freshView(String name) throws IOException {
        Path folder = views.resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        return folder.resolve(name);
    }

    void delete(String hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }

    /// Deletes what no document has, and what was left half-way; gives how many contents went.
    int sweep(Set<String> wanted) throws IOException {
        empty(incoming);
        empty(views);
        int swept = 0;
        for (Path shelf : entries(content))
            for (Path file : entries(shelf))
                if (!wanted.contains(file.getFileName().toString()) && Files.deleteIfExists(file)) swept++;
        return swept;
    }

    void clearViews() {
        try {
            empty(views);
        } catch (IOException held) {
            LOG.debug("Still open in a viewer", held);
        }
    }

    /// Files that a viewer still holds stay until another time.
    private static void empty(Path folder) throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) empty(entry);
            try {
                Files.deleteIfExists(entry);
            } catch (IOException held) {
                LOG.debug("Still open in a viewer", held);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            List<Path> entries = new ArrayList<>();
            all.forEach(entries::add);
            return entries;
        }
    }

    private Path shelf(String hash) {
        return content.resolve(hash.substring(0, 2));
    }

    private Path place(String hash) {
        return shelf(hash).resolve(hash);
    }
}
