package app.callside.base.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What happens without being asked for, in words for whoever does not look at the screen. It is polite:
/// while somebody types it waits for a pause, of what piles up only the newest of each kind is told, and
/// nothing twice in a row.
public final class Announcements {
    /// What it is about; what matters more is told first.
    public enum Kind {
        FAULT,
        CLOCK,
        OFFER,
        CARD,
        NOTICE
    }

    /// How many are remembered, to be read again.
    static final int REMEMBERED = 20;

    private static final Duration PAUSE = Duration.ofMillis(800);
    /// Whoever types on and on is told all the same.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// What belongs to a call and is new in the next one.
    private static final Set<Kind> OF_A_CALL = Set.of(Kind.CLOCK, Kind.OFFER, Kind.CARD);

    private final Clock clock;
    private final Map<Kind, String> waiting = new EnumMap<>(Kind.class);
    private final Map<Kind, String> told = new EnumMap<>(Kind.class);
    private final List<String> last = new ArrayList<>();
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private Optional<Instant> since = Optional.empty();
    private Instant typed = Instant.MIN;

    public Announcements(Clock clock) {
        this.clock = clock;
    }

    /// Something has happened; what waited of its kind is out of date. Blank words take that back.
    public void say(Kind kind, String words) {
        waiting.remove(kind);
        if (words.isBlank() || words.equals(told.get(kind))) return;
        waiting.put(kind, words);
        if (since.isEmpty()) since = Optional.of(clock.instant());
        pulse();
    }

    /// What was told of a kind is over; when it comes again, it is told again.
    public void over(Kind kind) {
        waiting.remove(kind);
        told.remove(kind);
    }

    /// A key was struck.
    public void typed() {
        typed = clock.instant();
    }

    /// Another call begins: what was told of the last one may be told again.
    public void begin() {
        OF_A_CALL.forEach(this::over);
    }

    /// Tells what waits, as soon as nobody types; to be called a few times a second.
    public void pulse() {
        if (waiting.isEmpty()) {
            since = Optional.empty();
            return;
        }
        Instant now = clock.instant();
        boolean typing = typed.isAfter(now.minus(PAUSE));
        boolean patient =
                since.filter(first -> first.plus(PATIENCE).isAfter(now)).isPresent();
        if (typing && patient) return;
        String words = String.join(" ", waiting.values());
        told.putAll(waiting);
        waiting.clear();
        since = Optional.empty();
        last.addFirst(words);
        if (last.size() > REMEMBERED) last.removeLast();
        if (words.equals(spoken.get())) spoken.set(""); // or nobody would notice
        spoken.set(words);
    }

    /// What was told last; empty for a moment where the same is told again.
    public ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    /// What was told, newest first.
    public List<String> last() {
        return List.copyOf(last);
    }
}
