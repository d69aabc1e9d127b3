package app.callside.call.store;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.Disk;
import app.callside.base.work.Undisturbed;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.CallId;
import app.callside.call.CallJournal;
import app.callside.call.JournaledCall;
import app.callside.call.SaveState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// The journal of open calls in files, one for each call. Events are gathered for a moment, so that a line
/// being typed costs one write and not one for each key, then written and forced together on a thread of
/// its own that is never interrupted.
public final class FileCallJournal implements CallJournal {
    /// From the first unsaved key to the start of writing; leaves the disk 100 ms of the promised 250.
    private static final long GATHER_MILLIS = 150;

    private static final long RETRY_MILLIS = 1000;

    private final JournalFolder folder;
    private final Clock clock;
    private final Secrecy secrecy;
    private final ScheduledExecutorService writer;
    private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
    private final Map<CallId, JournalFile> open = new HashMap<>(); // writer thread only
    private final Object gate = new Object();
    private List<Taken> waiting = new ArrayList<>(); // guarded by gate
    private boolean scheduled; // guarded by gate

    private Optional<SpareJournal> spare = Optional.empty(); // writer thread only
    /// Of what waits, what the spare has; by identity, as equal things are said twice.
    private final Set<Taken> beside = Collections.newSetFromMap(new IdentityHashMap<>()); // writer thread only

    private Optional<ScheduledFuture<?>> retry = Optional.empty(); // writer thread only

    private record Taken(CallId call, CallEvent event) {}

    public FileCallJournal(Path folder, Clock clock) {
        this(folder, clock, Disk.REAL, Secrecy.NONE);
    }

    /// @param disk opens the files
    /// @param secrecy what keeps what is typed from whoever reads the files
    public FileCallJournal(Path folder, Clock clock, Disk disk, Secrecy secrecy) {
        this.clock = clock;
        this.secrecy = secrecy;
        this.folder = new JournalFolder(folder, clock, disk, secrecy);
        writer = Undisturbed.thread("call-journal");
    }

    /// While the folder can't be written, as when its disk was pulled out, what is typed goes to another
    /// one of this machine; what an earlier run of the program left there is brought home first.
    ///
    /// @param others a folder on the machine's own disk, for the journals of all stores
    public void keepBeside(Path others) {
        await(() -> {
            try {
                JournalFolder place = new JournalFolder(others.resolve(folder.id()), clock, Disk.REAL, secrecy);
                Files.createDirectories(others);
                SpareJournal journal = new SpareJournal(place);
                journal.bringHome(this::takeHome);
                spare = Optional.of(journal);
            } catch (IOException none) {
                LoggerFactory.getLogger(FileCallJournal.class).warn("There is no folder beside the journal", none);
            }
        });
    }

    /// What was cut off before the spare was cleared has older words beside than here: they stay behind.
    private void takeHome(CallId call, List<String> records, Instant writtenAt) throws IOException {
        Optional<Duration> here = folder.read().stream()
                .filter(known -> known.id().equals(call))
                .findFirst()
                .map(JournaledCall::lastCallTime);
        List<String> missing =
                here.map(time -> JournalFolder.after(time, records)).orElse(records);
        JournalFile file = fileOf(call);
        for (String record : missing) file.append(record, writtenAt);
        file.force();
    }

