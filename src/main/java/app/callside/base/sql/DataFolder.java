package app.callside.base.sql;

import app.callside.base.secret.KeyFile;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder of one installation, held by one program at a time: the database, documents, the journal
/// of the open call, logs.
public final class DataFolder implements AutoCloseable {
    private static final String README = """
            This folder belongs to Callside.

            callside.mv.db   the database: customers, invoices, calls, promises
            events/          everything that was saved, again, in the order it was saved; puts right what the database loses
            backups/         copies of the database that were opened and compared, each with a list of what is in it
            set-aside/       what a backup or a mended database has taken the place of; delete it when you are sure
            documents/       copies on file, under the hash of their content; the database knows their names
            journal/         what is being typed in a call that has not ended; read again at the next start
            drafts/          e-mails that were handed to the mail program
            index/           finds calls by their words; made anew from the database when it is missing
            reading/         there while a command reads beside the open window; a copy that goes by itself
            logs/            what the program did, for whoever looks for a fault; no notes of calls
            reserve          room that is given up when the disk is full, so that the call can be finished; made again by itself
            takes/           recordings of mock openings; calls are never recorded
            store.keys       opens all of this with the passphrase or the recovery code, where the data is encrypted
            mail.key         opens the password of the mail server, which the database keeps sealed
            lock             held while the program runs, so that no second one writes here; lock.txt says by whom

            Backups are made by themselves; "callside backup" makes one now. To copy everything, close Callside
            and copy the whole folder.
            """;

    private static final String HOLDER = "lock.txt";
    private static final Pattern SHARES = Pattern.compile(
            "(nfs|cifs|smb|afp|dav|webdav|ncp|afs|ceph|glusterfs|fuse\\.(sshfs|davfs|rclone|smb|gvfs)).*",
            Pattern.CASE_INSENSITIVE);

    /// Folders that programs beside copy to other machines.
    private static final Pattern COPIED = Pattern.compile(
            "OneDrive( - .*)?|Dropbox( \\(.*\\))?|Google ?Drive|iCloudDrive|CloudStorage|Nextcloud|ownCloud");

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// Creates the folder where it is missing and takes its lock.
    ///
    /// @throws Refused when the path can't be used, can't be written, or another program holds it
    public static DataFolder open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        refuseUnsafe(path);
        try {
            Files.createDirectories(path);
            if (!Files.isWritable(path)) throw new Refused(Fault.of("folder.readonly", path.toString()));
            FileChannel file =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                throw new Refused(Fault.of("folder.taken", path.toString(), holder(path)));
            }
            Files.createDirectories(path.resolve("drafts"));
            Files.writeString(path.resolve("README.txt"), README);
            Files.writeString(path.resolve(HOLDER), thisProgram());
            return new DataFolder(path, file, lock);
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    /// Files that another person's program made in the folder can often be read and not be written.
    static Refused unusable(Path path, IOException why) {
        Path lock = path.resolve("lock");
        Fault fault = why instanceof AccessDeniedException && Files.exists(lock)
                ? Fault.of("folder.foreign", path.toString(), owner(lock), holder(path))
                : Fault.of("folder.readonly", path.toString());
        return new Refused(fault.because(why));
    }

    private static String owner(Path file) {
        try {
            return Files.getOwner(file).getName();
        } catch (IOException | UnsupportedOperationException unknown) {
            return "?";
        }
    }

    public Path path() {
        return path;
    }

    /// What kind of place the folder lies in, where that is another machine or a program beside copies it
    /// to one while it is written: neither locks nor forced writes can be relied on there. The folder need
    /// not be there yet.
    public static Optional<String> farPlace(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        Path there = path;
        while (there.getParent() != null && !Files.exists(there)) there = there.getParent();
        try {
            return farPlace(path, Files.getFileStore(there).type());
        } catch (IOException unknown) {
            return farPlace(path, "");
        }
    }

    /// @param type of the file system, as the operating system names it
    static Optional<String> farPlace(Path path, String type) {
        if (path.toString().startsWith("\\\\")) return Optional.of("SMB"); // Windows names the file system behind it
        if (SHARES.matcher(type).matches()) return Optional.of(type);
        for (Path name : path) if (COPIED.matcher(name.toString()).matches()) return Optional.of(name.toString());
        return Optional.empty();
    }

    /// Who holds the folder, in a line for people: user, machine, number of the process, since when.
    private static String thisProgram() {
        return "%s, process %d, since %s"
                .formatted(
                        System.getProperty("user.name", "?"),
                        ProcessHandle.current().pid(),
                        ProcessHandle.current()
                                .info()
                                .startInstant()
                                .map(start -> DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                                        .withZone(ZoneId.systemDefault())
                                        .format(start))
                                .orElse("?"));
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(HOLDER)).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }

    public Path journal() {
        return path.resolve("journal");
    }

    /// Where the sound of mock openings lies.
    public Path takes() {
        return path.resolve("takes");
    }

    /// Where e-mails are written that the mail program opens.
    public Path drafts() {
        return path.resolve("drafts");
    }

    /// Where the index of finished calls lies; it can be made anew from the database.
    public Path callIndex() {
        return path.resolve("index").resolve("calls");
    }

    /// Room that is given up when the disk is full.
    public Path reserve() {
        return path.resolve("reserve");
    }

    /// Opens what the database keeps sealed.
    public KeyFile mailKey() {
        return new KeyFile(path.resolve("mail.key"));
    }

    /// Where copies on file lie.
    public Path documents() {
        return path.resolve("documents");
    }

    /// A path becomes part of the database's address, where `;` starts a command.
    private static void refuseUnsafe(Path path) {
        String text = path.toString();
        boolean unsafe = text.contains(";") || text.chars().anyMatch(Character::isISOControl);
        if (unsafe) throw new Refused(Fault.of("folder.name", text.replaceAll("\\p{Cntrl}", "?")));
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException leaving) {
            org.slf4j.LoggerFactory.getLogger(DataFolder.class).warn("The lock could not be given back", leaving);
        }
    }
}
