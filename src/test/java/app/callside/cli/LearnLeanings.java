package app.callside.cli;

import app.callside.base.time.Holidays;
import app.callside.promise.reading.LeaningLesson;
import app.callside.promise.reading.LeaningLesson.Pupil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Learns from the notes that the reader was built on how far words lean to a promise, and writes the two files that it
 * goes by; to be run whenever those notes have changed.
 */
final class LearnLeanings {
    static final Path NOTES = Path.of("src", "test", "resources", "app", "callside", "promise", "tuned.jsonl");
    static final List<String> FILES = List.of("leaning-of-notes.tsv", "leaning-of-clauses.tsv");
    private static final Path FOLDER = Path.of("assets", "promise");

    private LearnLeanings() {}

    public static void main(String[] args) throws IOException {
        Holidays holidays = new Holidays();
        List<Pupil> pupils = Files.readAllLines(NOTES).stream()
                .filter(json -> !json.isBlank())
                .map(json -> pupil(AnsweredNote.of(json, holidays)))
                .toList();
        write(FILES.get(0), LeaningLesson.ofNotes(pupils));
        write(FILES.get(1), LeaningLesson.ofClauses(pupils));
    }

    private static void write(String file, List<String> weights) throws IOException {
        List<String> lines = new ArrayList<>(List.of(heading()));
        lines.addAll(weights);
        Files.write(FOLDER.resolve(file), lines);
    }

    /** By it the files show which notes they were learnt from. */
    static String heading() throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(NOTES));
            return "# learnt from notes of SHA-256 " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }

    private static Pupil pupil(AnsweredNote note) {
        return new Pupil(note.line().note(), note.line().context(), note.promises(), note::isAnsweredBy);
    }
}
