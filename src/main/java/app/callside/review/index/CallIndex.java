package app.callside.review.index;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.Disk;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Full text and filters over finished calls, in files of its own beside the store. The store notes every
/// change of a call in the transaction that makes it; before each search what was noted since is read, so
/// that the index is never behind. Files that are missing, damaged or of another edition are thrown away
/// and made anew from the store.
public final class CallIndex implements CallSearch, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CallIndex.class);
    private static final int STRETCH = 1_000;
    /// So few are read at once, by whoever asks first; more is work for [#catchUp(Progress)].
    private static final int FEW = 2_000;

    private static final long WAIT_MILLIS = 20;

    private final Path path;
    private final Secrecy secrecy;
    private final Disk disk;
    private final UnaryOperator<Directory> files;
    private final CallSource source;
    private final NamedCalls.Last named = new NamedCalls.Last();
    /// Held by whoever writes to the index; opens and closes its files.
    private final ReentrantLock writing = new ReentrantLock();

    private volatile @Nullable IndexFolder folder;
    private volatile boolean whole;
    /// Much has changed since it was last read: more than is read in passing.
    private volatile boolean behind;
    private volatile boolean closed;
    private volatile boolean checked;
    private long seen; // guarded by writing

    /// @param path a folder that is the index's alone
    public CallIndex(Path path, CallSource source) {
        this(path, Secrecy.NONE, Disk.REAL, source);
    }

    /// @param path a folder that is the index's alone
    /// @param secrecy what keeps the words of calls from whoever reads the folder
    /// @param disk says whether what is left of it is kept for a call: many calls are not read anew then
    public CallIndex(Path path, Secrecy secrecy, Disk disk, CallSource source) {
        this(path, secrecy, disk, UnaryOperator.identity(), source);
    }

    /// @param files what stands between the index and its folder
    CallIndex(Path path, Secrecy secrecy, Disk disk, UnaryOperator<Directory> files, CallSource source) {
        this.path = path;
        this.secrecy = secrecy;
        this.disk = disk;
        this.files = files;
        this.source = source;
    }

    @Override
    public boolean isWhole() {
        return whole && !behind;
    }

    @Override
    public Found find(CallFilter filter, Optional<CallFacts> last, int limit) {
        boolean interrupted = Thread.interrupted(); // an interrupt closes files under whoever reads them
        try {
            return answer(filter, last, limit);
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private Found answer(CallFilter filter, Optional<CallFacts> last, int limit) {
        IndexFolder before = folder;
        try {
            return search(filter, last, limit);
        } catch (IOException | UncheckedIOException | AlreadyClosedException damaged) {
            if (closed) throw unusable(damaged);
            LOG.warn("The index of calls is made anew: it could not be read", damaged);
            try {
                throwAway(before == null ? folder : before);
                return search(filter, last, limit);
            } catch (IOException | UncheckedIOException | AlreadyClosedException again) {
                throw unusable(again);
            }
        }
    }

    private Refused unusable(Exception why) {
        return new Refused(Fault.of("review.index", path.toString()).because(why));
    }

    private Found search(CallFilter filter, Optional<CallFacts> last, int limit) throws IOException {
        bringUpToDate();
        IndexFolder open = opened();
        open.show();
        return open.search(searcher -> CallQuestion.ask(searcher, filter, last, limit, named));
    }

    /// While somebody makes the index anew, what is there so far has to do.
    private void bringUpToDate() throws IOException {
        if (!mayWrite()) return;
        try {
            if (!whole) begin();
            behind = whole && source.newestChange() - seen > FEW;
            if (behind) return;
            if (whole) readChanges(Progress.NONE);
            else if (source.count() <= FEW) makeAnew(Progress.NONE);
        } finally {
            writing.unlock();
        }
    }

    /// Waits for its turn to write, but not for whoever reads many calls anew.
    private boolean mayWrite() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (writing.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) return true;
                    if (!isWhole() && folder != null && source.count() > FEW) return false;
                } catch (InterruptedException later) {
                    interrupted = true; // whoever asks is in a hurry; what they find is to be right all the same
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override
    public void catchUp(Progress progress) {
        boolean interrupted = Thread.interrupted();
        try {
            check();
            writing.lock();
            try {
                begin();
                if (whole) readChanges(progress);
                if (!whole || isOff()) makeAnew(progress);
            } catch (IOException | UncheckedIOException | AlreadyClosedException damaged) {
                if (closed) return;
                LOG.warn("The index of calls is made anew: it is damaged", damaged);
                startAgain(progress);
            } finally {
                writing.unlock();
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /// Reads every byte once after the start, while others search.
    private void check() {
        if (checked) return;
        checked = true;
        IndexFolder open = null;
        try {
            writing.lock();
            try {
                begin();
                open = opened();
            } finally {
                writing.unlock();
            }
            open.check();
        } catch (IOException | UncheckedIOException | AlreadyClosedException damaged) {
            if (closed) return;
            LOG.warn("The index of calls is made anew: it is damaged", damaged);
            try {
                throwAway(open);
            } catch (IOException stays) {
                throw unusable(stays);
            }
        }
    }

    /// Whether it has other calls than the store, for whatever reason.
    private boolean isOff() throws IOException {
        if (source.count() == count()) return false;
        readChanges(Progress.NONE); // a call may have been finished in between
        return source.count() != count();
    }

    @Override
    public void forget() {
        boolean interrupted = Thread.interrupted();
        writing.lock();
        try {
            begin();
            if (!whole) {
                throwAway(folder); // it is made anew from the store, which has forgotten
                return;
            }
            readChanges(Progress.NONE);
            opened().expunge(seen);
        } catch (IOException | UncheckedIOException | AlreadyClosedException damaged) {
            LOG.warn("The index of calls is made anew: it could not be cleared", damaged);
            startAgain(Progress.NONE);
        } finally {
            writing.unlock();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private void startAgain(Progress progress) {
        try {
            throwAway(folder);
            begin();
            makeAnew(progress);
        } catch (IOException | UncheckedIOException | AlreadyClosedException again) {
            throw unusable(again);
        }
    }

    private int count() throws IOException {
        opened().show();
        return opened().search(searcher -> searcher.getIndexReader().numDocs());
    }

    /// Opens the files where they are not open. An index that the store knows nothing of, because the
    /// store was exchanged for an older one, is not whole.
    private void begin() throws IOException {
        if (closed) throw new AlreadyClosedException("The index is closed");
        if (folder != null) return;
        IndexFolder open;
        try {
            open = IndexFolder.open(path, secrecy, files);
        } catch (IOException damaged) {
            LOG.warn("The index of calls is made anew: it could not be opened", damaged);
            IndexFolder.clear(path);
            open = IndexFolder.open(path, secrecy, files);
        }
        folder = open;
        Optional<Long> committed = open.seen().filter(number -> number <= source.newestChange());
        seen = committed.orElse(0L);
        whole = committed.isPresent();
    }

    private IndexFolder opened() {
        IndexFolder open = folder;
        if (open == null) throw new AlreadyClosedException("The index is closed");
        return open;
    }

    private void readChanges(Progress progress) throws IOException {
        CallSource.Changes changes = source.since(seen);
        if (changes.calls().isEmpty()) {
            behind = false;
            return;
        }
        int done = 0;
        for (int from = 0; from < changes.calls().size(); from += STRETCH) {
            List<String> some = changes.calls()
                    .subList(from, Math.min(from + STRETCH, changes.calls().size()));
            for (String call : some) opened().writer().deleteDocuments(new Term(CallDocument.ID, call));
            for (IndexedCall call : source.calls(some)) opened().writer().addDocument(CallDocument.of(call));
            done += some.size();
            progress.at((double) done / changes.calls().size());
        }
        seen = changes.newest();
        behind = false;
        if (done >= STRETCH) opened().commit(Optional.of(seen));
    }

    private void makeAnew(Progress progress) throws IOException {
        whole = false;
        IndexFolder open = opened();
        long newest = source.newestChange();
        open.writer().deleteAll();
        open.commit(Optional.empty());
        int all = Math.max(1, source.count());
        int done = 0;
        List<IndexedCall> stretch = source.after(Optional.empty(), STRETCH);
        while (!stretch.isEmpty()) {
            if (disk.isShort()) throw noRoom(open);
            for (IndexedCall call : stretch) open.writer().addDocument(CallDocument.of(call));
            done += stretch.size();
            progress.at(Math.min(1, (double) done / all));
            if (progress.cancelled() || closed) return;
            stretch = stretch.size() < STRETCH ? List.of() : source.after(Optional.of(stretch.getLast()), STRETCH);
        }
        seen = newest;
        open.commit(Optional.of(seen));
        whole = true;
        readChanges(Progress.NONE); // whatever came meanwhile
    }

    /// Gives back what the index has taken so far: the call that is going on may need it.
    private Refused noRoom(IndexFolder begun) throws IOException {
        throwAway(begun);
        return new Refused(Fault.of("disk.short", path.toString()));
    }

    /// @param seen what was found to be damaged; another one that is open by now stays
    private void throwAway(@Nullable IndexFolder seen) throws IOException {
        writing.lock();
        try {
            if (closed || folder != seen) return;
            whole = false;
            if (folder != null) folder.close();
            folder = null;
            IndexFolder.clear(path);
        } finally {
            writing.unlock();
        }
    }

    /// Commits what was read since, so that the next start reads only what comes later. Whoever makes the
    /// index anew stops, and begins again at the next start.
    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            if (folder == null) return;
            if (whole) folder.commit(Optional.of(seen));
            folder.close();
            folder = null;
        } catch (IOException | AlreadyClosedException stays) {
            LOG.warn("The index could not be committed; what is missing is read again", stays);
        } finally {
            writing.unlock();
        }
    }
}
