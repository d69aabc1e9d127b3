package app.callside.base.sql.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Notes every write, force and truncate, so that the disk can be shown as a power cut would have left it. */
public final class LoggingDisk implements Disk {
    private final List<Step> log = new ArrayList<>();

    /** What survives of writes that were not yet forced. */
    public enum Model {
        /** Everything written: the program was killed, the machine goes on. */
        KILL(0),
        /** Nothing. */
        SYNC(0),
        /** Each piece of 4,096 bytes, or not. */
        REORDER(4096),
        /** Each piece of 512 bytes, or not. */
        TORN(512);

        private final int piece;

        Model(int piece) {
            this.piece = piece;
        }
    }

    private enum Kind {
        WRITE,
        FORCE,
        TRUNCATE
    }

    private record Step(Kind kind, Path file, long place, byte[] bytes) {}

    /** How far it has come. */
    public synchronized int steps() {
        return log.size();
    }

    private synchronized void note(Kind kind, Path file, long place, byte[] bytes) {
        log.add(new Step(kind, file, place, bytes));
    }

    /**
     * Brings a copy of the folder as it was at first to where a cut would have left it.
     *
     * @param folder the one that was worked in
     * @param image a copy of it from before
     * @param until the first step that never happened
     */
    public synchronized void cut(Path folder, Path image, int until, Model model, Random random) throws IOException {
        Map<Path, Integer> forced = new HashMap<>();
        for (int number = 0; number < until; number++)
            if (log.get(number).kind() == Kind.FORCE) forced.put(log.get(number).file(), number);
        for (int number = 0; number < until; number++) {
            Step step = log.get(number);
            if (step.kind() == Kind.FORCE) continue;
            boolean safe = number < forced.getOrDefault(step.file(), -1) || model == Model.KILL;
            Path file = image.resolve(folder.relativize(step.file()).toString());
            Files.createDirectories(file.getParent());
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                if (step.kind() == Kind.TRUNCATE) {
                    if (safe || model != Model.SYNC && random.nextBoolean())
                        bytes.setLength(Math.min(bytes.length(), step.place()));
                } else if (safe) write(bytes, step, 0, step.bytes().length);
                else if (model != Model.SYNC)
                    for (int from = 0; from < step.bytes().length; from += model.piece)
                        if (random.nextBoolean())
                            write(bytes, step, from, Math.min(model.piece, step.bytes().length - from));
            }
        }
    }

    private static void write(RandomAccessFile file, Step step, int from, int length) throws IOException {
        file.seek(step.place() + from);
        file.write(step.bytes(), from, length);
    }

    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        return new Channel(file, FileChannel.open(file, how));
    }

    private final class Channel extends PassingChannel {
        private final Path file;

        Channel(Path file, FileChannel base) {
            super(base);
            this.file = file;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            note(Kind.TRUNCATE, file, size, new byte[0]);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            note(Kind.FORCE, file, 0, new byte[0]);
        }

        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            ByteBuffer same = src.duplicate();
            int written = base.write(src, position);
            byte[] bytes = new byte[written];
            same.get(bytes);
            note(Kind.WRITE, file, position, bytes);
            return written;
        }
    }
}
