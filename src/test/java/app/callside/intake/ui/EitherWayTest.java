package app.callside.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.intake.DateOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
final class EitherWayTest {
    @Test
    void anyDateUpToTheTwelfthReadsBothWays() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2000 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(12));
            char mark = "/.-".charAt(random.nextInt(3));
            String year =
                    random.nextBoolean() ? String.valueOf(day.getYear()) : String.format("%02d", day.getYear() % 100);
            String dayFirst = "" + day.getDayOfMonth() + mark + day.getMonthValue() + mark + year;
            String monthFirst = "" + day.getMonthValue() + mark + day.getDayOfMonth() + mark + year;
            assertEquals(Optional.of(day), EitherWay.read(dayFirst, DateOrder.DMY), "seed " + seed);
            assertEquals(Optional.of(day), EitherWay.read(monthFirst, DateOrder.MDY), "seed " + seed);
        }
    }

    @Test
    void whatIsNoSuchDateIsNotRead() {
        assertEquals(Optional.empty(), EitherWay.read("25/12/2026", DateOrder.MDY));
        assertEquals(Optional.empty(), EitherWay.read("4 March 2026", DateOrder.DMY));
    }
}
