package app.callside.call.store;

import app.callside.call.CallId;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what is typed while the journal's own folder can't be written: a folder on another disk of this
/// machine. What it has is brought home as soon as that can be written again, at the next start at the
/// latest. On the journal's thread only.
final class SpareJournal {
    private static final Logger LOG = LoggerFactory.getLogger(SpareJournal.class);

    private final JournalFolder folder;
    private final Map<CallId, JournalFile> open = new HashMap<>();

    SpareJournal(JournalFolder folder) {
        this.folder = folder;
    }

    void append(CallId call, String record) throws IOException {
        JournalFile file = open.get(call);
        if (file == null) {
            file = folder.openFor(call);
            open.put(call, file);
        }
        file.append(record);
    }

    void force() throws IOException {
        for (JournalFile file : open.values()) file.force();
    }

    /// Gives up what is open, to begin again with the next record.
    void abandon() {
        open.values().forEach(JournalFile::abandon);
        open.clear();
    }

    /// What it took of all calls is in the journal by now.
    void forgetAll() {
        for (CallId call : List.copyOf(open.keySet())) forget(call);
    }

    /// Leaves nothing of a call here.
    void forget(CallId call) {
        JournalFile file = open.remove(call);
        try {
            if (file != null) file.wipe();
            folder.delete(call);
        } catch (IOException stays) {
            LOG.warn("What was kept beside the journal stays until the next start", stays);
        }
    }

    /// What was kept here when the program ended goes into the journal, behind what that has.
    void bringHome(Home journal) {
        for (JournalFolder.Records kept : folder.records()) {
            try {
                journal.append(kept.call(), kept.texts(), kept.lastWrittenAt());
                folder.delete(kept.call());
            } catch (IOException refused) {
                LOG.error("What was kept beside the journal could not be brought home; it is left there", refused);
            }
        }
    }

    /// Takes what comes home.
    @FunctionalInterface
    interface Home {
        /// Returns when it is on the disk.
        void append(CallId call, List<String> records, Instant writtenAt) throws IOException;
    }
}
