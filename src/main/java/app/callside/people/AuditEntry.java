package app.callside.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that was done, chained to the one before it.
///
/// @param number 1 for the first; no number is left out
/// @param at to the millisecond
/// @param by who did it, under the name of that day; empty for what the program does by itself
/// @param role of whoever did it, empty where nobody did
/// @param subject what it was done to: a customer, a call's id, a file, a user
/// @param details in plain words or figures; what changed, for which reason
/// @param before the hash of the entry before; [#NOTHING] for the first
/// @param hash of all that and of `before`
public record AuditEntry(
        long number,
        Instant at,
        String by,
        String role,
        Deed deed,
        String subject,
        String details,
        String before,
        String hash) {
    /// What stands before the first entry.
    public static final String NOTHING = "0".repeat(64);

    static AuditEntry after(Head head, Instant at, String by, String role, Deed deed, String subject, String details) {
        AuditEntry open = new AuditEntry(head.number() + 1, at, by, role, deed, subject, details, head.hash(), "");
        return new AuditEntry(open.number, at, by, role, deed, subject, details, open.before, open.reckoned());
    }

    /// The hash that it should have: SHA-256 over the hash before and every field, each with its length in front, so
    /// that no letter can move from one field to the next.
    String reckoned() {
        String fields = Stream.of(
                        before,
                        String.valueOf(number),
                        String.valueOf(at.toEpochMilli()),
                        by,
                        role,
                        deed.name(),
                        subject,
                        details)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }

    /// Where the chain ends.
    ///
    /// @param number of its last entry, 0 while there is none
    public record Head(long number, String hash) {
        public static final Head START = new Head(0, NOTHING);
    }
}
