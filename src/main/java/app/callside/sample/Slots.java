package app.callside.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// When invented calls begin: in this desk's working hours, in the customer's as far as the two meet, and for one
/// collector never two at once.
final class Slots {
    private static final LocalTime DESK_OPENS = LocalTime.of(8, 10);
    private static final int STARTS = 110;
    private static final LocalTime THEY_OPEN = LocalTime.of(8, 30);
    private static final LocalTime THEY_CLOSE = LocalTime.of(17, 0);
    private static final Duration APART = Duration.ofMinutes(15);

    private final ZoneId desk;
    private final Map<String, List<Instant>> taken = new HashMap<>();

    Slots(ZoneId desk) {
        this.desk = desk;
    }

    ZoneId desk() {
        return desk;
    }

    Instant free(String collector, LocalDate day, ZoneId theirs, Random random) {
        List<Instant> busy = taken.computeIfAbsent(collector, _ -> new ArrayList<>());
        List<Instant> free = Stream.iterate(day.atTime(DESK_OPENS).atZone(desk), start -> start.plusMinutes(5))
                .limit(STARTS)
                .map(start -> start.toInstant().plusSeconds(random.nextInt(60)))
                .filter(start -> busy.stream().allMatch(other -> isApart(start, other)))
                .toList();
        List<Instant> open =
                free.stream().filter(start -> isOpen(start, theirs)).toList();
        List<Instant> choice = open.isEmpty() ? free : open;
        Instant start = choice.get(random.nextInt(choice.size()));
        busy.add(start);
        return start;
    }

    private static boolean isApart(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(APART) > 0;
    }

    private static boolean isOpen(Instant start, ZoneId theirs) {
        LocalTime there = start.atZone(theirs).toLocalTime();
        return there.isAfter(THEY_OPEN) && there.isBefore(THEY_CLOSE);
    }
}
