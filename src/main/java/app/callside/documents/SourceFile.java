package app.callside.documents;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// A file that is to be taken onto the shelf: refused where it is none, gone, held by another program, empty,
/// too large, a program, or still being written.
final class SourceFile {
    /// How a file looked before it was read.
    private record Looks(long size, FileTime changed) {}

    private final Path file;
    private final String name;

    SourceFile(Path file) {
        this.file = file;
        Path last = file.getFileName();
        name = last == null ? file.toString() : last.toString();
    }

    String name() {
        return name;
    }

    /// @throws Refused with the reason
    ContentFolder.Kept takeInto(ContentFolder folder, long atMost) {
        if (FileName.runs(name)) throw new Refused(Fault.of("document.program", name));
        try {
            Looks before = looks();
            if (before.size() == 0) throw new Refused(Fault.of("document.empty", name));
            if (before.size() > atMost) throw tooLarge(atMost);
            try (InputStream bytes = Files.newInputStream(file)) {
                ContentFolder.Kept kept = folder.take(new Read(bytes), atMost);
                if (!looks().equals(before) || kept.size() != before.size())
                    throw new Refused(Fault.of("document.moving", name));
                return kept;
            }
        } catch (TooLarge grew) {
            throw tooLarge(atMost);
        } catch (NoSuchFileException gone) {
            throw new Refused(Fault.of("document.vanished", name));
        } catch (AccessDeniedException held) {
            throw new Refused(Fault.of("document.locked", name).because(held));
        } catch (Unread unreadable) {
            throw new Refused(Fault.of("document.locked", name).because(unreadable));
        } catch (IOException full) {
            throw new Refused(Fault.of("document.disk", name).because(full));
        }
    }

    private Looks looks() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) throw new Refused(Fault.of("document.folder", name));
        return new Looks(attributes.size(), attributes.lastModifiedTime());
    }

    private Refused tooLarge(long atMost) {
        return new Refused(Fault.of("document.large", name, atMost >> 20));
    }

    /// The source could not be read, as against: the shelf could not be written.
    private static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;

        Unread(IOException reason) {
            super(reason);
        }
    }

    private static final class Read extends java.io.FilterInputStream {
        Read(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] chunk, int from, int length) throws IOException {
            try {
                return super.read(chunk, from, length);
            } catch (IOException held) {
                throw new Unread(held);
            }
        }
    }
}
