package app.callside.base.sql.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A disk that can be pulled out: what is no longer where it was opened is not written, as with a real one. */
public final class PulledDisk implements Disk {
    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        return new Channel(file, FileChannel.open(file, how));
    }

    private static final class Channel extends PassingChannel {
        private final Path file;

        Channel(Path file, FileChannel base) {
            super(base);
            this.file = file;
        }

        private void needDisk() throws IOException {
            if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
        }

        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            needDisk();
            return base.write(src, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            needDisk();
            base.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            needDisk();
            base.truncate(size);
            return this;
        }
    }
}