    @Override
    public void append(CallId call, CallEvent event) {
        synchronized (gate) {
            waiting.add(new Taken(call, event));
            if (scheduled) return;
            scheduled = true;
            // told by the writer, so that it is never overtaken by the "saved" of the batch before
            writer.execute(() -> tell(new SaveState.Saving()));
            writer.schedule(this::writeWaiting, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void rewrite(CallId call, List<CallEvent> events) {
        List<CallEvent> whole = List.copyOf(events);
        synchronized (gate) {
            waiting.removeIf(taken -> taken.call().equals(call)); // all of it is in what is written now
            writer.execute(() -> replace(call, whole));
        }
    }

    private void replace(CallId call, List<CallEvent> events) {
        spare.ifPresent(other -> other.forget(call));
        beside.clear();
        try {
            JournalFile before = fileOf(call);
            JournalFile fresh = folder.replace(
                    call, before, events.stream().map(CallEventText::write).toList());
            open.put(call, fresh);
        } catch (IOException refused) {
            // appended instead, so that nothing is lost; the older readings go when the call ends
            List<Taken> again =
                    events.stream().map(event -> new Taken(call, event)).toList();
            keepForLater(again, refused);
        }
    }

    @Override
    public void flush() {
        await(this::writeWaiting);
    }

    @Override
    public void discard(CallId call) {
        await(() -> {
            writeWaiting();
            JournalFile file = open.remove(call);
            try {
                if (file != null) file.close();
                folder.delete(call);
                spare.ifPresent(other -> other.forget(call));
            } catch (IOException stays) {
                // harmless: at the next start the call is found in the store and its file cleared away
                LoggerFactory.getLogger(FileCallJournal.class).warn("A journal file stays", stays);
            }
        });
    }

    private void await(Runnable step) {
        var done = writer.submit(step);
        boolean interrupted = false;
        while (true) {
            try {
                done.get();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException("The journal's own thread failed", failed.getCause());
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void writeWaiting() {
        List<Taken> batch;
        synchronized (gate) {
            batch = waiting;
            waiting = new ArrayList<>();
            scheduled = false;
        }
        if (batch.isEmpty()) return;
        try {
            for (Taken taken : latestOnly(batch)) fileOf(taken.call()).append(CallEventText.write(taken.event()));
            for (JournalFile file : open.values()) file.force();
            if (!beside.isEmpty()) spare.ifPresent(SpareJournal::forgetAll);
            beside.clear();
            tellSaved();
        } catch (IOException | RuntimeException refused) { // a mistake of ours must not cost what was typed either
            keepForLater(batch, refused);
        }
    }

    /// Of a line typed on within one batch only the last reading is written.
    private static List<Taken> latestOnly(List<Taken> batch) {
        List<Taken> kept = new ArrayList<>();
        for (Taken taken : batch) {
            if (!kept.isEmpty() && isSameLine(kept.getLast(), taken)) kept.removeLast();
            kept.add(taken);
        }
        return kept;
    }

    private static boolean isSameLine(Taken one, Taken next) {
        return one.event() instanceof CallEvent.LineTyped before
                && next.event() instanceof CallEvent.LineTyped after
                && before.line() == after.line()
                && one.call().equals(next.call());
    }

    private JournalFile fileOf(CallId call) throws IOException {
        JournalFile file = open.get(call);
        if (file == null) {
            file = folder.openFor(call);
            open.put(call, file);
        }
        return file;
    }

    /// What the disk refused is tried again with whatever came since; appending a state twice does no harm.
    private void keepForLater(List<Taken> batch, Exception refused) {
        open.values().forEach(JournalFile::abandon);
        open.clear();
        synchronized (gate) {
            List<Taken> all = new ArrayList<>(batch);
            all.addAll(waiting);
            waiting = all;
            scheduled = true;
        }
        retry = Optional.of(writer.schedule(this::writeWaiting, RETRY_MILLIS, TimeUnit.MILLISECONDS));
        String reason = String.valueOf(refused.getMessage());
        tell(keptBeside(batch) ? new SaveState.KeptBeside(reason) : new SaveState.CannotSave(reason));
    }

    private boolean keptBeside(List<Taken> batch) {
        if (spare.isEmpty()) return false;
        try {
            List<Taken> fresh =
                    batch.stream().filter(taken -> !beside.contains(taken)).toList();
            for (Taken taken : latestOnly(fresh)) spare.get().append(taken.call(), CallEventText.write(taken.event()));
            spare.get().force();
            beside.addAll(fresh);
            return true;
        } catch (IOException | RuntimeException fullToo) {
            LoggerFactory.getLogger(FileCallJournal.class).warn("Nor can it be kept beside the journal", fullToo);
            spare.get().abandon();
            return false;
        }
    }

    private void tellSaved() {
        boolean nothingSince;
        synchronized (gate) {
            nothingSince = waiting.isEmpty();
        }
        tell(nothingSince ? new SaveState.Saved() : new SaveState.Saving());
    }

    private void tell(SaveState state) {
        listeners.forEach(listener -> listener.accept(state));
    }

    @Override
    public List<JournaledCall> unfinished() {
        return folder.read();
    }

    @Override
    public void onState(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        await(() -> {
            writeWaiting();
            retry.ifPresent(later -> later.cancel(false)); // nobody is there to hear of it
        });
        writer.close();
        open.values().forEach(JournalFile::abandon);
        open.clear();
        spare.ifPresent(SpareJournal::abandon);
    }
}
