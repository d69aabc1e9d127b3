package app.callside.erasure;

import app.callside.base.work.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Clears what an erasure leaves in files once it is kept: journals of finished calls, the index of calls,
/// drafts. What is owed stands in the store until all of it is done, and doing it twice does no harm.
record Rest(ErasureBooks books, ErasureStore store, UnitOfWork unit) {
    /// @return whether nothing is owed afterwards
    boolean clear() {
        Optional<List<String>> owed = store.owed();
        if (owed.isEmpty()) return true;
        try {
            clearJournals();
            books.searched().run();
            for (String draft : owed.get()) remove(draft);
            unit.inOne(() -> {
                store.settle();
                store.forgetOldPages();
            });
            return true;
        } catch (IOException | RuntimeException held) { // whatever holds it: what is erased stays erased
            LoggerFactory.getLogger(Rest.class).warn("Not all files are cleared; the next start tries again", held);
            return false;
        }
    }

    /// What a call left that was finished when its journal could not be removed.
    private void clearJournals() {
        books.journal().unfinished().stream()
                .filter(call -> books.calls().has(call.id()))
                .forEach(call -> books.journal().discard(call.id()));
    }

    private void remove(String draft) throws IOException {
        Path file = books.folder().resolve(draft).normalize();
        if (file.startsWith(books.folder())) Files.deleteIfExists(file);
    }
}
