package app.callside.shell;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The monitors of a desk as they stand now.
///
/// @param all the first is the one of the system's own bars; at least one
public record Monitors(List<Monitor> all) {
    /// A rectangle of the desktop.
    public record Area(int x, int y, int width, int height) {
        public Area {
            if (width < 1 || height < 1) throw new IllegalArgumentException("A monitor has a size");
        }

        long shared(WindowPlace place) {
            long wide = Math.min((long) x + width, (long) place.x() + place.width()) - Math.max(x, place.x());
            long high = Math.min((long) y + height, (long) place.y() + place.height()) - Math.max(y, place.y());
            return Math.max(0, wide) * Math.max(0, high);
        }

        /// How far a window's middle is from this, squared; 0 where it is inside.
        long distance(WindowPlace place) {
            long middleX = place.x() + place.width() / 2L;
            long middleY = place.y() + place.height() / 2L;
            long aside = middleX - Math.clamp(middleX, x, (long) x + width);
            long above = middleY - Math.clamp(middleY, y, (long) y + height);
            return aside * aside + above * above;
        }
    }

    /// @param whole with what the system's bars cover
    /// @param usable what they leave for windows
    public record Monitor(Area whole, Area usable) {}

    private static final int FULL_WIDTH = 1366;
    private static final int FULL_HEIGHT = 820;
    /// Of the compact view.
    public static final int COMPACT_WIDTH = 420;

    private static final int COMPACT_HEIGHT = 820;

    public Monitors {
        all = List.copyOf(all);
        if (all.isEmpty()) throw new IllegalArgumentException("A desk has a monitor");
    }

    /// The same for the same monitors in the same places, in whatever order the system tells them.
    public String fingerprint() {
        String text = all.stream()
                .map(Monitor::whole)
                .map(area -> area.x() + "," + area.y() + "," + area.width() + "," + area.height())
                .sorted()
                .collect(Collectors.joining(";"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The same place where all of it can be seen; else the nearest one that can, smaller if it has to be. A window
    /// that lies over two monitors stays.
    public WindowPlace fit(WindowPlace place) {
        if (isSeen(place)) return place;
        Area on = home(place);
        int width = Math.min(place.width(), on.width());
        int height = Math.min(place.height(), on.height());
        return new WindowPlace(
                Math.clamp(place.x(), on.x(), on.x() + on.width() - width),
                Math.clamp(place.y(), on.y(), on.y() + on.height() - height),
                width,
                height,
                place.maximised());
    }

    private boolean isSeen(WindowPlace place) {
        long seen = all.stream()
                .map(Monitor::usable)
                .distinct() // one monitor may mirror another
                .mapToLong(area -> area.shared(place))
                .sum();
        return seen >= (long) place.width() * place.height();
    }

    /// What is usable of the monitor that most of the window is on; of the nearest where it is on none.
    private Area home(WindowPlace place) {
        return all.stream()
                .map(Monitor::usable)
                .max(Comparator.<Area>comparingLong(area -> area.shared(place))
                        .thenComparing(Comparator.<Area>comparingLong(area -> area.distance(place))
                                .reversed()))
                .orElseThrow();
    }

    /// Where the full window stands before anybody has moved it: in the middle of the first monitor.
    public WindowPlace usual() {
        Area on = all.getFirst().usable();
        int width = Math.min(FULL_WIDTH, on.width());
        int height = Math.min(FULL_HEIGHT, on.height());
        return new WindowPlace(
                on.x() + (on.width() - width) / 2, on.y() + (on.height() - height) / 2, width, height, false);
    }

    /// Where the compact view stands before anybody has moved it: at the right edge of the monitor that the full
    /// window is on, so that other programs keep the left.
    public WindowPlace beside(WindowPlace full) {
        Area on = home(full);
        int width = Math.min(COMPACT_WIDTH, on.width());
        int height = Math.min(COMPACT_HEIGHT, on.height());
        return new WindowPlace(on.x() + on.width() - width, on.y(), width, height, false);
    }
}
