package app.callside.base.sql.events;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.files.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of the journal: transactions one after another, each on the disk as a whole or not at all.
/// One thread writes; the same thread may read.
public final class EventJournal implements AutoCloseable {
    private static final int HASH = 32;
    private static final int ABOUT = Long.BYTES + HASH;
    /// A new file is begun behind this size, in bytes, so that old ones can be dropped.
    private static final long FULL = 32L * 1024 * 1024;

    private final Path folder;
    private final Secrecy secrecy;
    private final Disk disk;
    private Head head;
    private int schema;
    private @Nullable AppendedFile file;
    private @Nullable Path path; // of that file
    private long begun; // where the transaction that is being written begins in the file
    private Optional<Path> damaged = Optional.empty();
    private boolean torn; // something lies behind the last whole transaction that should not be there

    private EventJournal(Path folder, Secrecy secrecy, Disk disk, Head head, int schema) {
        this.folder = folder;
        this.secrecy = secrecy;
        this.disk = disk;
        this.head = head;
        this.schema = schema;
    }

    /// What is known of a transaction besides its rows.
    ///
    /// @param at when it was committed
    public record About(Head head, Instant at) {}

    /// Opens the journal behind its last whole transaction; what a crash has left of one more is cut off.
    /// Where whole ones follow what is not, the file was damaged: a copy of it is set aside first.
    ///
    /// @param beginning where the chain begins in a journal that has no file yet
    /// @param schema number of the newest migration that the store has
    public static EventJournal open(Path folder, Head beginning, int schema, Secrecy secrecy, Disk disk)
            throws IOException {
        Files.createDirectories(folder);
        List<Segment> segments = Segment.all(folder);
        if (segments.isEmpty()) {
            EventJournal fresh = new EventJournal(folder, secrecy, disk, beginning, schema);
            fresh.beginFile();
            return fresh;
        }
        Segment last = segments.getLast();
        End end = End.of(last);
        if (end.head() == null) { // killed while it was begun: nothing is in it
            Files.delete(last.file());
            return open(folder, beginning, schema, secrecy, disk);
        }
        EventJournal journal = new EventJournal(folder, secrecy, disk, end.head(), end.schema());
        journal.damaged = last.setAsideIfDamagedBehind(end.position());
        journal.file = AppendedFile.open(last.file(), end.position(), disk);
        journal.path = last.file();
        return journal;
    }

    /// Whether there is a journal in a folder.
    public static boolean isIn(Path folder) {
        return !Segment.all(folder).isEmpty();
    }

    /// The last whole transaction of a file.
    private record End(@Nullable Head head, int schema, long position) {
        static End of(Segment segment) throws IOException {
            End[] end = {new End(null, 0, 0)};
            segment.read((frame, position) -> {
                switch (frame.kind()) {
                    case Frame.HEAD -> {
                        Beginning beginning = Beginning.of(frame);
                        end[0] = new End(beginning.before(), beginning.schema(), position);
                    }
                    case Frame.END -> end[0] = new End(about(frame).head(), end[0].schema(), position);
                    default -> {}
                }
                return true;
            });
            return end[0];
        }
    }

    /// How a file begins.
    ///
    /// @param before the end of the chain before it
    /// @param schema number of the newest migration that its rows fit
    record Beginning(Head before, int schema) {
        static Beginning of(Frame frame) throws IOException {
            if (frame.payload().length != HASH + Integer.BYTES) throw new IOException("A file begins wrongly");
            ByteBuffer payload = ByteBuffer.wrap(frame.payload());
            byte[] hash = new byte[HASH];
            payload.get(hash);
            return new Beginning(Head.of(frame.sequence(), hash), payload.getInt());
        }

        Frame frame() {
            byte[] payload = ByteBuffer.allocate(HASH + Integer.BYTES)
                    .put(before.bytes())
                    .putInt(schema)
                    .array();
            return new Frame(Frame.HEAD, before.sequence(), payload);
        }
    }

    public Head head() {
        return head;
    }

    /// The copy of a damaged file, if opening came upon one: what it held behind the damage is not in the
    /// chain.
    public Optional<Path> damaged() {
        return damaged;
    }

