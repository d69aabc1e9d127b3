package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.people.Right;
import app.callside.people.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a collector makes tells of the calls of others what the account's history shows, and says so. */
@SuppressWarnings("NullAway.Init")
class HandOverOfOthersTest {
    private static final String SAYS_SO = "Of calls that others held, this file has what the account's history shows";

    @TempDir
    Path folder;

    private HarborSupply harbor;

    @BeforeEach
    void open() throws IOException {
        harbor = new HarborSupply(folder).filled(); // all calls are Dana's, and Omar has remarked on them
    }

    @AfterEach
    void close() {
        harbor.close();
    }

    private void sitDown(String collector) {
        harbor.wiring.staff.add(collector, Role.COLLECTOR, "first password", "harbour lights");
        harbor.wiring.signIn.out();
        harbor.wiring.signIn.renew(collector, "first password", "quiet orchard");
        assertFalse(harbor.wiring.seat.may(Right.READ_ALL_CALLS));
    }

    private Map<String, String> handedOver() throws IOException {
        Path file = folder.resolve("handover.zip");
        harbor.wiring.handOver.handOver(harbor.id, harbor.today(), harbor.wiring.seat.name(), file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList())
                parts.put(
                        entry.getName(),
                        EveryWord.text(zip.getInputStream(entry).readAllBytes()));
        }
        String all = String.join("\n", parts.values());
        assertFalse(all.contains("Let Ms Klein finish"), "what a supervisor has remarked is nobody's to hand over");
        assertFalse(all.contains("has a direct line"), "what a supervisor has remarked is nobody's to hand over");
        return parts;
    }

    private static long recaps(Map<String, String> parts) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("recaps/"))
                .count();
    }

    private static String words(Map<String, String> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    @Test
    void aSupervisorHandsOverAllOfIt() throws IOException {
        Map<String, String> parts = handedOver();
        assertEquals(3, recaps(parts));
        String comments = words(parts, "comments.txt");
        assertTrue(comments.contains("0:00  > " + HarborSupply.SENTENCE), comments);
        assertFalse(comments.contains(SAYS_SO), comments);
    }

    @Test
    void aCollectorHandsOverTheirOwnCallsWithAllThatWasKept() throws IOException {
        sitDown("Dana Reyes");
        Map<String, String> parts = handedOver();
        assertEquals(3, recaps(parts));
        String comments = words(parts, "comments.txt");
        assertTrue(comments.contains("0:00  > " + HarborSupply.SENTENCE), comments);
        assertTrue(comments.contains(SAYS_SO), comments);
    }

    @Test
    void ofTheCallsOfOthersTheFileHoldsWhatTheHistoryOfTheAccountShows() throws IOException {
        sitDown("Sam Iyer");
        Map<String, String> parts = handedOver();
        assertEquals(0, recaps(parts));
        String comments = words(parts, "comments.txt");
        assertTrue(comments.contains(HarborSupply.SENTENCE), comments);
        assertFalse(comments.contains("> "), () -> "who said it and when is not in the history: " + comments);
        assertTrue(comments.startsWith(SAYS_SO), comments);
        assertTrue(
                words(parts, "chronology.pdf").replaceAll("\\s+", " ").contains(SAYS_SO),
                () -> words(parts, "chronology.pdf"));
        String history = harbor.wiring
                .accountHistory
                .page(harbor.id, harbor.today(), 0, 99)
                .toString();
        for (String line :
                comments.lines().filter(one -> one.startsWith("    ")).toList())
            assertTrue(history.contains(line.strip()), line);
    }
}
