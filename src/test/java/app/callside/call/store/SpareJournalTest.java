package app.callside.call.store;

import static app.callside.call.CallFixture.START;
import static app.callside.call.CallFixture.line;
import static app.callside.call.CallFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.PulledDisk;
import app.callside.call.CallId;
import app.callside.call.JournaledCall;
import app.callside.call.SaveState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stick with the data is pulled out in the middle of a call. */
@Tag("T8")
@Tag("X1")
@SuppressWarnings("NullAway.Init")
class SpareJournalTest {
    private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);
    private static final Clock NEXT_DAY = Clock.offset(CLOCK, Duration.ofDays(1));

    @TempDir
    Path home;

    private final CallId call = CallId.fresh();
    private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    private FileCallJournal journal;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        Files.createDirectory(stick());
        journal = on(stick(), CLOCK);
        journal.onState(states::add);
        journal.append(call, opening(0));
        journal.append(call, line(0, "before"));
        journal.flush();
        assertInstanceOf(SaveState.Saved.class, lastState());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Path stick() {
        return home.resolve("stick");
    }

    private Path pocket() {
        return home.resolve("pocket");
    }

    private Path spare() {
        return home.resolve("spare");
    }

    private FileCallJournal on(Path data, Clock clock) {
        FileCallJournal made = new FileCallJournal(data.resolve("journal"), clock, new PulledDisk(), Secrecy.NONE);
        made.keepBeside(spare());
        return made;
    }

    private void pull() throws IOException {
        Files.move(stick(), pocket());
    }

    private void type(int line, String text) {
        journal.append(call, line(line, text));
        journal.flush();
    }

    private List<Path> keptBeside() throws IOException {
        try (var all = Files.walk(spare())) {
            return all.filter(file -> file.toString().endsWith(".cj")).toList();
        }
    }

    /** The state after all that was told so far. */
    private SaveState lastState() throws InterruptedException {
        SaveState last = states.take();
        for (SaveState next = states.poll(); next != null; next = states.poll()) last = next;
        return last;
    }

    @Test
    void whatIsTypedMeanwhileIsOnAnotherDiskAndComesHomeAtTheNextStart() throws IOException, InterruptedException {
        pull();
        type(1, "while it is gone");
        type(1, "while it is gone, and more");
        assertInstanceOf(SaveState.KeptBeside.class, lastState());
        assertFalse(Files.exists(stick()), "an empty folder took the place of the data");
        // the machine loses power here, and the stick is found in another place the day after
        try (FileCallJournal next = on(pocket(), NEXT_DAY)) {
            JournaledCall back = next.unfinished().getFirst();
            assertEquals(
                    List.of(
                            opening(0),
                            line(0, "before"),
                            line(1, "while it is gone"),
                            line(1, "while it is gone, and more")),
                    back.events());
            assertEquals(START, back.lastWrittenAt(), "the call would seem to have gone on until the next start");
        }
        assertEquals(List.of(), keptBeside());
    }

    @Test
    void itGoesHomeAsSoonAsTheDataIsBack() throws IOException, InterruptedException {
        pull();
        type(1, "kept");
        assertEquals(1, keptBeside().size());
        Files.move(pocket(), stick());
        journal.flush();
        assertInstanceOf(SaveState.Saved.class, lastState());
        assertEquals(List.of(), keptBeside());
        assertEquals(
                List.of(opening(0), line(0, "before"), line(1, "kept")),
                journal.unfinished().getFirst().events());
    }

    @Test
    void anotherStickInTheSamePlaceIsNotTakenForIt() throws IOException, InterruptedException {
        pull();
        Files.createDirectories(stick().resolve("journal"));
        CallId next = CallId.fresh();
        journal.append(next, opening(0));
        journal.flush();
        assertInstanceOf(SaveState.KeptBeside.class, lastState());
        try (FileCallJournal other = on(stick(), CLOCK)) {
            assertEquals(List.of(), other.unfinished());
        }
        assertEquals(1, keptBeside().size());
    }

    /** The machine loses power between the last write to the stick and the clearing away beside it. */
    @Test
    void whatWasKeptBesideNeverTakesTheWordsBackThatCameAfterIt() throws IOException {
        pull();
        type(1, "kept");
        Path beside = keptBeside().getFirst();
        byte[] older = Files.readAllBytes(beside);
        Files.move(pocket(), stick());
        type(1, "kept and changed");
        Files.createDirectories(beside.getParent());
        Files.write(beside, older);
        try (FileCallJournal next = on(stick(), NEXT_DAY)) {
            assertEquals(
                    line(1, "kept and changed"),
                    next.unfinished().getFirst().events().getLast());
        }
        assertEquals(List.of(), keptBeside());
    }

    @Test
    void whatMustLeaveNoTraceLeavesNoneThereEither() throws IOException {
        pull();
        type(1, "card 4111 1111 1111 1111");
        journal.rewrite(call, List.of(opening(0), line(1, "card ••••")));
        journal.flush();
        String kept = Files.readString(keptBeside().getFirst(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("4111"));
    }

    @Test
    void aCallThatIsInTheStoreIsForgottenThereToo() throws IOException {
        pull();
        type(1, "kept");
        journal.discard(call);
        assertEquals(List.of(), keptBeside());
    }
}
