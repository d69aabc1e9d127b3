package app.callside.base.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a customer's clock stands.
///
/// @param country ISO code, for its holidays; empty where not known
/// @param zones where the clock may stand, the likeliest first; empty where nothing tells
/// @param source what told
/// @param certain false where a phone number or a large country leaves room for doubt
public record ClockThere(String country, List<ZoneId> zones, Source source, boolean certain) {
    public enum Source {
        BY_HAND,
        ADDRESS,
        PHONE,
        COUNTRY,
        NOTHING
    }

    public static final ClockThere UNKNOWN = new ClockThere("", List.of(), Source.NOTHING, false);

    public ClockThere {
        zones = List.copyOf(zones);
    }

    /// The time there and whether it is one for calls. With several clocks it is open only when it is open on all.
    ///
    /// @return empty where no zone is known
    public Optional<ThereNow> at(Instant now, CallingWindow window, Holidays holidays) {
        List<ThereNow> each = new ArrayList<>();
        Set<LocalDateTime> told = new HashSet<>();
        for (ZoneId zone : zones) {
            ThereNow there = ThereNow.in(now.atZone(zone), country, window, holidays);
            if (told.add(there.time().toLocalDateTime())) each.add(there);
        }
        return each.isEmpty() ? Optional.empty() : Optional.of(joined(each));
    }

    private static ThereNow joined(List<ThereNow> each) {
        ThereNow first = each.getFirst();
        if (each.size() == 1) return first;
        boolean allOpen = each.stream().allMatch(ThereNow::isOpen);
        boolean noneOpen = each.stream().noneMatch(ThereNow::isOpen);
        List<LocalDateTime> times = each.stream()
                .map(there -> there.time().toLocalDateTime())
                .sorted()
                .toList();
        if (!allOpen && !noneOpen)
            return new ThereNow(first.time(), new ThereNow.Several(times.getFirst(), times.getLast()));
        // open until the first of them closes, closed until the last of them opens
        return allOpen
                ? each.stream().max(Comparator.comparing(ThereNow::time)).orElse(first)
                : each.stream().min(Comparator.comparing(ThereNow::time)).orElse(first);
    }
}
