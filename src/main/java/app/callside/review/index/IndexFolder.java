package app.callside.review.index;

import app.callside.base.secret.Secrecy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The open files of the index. What was committed to them stands there with the number of the last change
/// that is in it, so that after a crash only what came later is read again.
final class IndexFolder implements AutoCloseable {
    // Lucene recommends a preview module of the JDK whenever it starts; without it everything is right,
    // only slower
    private static final Logger RECOMMENDS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final String SEEN = "seen";
    private static final String EDITION = "edition";
    private static final double MEGABYTES_BEFORE_FLUSH = 24;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFolder(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /// Opens what is there, or begins an empty index.
    ///
    /// @throws IOException where the files are damaged or can't be used
    static IndexFolder open(Path path, Secrecy secrecy, UnaryOperator<Directory> between) throws IOException {
        RECOMMENDS.setLevel(Level.SEVERE);
        Files.createDirectories(path);
        Directory directory = files(path, secrecy, between);
        IndexWriterConfig config = new IndexWriterConfig(WordForms.ALL)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_FLUSH)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new SerialMergeScheduler()); // no threads of its own
        IndexWriter writer = null;
        boolean opened = false;
        try {
            writer = new IndexWriter(directory, config);
            IndexFolder folder = new IndexFolder(directory, writer, new SearcherManager(writer, new SearcherFactory()));
            opened = true;
            return folder;
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(unreadable);
        } finally {
            if (!opened) IOUtils.closeWhileHandlingException(rollback(writer), directory);
        }
    }

    private static Directory files(Path path, Secrecy secrecy, UnaryOperator<Directory> between) throws IOException {
        Directory files = between.apply(FSDirectory.open(path));
        return secrecy.isNone() ? files : new SealedDirectory(files, secrecy);
    }

    private static Closeable rollback(@Nullable IndexWriter writer) {
        return () -> {
            if (writer != null) writer.rollback();
        };
    }

    /// Deletes whatever lies there.
    static void clear(Path path) throws IOException {
        if (!Files.isDirectory(path)) return;
        try (var files = Files.list(path)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
        }
    }

    /// The number of the last change in what was committed; absent where that is not a whole index of this
    /// edition.
    Optional<Long> seen() {
        Map<String, String> told = new HashMap<>();
        if (writer.getLiveCommitData() != null)
            writer.getLiveCommitData().forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        boolean ours = CallDocument.EDITION.equals(told.get(EDITION)) && told.containsKey(SEEN);
        return ours ? Optional.of(Long.valueOf(told.getOrDefault(SEEN, "0"))) : Optional.empty();
    }

    /// @param seen the number of the last change in the index; absent while it is not whole
    void commit(Optional<Long> seen) throws IOException {
        Map<String, String> told = new HashMap<>();
        seen.ifPresent(number -> {
            told.put(EDITION, CallDocument.EDITION);
            told.put(SEEN, String.valueOf(number));
        });
        writer.setLiveCommitData(told.entrySet());
        writer.commit();
    }

    /// Writes anew whatever holds calls that were deleted or changed, so that no file keeps what they said.
    void expunge(long seen) throws IOException {
        writer.forceMergeDeletes(true);
        commit(Optional.of(seen));
        show(); // whoever searched the old files lets them go
        writer.deleteUnusedFiles();
    }

    IndexWriter writer() {
        return writer;
    }

    /// Searches what was written so far.
    <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /// From now on what was written before is found.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Reads every byte.
    ///
    /// @throws IOException where one is not what was written
    void check() throws IOException {
        search(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves())
                if (FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader part) part.checkIntegrity();
            return true;
        });
    }

    /// A question to the index.
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /// Keeps nothing that was not committed.
    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException | AlreadyClosedException | UncheckedIOException leaving) {
            // what was committed stands; what was not is read again from the store
            org.slf4j.LoggerFactory.getLogger(IndexFolder.class).warn("The index did not close in order", leaving);
        }
    }
}
