package app.callside.call.store;

import static app.callside.call.CallFixture.START;
import static app.callside.call.CallFixture.line;
import static app.callside.call.CallFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.Disk;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.JournaledCall;
import app.callside.call.SaveState;
import app.callside.call.Speaker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T8")
class FileCallJournalTest {
    private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);
    /** Far beyond any promise: only a state that never comes runs into it. */
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path home;

    private final CallId call = CallId.fresh();
    private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> tellers = new LinkedBlockingQueue<>();
    private FileCallJournal journal;

    @BeforeEach
    void open() {
        journal = new FileCallJournal(folder(), CLOCK);
        journal.onState(state -> {
            tellers.add(Thread.currentThread().getName());
            states.add(state);
        });
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Path folder() {
        return home.resolve("journal");
    }

    private List<CallEvent> write(int lines) {
        List<CallEvent> events = new ArrayList<>(List.of(opening(0)));
        for (int i = 0; i < lines; i++) events.add(line(i, "line " + i));
        events.forEach(event -> journal.append(call, event));
        journal.flush();
        return events;
    }

    private Path file() throws IOException {
        try (var all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /** What a program started after this one would find. */
    private List<JournaledCall> afterRestart() {
        try (FileCallJournal next = new FileCallJournal(folder(), CLOCK)) {
            return next.unfinished();
        }
    }

    private SaveState nextState() throws InterruptedException {
        SaveState state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(state, "no state was told");
        return state;
    }

    @Test
    void eventsComeBackInTheirOrder() {
        List<CallEvent> events = write(40);
        JournaledCall back = afterRestart().getFirst();
        assertEquals(call, back.id());
        assertEquals(events, back.events());
        assertEquals(START, back.lastWrittenAt());
        assertEquals(Duration.ofSeconds(40), back.lastCallTime());
    }

    @Test
    void aLineTypedOnWithinAMomentIsWrittenAsItReadsLast() {
        journal.append(call, opening(0));
        journal.append(call, line(0, "p"));
        journal.append(call, line(0, "pa"));
        journal.append(call, line(1, "x"));
        journal.append(call, line(0, "paid"));
        journal.flush();
        assertEquals(
                List.of(opening(0), line(0, "pa"), line(1, "x"), line(0, "paid")),
                afterRestart().getFirst().events());
    }

    @Test
    void savingIsToldAndThenSavedWithoutAnyoneAsking() throws InterruptedException {
        journal.append(call, opening(0));
        journal.append(call, line(0, "kept"));
        assertEquals(new SaveState.Saving(), nextState());
        assertEquals(new SaveState.Saved(), nextState());
        assertEquals(
                List.of(opening(0), line(0, "kept")), afterRestart().getFirst().events());
    }

    @Test
    void everyStateIsToldOnTheJournalsOwnThread() throws InterruptedException {
        write(3);
        journal.append(call, line(4, "more"));
        for (int i = 0; i < 4; i++) nextState();
        assertEquals(List.of("call-journal"), tellers.stream().distinct().toList());
    }

    @Test
    void anyCutOfTheFileLeavesEveryWholeRecordBeforeIt() throws IOException {
        List<CallEvent> events = write(12);
        byte[] whole = Files.readAllBytes(file());
        List<Integer> ends = recordEnds(whole);
        long seed = 8;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int cut = random.nextInt(ends.getLast() + 1);
            Files.write(file(), java.util.Arrays.copyOf(whole, cut));
            assertEquals(wholeBefore(events, ends, cut), found(), "cut at " + cut + ", seed " + seed);
        }
    }

    @Test
    void aFlippedByteLeavesEveryWholeRecordBeforeIt() throws IOException {
        List<CallEvent> events = write(12);
        byte[] whole = Files.readAllBytes(file());
        List<Integer> ends = recordEnds(whole);
        long seed = 9;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int at = random.nextInt(ends.getLast());
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), damaged);
            assertEquals(wholeBefore(events, ends, at), found(), "flipped at " + at + ", seed " + seed);
        }
    }

    private List<CallEvent> found() {
        return afterRestart().stream().flatMap(one -> one.events().stream()).toList();
    }

    private static List<CallEvent> wholeBefore(List<CallEvent> events, List<Integer> ends, int place) {
        return events.subList(0, (int) ends.stream().filter(end -> end <= place).count());
    }

    private static List<Integer> recordEnds(byte[] file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        List<Integer> ends = new ArrayList<>();
        while (JournalRecord.next(bytes).isPresent()) ends.add(bytes.position());
        return ends;
    }

    @Test
    void whatIsTypedAfterATornEndFollowsTheLastWholeRecord() throws IOException {
        List<CallEvent> events = write(3);
        journal.close();
        List<Integer> ends = recordEnds(Files.readAllBytes(file()));
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(ends.getLast() - 5L);
        }
        open();
        journal.append(call, line(9, "after the cut"));
        journal.flush();
        List<CallEvent> expected = new ArrayList<>(events.subList(0, events.size() - 1));
        expected.add(line(9, "after the cut"));
        assertEquals(expected, found());
    }

    @Test
    void anEventOfANewerProgramIsLeftOutAndTheRestComesBack() throws IOException {
        Path day = Files.createDirectories(folder().resolve("2026-11-23"));
        try (JournalFile file =
                JournalFile.open(day.resolve(call + "-1.cj"), new JournalSeal(Secrecy.NONE, call), CLOCK, Disk.REAL)) {
            file.append(app.callside.call.CallEventText.write(opening(0)));
            file.append("{\"type\":\"whisper\",\"at\":5}");
            file.append(app.callside.call.CallEventText.write(line(0, "kept")));
        }
        assertEquals(List.of(opening(0), line(0, "kept")), found());
    }

    @Test
    void strangeFilesNeverKeepTheProgramFromStarting() throws IOException {
        List<CallEvent> events = write(2);
        Path day = file().getParent();
        assertNotNull(day);
        Files.writeString(day.resolve("notes-1.cj"), "not ours");
        Files.write(day.resolve(UUID.randomUUID() + "-1.cj"), new byte[0]);
        Files.createDirectories(day.resolve(UUID.randomUUID() + "-1.cj"));
        Files.write(day.resolve("copy of a call-1.cj"), Files.readAllBytes(file()));
        try (JournalFile headless = JournalFile.open(
                day.resolve(UUID.randomUUID() + "-1.cj"), new JournalSeal(Secrecy.NONE, call), CLOCK, Disk.REAL)) {
            headless.append(app.callside.call.CallEventText.write(line(0, "no opening")));
        }
        assertEquals(events, found());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndMadeGoodWhenItCan() throws IOException, InterruptedException {
        Files.writeString(folder(), "a file where the folder should be");
        journal.append(call, opening(0));
        journal.append(call, line(0, "typed meanwhile"));
        assertEquals(new SaveState.Saving(), nextState());
        assertInstanceOf(SaveState.CannotSave.class, nextState());
        journal.append(call, line(1, "and more"));
        Files.delete(folder());
        SaveState state = nextState();
        while (!(state instanceof SaveState.Saved)) state = nextState();
        assertEquals(List.of(opening(0), line(0, "typed meanwhile"), line(1, "and more")), found());
    }

    @Test
    void aDataFolderThatVanishedIsNotMadeAnew() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder().resolve("data"));
        try (FileCallJournal pulled = new FileCallJournal(data.resolve("journal"), CLOCK)) {
            pulled.onState(states::add);
            Files.delete(data);
            pulled.append(call, opening(0));
            pulled.flush();
            assertFalse(Files.exists(data), "the next start would take it for a new store");
            assertTrue(states.stream().anyMatch(SaveState.CannotSave.class::isInstance), states.toString());
            Files.createDirectory(data); // it is there again
            pulled.flush();
            assertEquals(1, pulled.unfinished().size());
        }
    }

    @Test
    void flushingComesBackEvenWhenTheDiskRefuses() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");
        journal.append(call, opening(0));
        journal.flush();
        assertTrue(states.stream().anyMatch(SaveState.CannotSave.class::isInstance), states.toString());
    }

    @Test
    void aDiscardedCallIsGoneAndAnotherStays() {
        CallId other = CallId.fresh();
        journal.append(other, opening(60));
        write(3);
        journal.append(call, line(5, "last words"));
        journal.discard(call);
        assertEquals(
                List.of(other), afterRestart().stream().map(JournaledCall::id).toList());
        journal.discard(call);
    }

    @Test
    void twoCallsKeepTheirEventsApartOldestFirst() {
        CallId later = CallId.fresh();
        journal.append(later, opening(60));
        journal.append(call, opening(0));
        for (int i = 0; i < 20; i++) journal.append(i % 2 == 0 ? call : later, line(i, "line " + i));
        journal.flush();
        List<JournaledCall> back = afterRestart();
        assertEquals(List.of(call, later), back.stream().map(JournaledCall::id).toList());
        assertEquals(11, back.getFirst().events().size());
        assertEquals(line(19, "line 19"), back.getLast().events().getLast());
    }

    @Test
    void aLongCallOutgrowsTheSpaceTakenForIt() {
        List<CallEvent> events = new ArrayList<>(List.of(opening(0)));
        for (int i = 0; i < 30; i++) events.add(line(i, "x".repeat(60_000)));
        events.forEach(event -> journal.append(call, event));
        journal.flush();
        assertEquals(events, found());
    }

    private String bytesOnDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static CallEvent.LineTyped typed(int line, String text) {
        return new CallEvent.LineTyped(Duration.ofSeconds(5), line, Duration.ofSeconds(4), Speaker.COLLECTOR, text);
    }

    @Test
    @Tag("T11")
    void aCallWrittenAnewLeavesNoTraceOfWhatStoodThereBefore() throws IOException {
        journal.append(call, opening(0));
        journal.append(call, typed(0, "she gave 4111 1111"));
        journal.flush();
        assertTrue(bytesOnDisk().contains("4111 1111"));
        journal.append(call, typed(1, "1111 1111"));
        journal.rewrite(call, List.of(opening(0), typed(0, "she gave ****"), typed(1, "**** 1111")));
        journal.append(call, typed(2, "go on"));
        journal.flush();
        assertEquals(-1, bytesOnDisk().indexOf("4111 1111"));
        assertEquals(-1, bytesOnDisk().indexOf("1111 1111"));
        List<CallEvent> whole =
                List.of(opening(0), typed(0, "she gave ****"), typed(1, "**** 1111"), typed(2, "go on"));
        assertEquals(whole, journal.unfinished().getFirst().events());
        journal.close();
        journal = new FileCallJournal(folder(), CLOCK);
        journal.append(call, typed(3, "after a restart"));
        journal.flush();
        assertEquals(5, journal.unfinished().getFirst().events().size());
    }

    @Test
    @Tag("T11")
    void aCallThatCannotBeWrittenAnewIsWrittenOnAllTheSame() throws Exception {
        journal.append(call, opening(0));
        journal.append(call, typed(0, "she gave 4111 1111"));
        journal.flush();
        Path file;
        try (var files = Files.walk(folder())) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Path inTheWay = Files.createDirectories(file.resolveSibling(call + ".anew"));
        Files.writeString(inTheWay.resolve("full"), "x");
        journal.rewrite(call, List.of(opening(0), typed(0, "she gave ****")));
        for (SaveState state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                !(state instanceof SaveState.CannotSave);
                state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) assertNotNull(state);
        journal.flush();
        assertEquals(
                typed(0, "she gave ****"),
                journal.unfinished().getFirst().events().getLast());
    }
}
