package app.callside.base.sql.events;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One file of the journal, as it is read: `events/<number of its first transaction>.ej`.
///
/// @param first number of its first transaction
record Segment(Path file, long first) {
    private static final String TAIL = ".ej";
    private static final int DIGITS = 12;

    static Segment in(Path folder, long first) {
        String number = Long.toString(first);
        return new Segment(folder.resolve("0".repeat(Math.max(0, DIGITS - number.length())) + number + TAIL), first);
    }

    /// All there are, oldest first.
    static List<Segment> all(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> of(file).stream())
                    .sorted(Comparator.comparingLong(Segment::first))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Segment> of(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches("\\d{" + DIGITS + ",}\\" + TAIL)) return Optional.empty();
        return Optional.of(new Segment(file, Long.parseLong(name.substring(0, name.length() - TAIL.length()))));
    }

    /// What is done with each whole frame.
    interface Reader {
        /// @param end where the frame ends in the file, bytes from its beginning
        /// @return whether to go on
        boolean read(Frame frame, long end) throws IOException;
    }

    /// Reads frame after frame until the first that is not whole.
    void read(Reader reader) throws IOException {
        long size = Files.size(file);
        long position = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                Optional<Frame> next = Frame.next(in, size - position);
                if (next.isEmpty()) return;
                position += next.get().length();
                if (!reader.read(next.get(), position)) return;
            }
        }
    }

    /// Copies the file where whole frames lie behind a place at which reading had to stop: a crash leaves
    /// none there.
    ///
    /// @return the copy
    Optional<Path> setAsideIfDamagedBehind(long position) throws IOException {
        byte[] all = Files.readAllBytes(file);
        for (int place = (int) position; place < all.length; place++) {
            if (!Frame.mayBeginAt(all, place)) continue;
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(all, place, all.length - place));
            Optional<Frame> whole = Frame.next(in, all.length - place);
            if (whole.isEmpty() || place == position || whole.get().kind() != Frame.END) continue;
            Path copy = free();
            Files.copy(file, copy);
            return Optional.of(copy);
        }
        return Optional.empty();
    }

    private Path free() {
        for (int number = 1; ; number++) {
            Path copy = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (!Files.exists(copy)) return copy;
        }
    }
}
