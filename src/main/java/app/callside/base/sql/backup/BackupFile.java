package app.callside.base.sql.backup;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.guard.GuardedPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.slf4j.LoggerFactory;

/// A backup that was verified: a zip with the database file, and its manifest beside it.
public record BackupFile(Path zip, Manifest manifest) {
    static final String ZIP = ".zip";
    static final String MANIFEST = ".txt";

    /// As people name it on the command line.
    public String name() {
        String file = zip.getFileName().toString();
        return file.substring(0, file.length() - ZIP.length());
    }

    /// All there are in a folder, newest first; those of a store with another key are not ours.
    static List<BackupFile> in(Path folder, Secrecy secrecy) {
        List<BackupFile> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) return all;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList())
                if (file.getFileName().toString().endsWith(MANIFEST))
                    of(file, secrecy).ifPresent(all::add);
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(BackupFile.class).warn("The backups can't be listed", unreadable);
        }
        all.sort(Comparator.comparing((BackupFile one) -> one.manifest().at()).reversed());
        return all;
    }

    /// One of a store's that is closed.
    public static Optional<BackupFile> named(StorePlace store, String name) {
        return in(store.backups(), store.secrecy()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Optional<BackupFile> of(Path manifest, Secrecy secrecy) throws IOException {
        String file = manifest.getFileName().toString();
        String name = file.substring(0, file.length() - MANIFEST.length());
        Path zip = manifest.resolveSibling(name + ZIP);
        if (!Files.exists(zip)) return Optional.empty();
        try {
            return Optional.of(new BackupFile(zip, Manifest.read(Files.readAllBytes(manifest), name, secrecy)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /// Whether a file name is one that backups have.
    static boolean isOfOne(String name) {
        return name.matches(
                "\\d{4}-\\d{2}-\\d{2}T\\d{6}Z-.*\\" + ZIP + "|\\d{4}-\\d{2}-\\d{2}T\\d{6}Z-.*\\" + MANIFEST);
    }

    Path manifestFile() {
        return zip.resolveSibling(name() + MANIFEST);
    }

    /// Whether the zip is still as it was when it was verified.
    public boolean isWhole() throws IOException {
        return sha256(zip).equals(manifest.sha256());
    }

    /// Writes the database file of a zip into a folder.
    static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(DATABASE)) continue;
                GuardedPath.copyIn(in, folder.resolve(DATABASE));
                return;
            }
        }
        throw new IOException("There is no database in " + zip.getFileName());
    }

    static final String DATABASE = "callside.mv.db";

    static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