    /// Goes on behind another end than the journal has: the store knows transactions that the journal has
    /// lost.
    public void goOnBehind(Head store) throws IOException {
        head = store;
        beginFile();
    }

    /// The store has been migrated: what comes now are rows of another shape.
    public void goOnWith(int newSchema) throws IOException {
        if (schema == newSchema) return;
        schema = newSchema;
        beginFile();
    }

    Chain begin() throws IOException {
        if (torn) undo();
        if (file().position() > FULL) beginFile();
        begun = file().position();
        return new Chain(head);
    }

    /// Writes rows of a transaction that is still going on, without waiting for the disk.
    void part(Chain chain, byte[] rows) throws IOException {
        chain.add(rows);
        torn = true;
        file().append(new Frame(Frame.PART, chain.sequence(), sealed(rows, chain.sequence())).bytes());
    }

    /// Ends a transaction; returns when it is on the disk as a whole.
    Head end(Chain chain, byte[] rows, Instant at) throws IOException {
        chain.add(rows);
        Head end = chain.end(at);
        byte[] last = sealed(rows, end.sequence());
        ByteBuffer payload = ByteBuffer.allocate(ABOUT + last.length);
        payload.putLong(at.toEpochMilli()).put(end.bytes()).put(last);
        torn = true;
        file().append(new Frame(Frame.END, end.sequence(), payload.array()).bytes());
        file().force();
        torn = false;
        return end;
    }

    /// The store has committed what was ended.
    void settle(Head end) {
        head = end;
    }

    /// Takes back what was written of a transaction that the store has not committed.
    void undo() throws IOException {
        torn = true;
        file().cut(begun);
        torn = false;
    }

    private byte[] sealed(byte[] rows, long sequence) {
        return secrecy.seal(rows, place(sequence));
    }

    static byte[] place(long sequence) {
        return ("event " + sequence).getBytes(StandardCharsets.US_ASCII);
    }

    private AppendedFile file() throws IOException {
        if (file == null) throw new IOException("The journal of events is closed");
        return file;
    }

    /// Begins a new file, so that the ones before can be dropped when backups cover them.
    public void beginFile() throws IOException {
        Path next = Segment.in(folder, head.sequence() + 1).file();
        AppendedFile before = file;
        if (before != null && next.equals(path)) { // nothing was written since it was begun
            before.cut(0);
            before.append(new Beginning(head, schema).frame().bytes());
            before.force();
            begun = before.position();
            return;
        }
        Files.deleteIfExists(next); // a crash has left it
        AppendedFile fresh = AppendedFile.open(next, 0, disk);
        fresh.append(new Beginning(head, schema).frame().bytes());
        fresh.force();
        file = fresh;
        path = next;
        begun = fresh.position();
        if (before == null) return;
        before.trim();
        before.close();
    }

    /// Removes the files whose transactions are all at or before a number.
    ///
    /// @return how many
    public int dropUpTo(long sequence) throws IOException {
        List<Segment> all = Segment.all(folder);
        int dropped = 0;
        for (int place = 0; place + 1 < all.size(); place++) {
            if (all.get(place + 1).first() > sequence + 1) break;
            Files.delete(all.get(place).file());
            dropped++;
        }
        return dropped;
    }

    /// Number of the first transaction that can be read.
    public long first() {
        List<Segment> all = Segment.all(folder);
        return all.isEmpty() ? head.sequence() + 1 : all.getFirst().first();
    }

    JournalReader reader() {
        return new JournalReader(folder, secrecy);
    }

    static About about(Frame end) throws IOException {
        if (end.payload().length < ABOUT) throw new IOException("The end of a transaction is too short");
        ByteBuffer payload = ByteBuffer.wrap(end.payload());
        Instant at = Instant.ofEpochMilli(payload.getLong());
        byte[] hash = new byte[HASH];
        payload.get(hash);
        return new About(Head.of(end.sequence(), hash), at);
    }

    static byte[] rows(Frame end) {
        byte[] rows = new byte[end.payload().length - ABOUT];
        System.arraycopy(end.payload(), ABOUT, rows, 0, rows.length);
        return rows;
    }

    @Override
    public void close() throws IOException {
        if (file == null) return;
        file.trim();
        file.close();
        file = null;
    }
}
