package app.callside.call.store;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.files.Disk;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.CallId;
import app.callside.call.JournaledCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where journal files lie: `journal/<day>/<call>-1.cj`, the day in UTC.
final class JournalFolder {
    private static final String TAIL = "-1.cj";
    /// Names the journal wherever its disk is found again; of no use to anybody else.
    private static final String ID = "id";

    private final Path root;
    private final Clock clock;
    private final Disk disk;
    private final Secrecy secrecy;
    private boolean named;

    JournalFolder(Path root, Clock clock, Disk disk, Secrecy secrecy) {
        this.root = root;
        this.clock = clock;
        this.disk = disk;
        this.secrecy = secrecy;
    }

    /// What this journal is called, wherever its disk is: found in the folder, or made now.
    String id() throws IOException {
        Path file = root.resolve(ID);
        if (!Files.exists(file)) {
            Files.createDirectories(root);
            AppendedFile.writeWhole(file, UUID.randomUUID().toString());
        }
        named = true;
        return Files.readString(file);
    }

    JournalFile openFor(CallId call) throws IOException {
        Optional<Path> known = files().stream()
                .filter(file -> file.getFileName().toString().equals(call + TAIL))
                .findFirst();
        if (known.isPresent()) return JournalFile.open(known.get(), seal(call), clock, disk);
        refuseVanished();
        Path day = root.resolve(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        Files.createDirectories(day);
        return JournalFile.open(day.resolve(call + TAIL), seal(call), clock, disk);
    }

    /// A disk that was pulled out must not come back as a folder with nothing but this call in it.
    private void refuseVanished() throws IOException {
        Path data = root.toAbsolutePath().getParent();
        boolean gone = data != null && !Files.isDirectory(data) || named && !Files.exists(root.resolve(ID));
        if (gone) throw new NoSuchFileException(String.valueOf(data));
    }

    private JournalSeal seal(CallId call) {
        return new JournalSeal(secrecy, call);
    }

    /// Writes a call's file anew: beside the old one, forced, then put in its place at one stroke. The old
    /// one's bytes are overwritten before they are given back to the disk.
    JournalFile replace(CallId call, JournalFile before, List<String> records) throws IOException {
        Path place = files().stream()
                .filter(file -> file.getFileName().toString().equals(call + TAIL))
                .findFirst()
                .orElseThrow(() -> new IOException("The journal of call " + call + " is gone"));
        Path beside = place.resolveSibling(call + ".anew");
        Files.deleteIfExists(beside);
        JournalFile fresh = JournalFile.open(beside, seal(call), clock, disk);
        try {
            for (String record : records) fresh.append(record);
            fresh.force();
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            fresh.abandon();
            Files.deleteIfExists(beside);
            throw failed;
        }
        before.wipe();
        return fresh;
    }

    void delete(CallId call) throws IOException {
        for (Path file : files()) if (file.getFileName().toString().equals(call + TAIL)) Files.delete(file);
    }

    List<JournaledCall> read() {
        List<JournaledCall> calls = new ArrayList<>();
        for (Path file : files()) {
            try {
                call(file).ifPresent(calls::add);
            } catch (IOException | IllegalArgumentException unreadable) {
                org.slf4j.LoggerFactory.getLogger(JournalFolder.class)
                        .error("A journal file can't be read; it is left as it is", unreadable);
            }
        }
        calls.sort(Comparator.comparing(call -> call.opened().startedAt()));
        return calls;
    }

    private Optional<JournaledCall> call(Path file) throws IOException {
        Records records = records(file);
        List<CallEvent> events = new ArrayList<>();
        for (String text : records.texts()) {
            Optional<CallEvent> event = event(text);
            // an opening that was written again after the disk had refused a batch
            if (event.isEmpty() || !events.isEmpty() && event.get() instanceof CallEvent.Opened) continue;
            events.add(event.get());
        }
        if (events.isEmpty()) return Optional.empty();
        return Optional.of(new JournaledCall(records.call(), events, records.lastWrittenAt()));
    }

    /// The records of a file as they were appended; they need not begin with the call.
    ///
    /// @param lastWrittenAt wall time of the last
    record Records(CallId call, List<String> texts, Instant lastWrittenAt) {
        Records {
            texts = List.copyOf(texts);
        }
    }

    /// The records of events that came after a call time; a record that this program can't read is not
    /// among them.
    static List<String> after(Duration time, List<String> records) {
        return records.stream()
                .filter(text ->
                        event(text).filter(one -> one.at().compareTo(time) > 0).isPresent())
                .toList();
    }

    List<Records> records() {
        List<Records> all = new ArrayList<>();
        for (Path file : files()) {
            try {
                all.add(records(file));
            } catch (IOException | IllegalArgumentException unreadable) {
                org.slf4j.LoggerFactory.getLogger(JournalFolder.class)
                        .error("A journal file can't be read; it is left as it is", unreadable);
            }
        }
        return all;
    }

    private Records records(Path file) throws IOException {
        String name = file.getFileName().toString();
        CallId id = new CallId(UUID.fromString(name.substring(0, name.length() - TAIL.length())));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        List<String> texts = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (var next = JournalRecord.next(bytes); next.isPresent(); next = JournalRecord.next(bytes)) {
            texts.add(seal(id).open(next.get()));
            last = next.get().wall();
        }
        return new Records(id, texts, last);
    }

    /// Empty for an event that this program does not know; the call goes on without it.
    private static Optional<CallEvent> event(String record) {
        try {
            return Optional.of(CallEventText.read(record));
        } catch (IllegalArgumentException unknown) {
            org.slf4j.LoggerFactory.getLogger(JournalFolder.class).error("A journal has an unknown event", unknown);
            return Optional.empty();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(root)) return List.of();
        try (var all = Files.walk(root, 2)) {
            return all.filter(file -> file.getFileName().toString().endsWith(TAIL))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            org.slf4j.LoggerFactory.getLogger(JournalFolder.class).error("The journal can't be listed", unreadable);
            return List.of();
        }
    }
}
