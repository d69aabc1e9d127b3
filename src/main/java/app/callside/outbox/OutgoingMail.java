package app.callside.outbox;

import app.callside.call.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A mail on its way out.
///
/// @param call the call whose recap it is; absent for other mail
/// @param to one address
/// @param content the message as it is sent, byte for byte (RFC 5322)
/// @param attempts so far
/// @param nextAt not before this; UTC
/// @param problem why the last attempt failed; empty where none did
public record OutgoingMail(
        UUID id,
        Optional<CallId> call,
        String to,
        String subject,
        byte[] content,
        Instant queuedAt,
        State state,
        int attempts,
        Instant nextAt,
        String problem) {
    /// How far it is.
    public enum State {
        WAITING,
        /// Handed to the server at this moment; found so at a start, nobody knows whether it arrived.
        SENDING,
        SENT,
        /// The server will not take it, however often it is tried.
        REFUSED
    }

    /// After each failed attempt in turn; the last holds for all that follow.
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    public static OutgoingMail queued(Optional<CallId> call, String to, String subject, byte[] content, Instant now) {
        return new OutgoingMail(UUID.randomUUID(), call, to, subject, content, now, State.WAITING, 0, now, "");
    }

    public OutgoingMail sending() {
        return as(State.SENDING, attempts + 1, nextAt, problem);
    }

    public OutgoingMail sent() {
        return as(State.SENT, attempts, nextAt, "");
    }

    public OutgoingMail refused(String why) {
        return as(State.REFUSED, attempts, nextAt, why);
    }

    /// To be tried again, later each time.
    public OutgoingMail failed(String why, Instant now) {
        Duration pause = PAUSES.get(Math.clamp(attempts - 1, 0, PAUSES.size() - 1));
        return as(State.WAITING, attempts, now.plus(pause), why);
    }

    /// To be tried again at once.
    public OutgoingMail dueNow(Instant now) {
        return as(State.WAITING, attempts, now, problem);
    }

    private OutgoingMail as(State other, int tried, Instant next, String why) {
        return new OutgoingMail(id, call, to, subject, content, queuedAt, other, tried, next, why);
    }

    /// Whether it has neither gone nor been given up.
    public boolean isUnderway() {
        return state == State.WAITING || state == State.SENDING;
    }
}
