package app.callside.base.time;

import app.callside.base.work.Once;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Public holidays by country and year, from the rules in `holidays.yaml`. A country that the rules do not name has no
/// holidays here: ask [#knows] before saying that a day is none. The rules are read at the first question.
public final class Holidays {
    private static final String RESOURCE = "holidays.yaml";

    private record Year(String country, int year) {}

    private final Once<Map<String, List<Holiday>>> rules = new Once<>(Holidays::read);
    private final Map<Year, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    /// @param country ISO code of two letters
    public boolean knows(String country) {
        return rules.get().containsKey(country);
    }

    /// The countries whose holidays are known, by ISO code.
    public Set<String> countries() {
        return Set.copyOf(rules.get().keySet());
    }

    /// The name of the holiday that a day is, if it is one.
    public Optional<String> on(String country, LocalDate day) {
        return Optional.ofNullable(of(country, day.getYear()).get(day));
    }

    /// All holidays of a year with their names; none for a country that is not known. A day that was moved off a
    /// weekend stands here twice: on its own day, and on the one it was moved to.
    public SortedMap<LocalDate, String> of(String country, int year) {
        return years.computeIfAbsent(new Year(country, year), this::placed);
    }

    /// Working days around a day: its year, the one before and the two after it, without the country's holidays.
    public WorkingDays workingDays(String country, LocalDate around) {
        Set<LocalDate> closed = new HashSet<>();
        for (int year = around.getYear() - 1; year <= around.getYear() + 2; year++)
            closed.addAll(of(country, year).keySet());
        return closed.isEmpty() ? WorkingDays.WEEKDAYS : new WorkingDays(closed);
    }

    private SortedMap<LocalDate, String> placed(Year year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        List<Holiday> moving = new ArrayList<>();
        for (Holiday holiday : rules.get().getOrDefault(year.country(), List.of())) {
            holiday.in(year.year()).ifPresent(day -> {
                days.merge(day, holiday.name(), (first, second) -> first + ", " + second);
                if (moves(holiday.move(), day)) moving.add(holiday);
            });
        }
        // only when all others stand, so that none is moved onto another
        for (Holiday holiday : moving)
            holiday.in(year.year())
                    .ifPresent(day -> days.putIfAbsent(movedFrom(day, holiday.move(), days), holiday.name()));
        return Collections.unmodifiableSortedMap(days);
    }

    private static boolean moves(Holiday.Move move, LocalDate day) {
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (move) {
            case STAYS -> false;
            case SUNDAY_TO_MONDAY -> sunday;
            case WEEKEND_TO_MONDAY, SUBSTITUTE -> isWeekend(day);
        };
    }

    private static LocalDate movedFrom(LocalDate day, Holiday.Move move, SortedMap<LocalDate, String> taken) {
        LocalDate moved = day;
        while (isWeekend(moved) || move == Holiday.Move.SUBSTITUTE && taken.containsKey(moved))
            moved = moved.plusDays(1);
        return moved;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static Map<String, List<Holiday>> read() {
        try (InputStream in = Objects.requireNonNull(Holidays.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, List<Holiday>> found = new HashMap<>();
            root.forEach((country, days) -> found.put(
                    String.valueOf(country),
                    ((Map<?, ?>) days)
                            .entrySet().stream()
                                    .map(day -> HolidayText.read(
                                            String.valueOf(day.getKey()), String.valueOf(day.getValue())))
                                    .toList()));
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
