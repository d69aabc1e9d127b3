package app.callside.call;

import java.util.List;
import java.util.function.Consumer;

/// Keeps the open call on the disk while it is held: nothing typed is ever lost.
public interface CallJournal extends AutoCloseable {
    /// Takes an event and returns at once; it is forced to the disk within 250 ms.
    void append(CallId call, CallEvent event);

    /// Takes what a call has come to in place of all that was taken of it before, and leaves no trace of that on the
    /// disk; returns at once. For what should not have been written at all.
    void rewrite(CallId call, List<CallEvent> events);

    /// Returns when everything taken so far is on the disk, or can't be put there.
    void flush();

    /// Calls that were begun and never finished, oldest first; torn ends of their files are left out.
    List<JournaledCall> unfinished();

    /// Forgets a call; only after it is in the database, and synced there.
    void discard(CallId call);

    /// Hears every change of state, on the journal's own thread.
    void onState(Consumer<SaveState> listener);

    @Override
    void close();
}
