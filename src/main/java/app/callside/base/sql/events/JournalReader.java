package app.callside.base.sql.events;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.events.EventJournal.About;
import app.callside.base.sql.events.EventJournal.Beginning;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the journal's files, checking the chain; they may be written to meanwhile.
final class JournalReader {
    private final Path folder;
    private final Secrecy secrecy;

    JournalReader(Path folder, Secrecy secrecy) {
        this.folder = folder;
        this.secrecy = secrecy;
    }

    /// What is done with the transactions that are read.
    interface Sink extends RowChanges.Reader {
        /// Before rows that fit another schema.
        void schema(int number) throws SQLException;

        /// After the rows of a transaction.
        void end(About about) throws SQLException, IOException;
    }

    /// Reads every transaction behind one, up to another: each one's hash must be what its rows make of
    /// the hash before.
    ///
    /// @param after the last one that is not wanted; the chain must go through it
    /// @throws BrokenChain when it does not, when a transaction is missing, or when one was changed
    void read(Head after, Head upTo, Sink sink) throws IOException, SQLException {
        Walk walk = new Walk(after, upTo.sequence(), sink);
        for (Segment segment : from(after.sequence() + 1)) walk.through(segment);
        if (!walk.reached.equals(upTo)) throw new BrokenChain(Math.min(walk.reached.sequence() + 1, upTo.sequence()));
    }

    /// Follows the chain from the first transaction that is still there.
    ///
    /// @return how many there are
    long check(Head upTo, Sink sink) throws IOException, SQLException {
        List<Segment> all = Segment.all(folder);
        Head[] start = {upTo};
        if (!all.isEmpty())
            all.getFirst().read((frame, _) -> {
                if (frame.kind() == Frame.HEAD) start[0] = Beginning.of(frame).before();
                return false;
            });
        read(start[0], upTo, sink);
        return upTo.sequence() - start[0].sequence();
    }

    /// The last whole transaction in the files; empty where there are none.
    Optional<Head> end() throws IOException {
        @Nullable Head[] end = {null};
        for (Segment segment : Segment.all(folder).reversed()) {
            segment.read((frame, _) -> {
                if (frame.kind() == Frame.HEAD) end[0] = Beginning.of(frame).before();
                if (frame.kind() == Frame.END)
                    end[0] = EventJournal.about(frame).head();
                return true;
            });
            if (end[0] != null) break;
        }
        return Optional.ofNullable(end[0]);
    }

    private List<Segment> from(long sequence) {
        List<Segment> all = Segment.all(folder);
        int last = 0;
        for (int place = 0; place < all.size(); place++) if (all.get(place).first() <= sequence) last = place;
        return all.isEmpty() ? all : all.subList(last, all.size());
    }

    /// Goes through the files, transaction after transaction.
    private final class Walk {
        private final long last;
        private final Sink sink;
        private Head reached;
        private @Nullable Chain chain;
        private RowChanges.Reading reading;

        Walk(Head after, long last, Sink sink) {
            reached = after;
            this.last = last;
            this.sink = sink;
            reading = new RowChanges.Reading(sink);
        }

        void through(Segment segment) throws IOException, SQLException {
            SQLException[] refused = {null};
            segment.read((frame, _) -> {
                try {
                    return step(frame);
                } catch (SQLException store) {
                    refused[0] = store;
                    return false;
                }
            });
            if (refused[0] != null) throw refused[0];
            chain = null; // what a crash has left of a transaction at the end of a file
        }

        /// @return whether to go on
        private boolean step(Frame frame) throws IOException, SQLException {
            if (frame.kind() == Frame.HEAD) {
                begin(Beginning.of(frame));
                return true;
            }
            if (frame.sequence() > last) return false;
            if (frame.sequence() <= reached.sequence()) {
                if (frame.kind() == Frame.END && frame.sequence() == reached.sequence()) agree(frame);
                return true;
            }
            if (frame.sequence() != reached.sequence() + 1) throw new BrokenChain(reached.sequence() + 1);
            rows(frame);
            return true;
        }

        private void begin(Beginning file) throws IOException, SQLException {
            Head before = file.before();
            if (before.sequence() == reached.sequence() && !before.equals(reached))
                throw new BrokenChain(before.sequence());
            if (before.sequence() < last) sink.schema(file.schema());
        }

        private void agree(Frame end) throws IOException {
            if (!EventJournal.about(end).head().equals(reached)) throw new BrokenChain(end.sequence());
        }

        private void rows(Frame frame) throws IOException, SQLException {
            Chain growing = chain;
            if (growing == null) {
                growing = new Chain(reached);
                chain = growing;
                reading = new RowChanges.Reading(sink);
            }
            boolean isEnd = frame.kind() == Frame.END;
            byte[] sealed = isEnd ? EventJournal.rows(frame) : frame.payload();
            byte[] rows = secrecy.open(sealed, EventJournal.place(frame.sequence()));
            growing.add(rows);
            reading.read(rows);
            if (!isEnd) return;
            About about = EventJournal.about(frame);
            if (!growing.end(about.at()).equals(about.head())) throw new BrokenChain(frame.sequence());
            sink.end(about);
            reached = about.head();
            chain = null;
        }
    }
}
