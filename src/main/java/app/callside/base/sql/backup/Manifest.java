package app.callside.base.sql.backup;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.events.Head;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a backup holds, written beside it once it was opened and compared: a backup without one does not
/// count.
///
/// @param at when it was made
/// @param schema number of the newest migration it has
/// @param head its end of the chain
/// @param sha256 of the backup's file, in hexadecimal
/// @param tallies by table
public record Manifest(Instant at, Reason reason, int schema, Head head, String sha256, Map<String, Tally> tallies) {
    private static final String TALLY = "table.";

    public Manifest {
        tallies = Map.copyOf(tallies);
    }

    /// As it lies beside the backup: text; in an encrypted store sealed for that backup. As it names the
    /// hash of the backup's file, nothing in that file can be changed unseen either.
    ///
    /// @param name of the backup
    byte[] bytes(String name, Secrecy secrecy) {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        return secrecy.isNone() ? text : Base64.getMimeEncoder().encode(secrecy.seal(text, place(name)));
    }

    /// @throws IllegalArgumentException for what is no manifest, or not one of that backup and that store
    static Manifest read(byte[] bytes, String name, Secrecy secrecy) {
        try {
            byte[] text = secrecy.isNone()
                    ? bytes
                    : secrecy.open(Base64.getMimeDecoder().decode(bytes), place(name));
            return read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException another) {
            throw new IllegalArgumentException("Sealed for another backup, or with another key", another);
        }
    }

    private static byte[] place(String name) {
        return Secrecy.place("backup " + name, 0);
    }

    private String text() {
        String lines = """
                at=%s
                reason=%s
                schema=%d
                sequence=%d
                hash=%s
                sha256=%s
                """.formatted(at, reason, schema, head.sequence(), head.hash(), sha256);
        return lines
                + new TreeMap<>(tallies)
                        .entrySet().stream()
                                .map(one -> TALLY + one.getKey() + "="
                                        + one.getValue().rows() + " "
                                        + one.getValue().sum().toPlainString())
                                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// @throws IllegalArgumentException for what is no manifest
    private static Manifest read(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
            Map<String, Tally> tallies = new TreeMap<>();
            for (String name : lines.stringPropertyNames()) {
                if (!name.startsWith(TALLY)) continue;
                String[] numbers = lines.getProperty(name).split(" ", 2);
                tallies.put(
                        name.substring(TALLY.length()),
                        new Tally(Long.parseLong(numbers[0]), new BigDecimal(numbers[1])));
            }
            return new Manifest(
                    Instant.parse(lines.getProperty("at", "")),
                    Reason.valueOf(lines.getProperty("reason", "")),
                    Integer.parseInt(lines.getProperty("schema", "")),
                    new Head(Long.parseLong(lines.getProperty("sequence", "")), lines.getProperty("hash", "")),
                    lines.getProperty("sha256", ""),
                    tallies);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException none) {
            throw new IllegalArgumentException("No manifest of a backup", none);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// How many rows of a table the backup has.
    ///
    /// @param table in small letters
    public long rows(String table) {
        return tallies.getOrDefault(table, new Tally(0, BigDecimal.ZERO)).rows();
    }

    /// How many rows of a table the store has that the backup has not; negative where it has fewer.
    ///
    /// @param table in small letters
    public long lacks(String table, Map<String, Tally> store) {
        Tally none = new Tally(0, BigDecimal.ZERO);
        return store.getOrDefault(table, none).rows()
                - tallies.getOrDefault(table, none).rows();
    }
}
