package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.testing.SampleStore;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("R5")
class HistoryExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void allThatPassesTheFilterIsInTheFileOnce() throws Exception {
        Path file = folder.resolve("calls.json");
        CallFilter filter = CallFilter.ALL.with(new Narrowing.HeldBy("Sam Iyer"));
        int total = wiring.history().page(filter, 1, TODAY).total();
        assertEquals(total, wiring.export().write(filter, TODAY, file, TableFormat.JSON, Progress.NONE));
        JsonObject json = JsonParser.object().from(Files.readString(file));
        var ids = json.getArray("rows").stream()
                .map(row -> ((JsonObject) row).getString("call"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(total, ids.size());
        assertEquals("Sam Iyer", json.getArray("filters").getString(0));
        assertTrue(json.getArray("rows").stream()
                .allMatch(row -> ((JsonObject) row).getString("collector").equals("Sam Iyer")));
        assertEquals(
                "calls.json",
                wiring.trail
                        .page(Optional.of(Deed.EXPORTED), "", 0, 1)
                        .entries()
                        .getFirst()
                        .subject());
    }

    @Test
    void whoeverStopsItFindsNoFile() throws IOException {
        Path file = folder.resolve("calls.csv");
        Progress stop = new Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertEquals(-1, wiring.export().write(CallFilter.ALL, TODAY, file, TableFormat.CSV, stop));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "only the data folder");
        }
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsSaid() {
        Path file = folder.resolve("missing").resolve("calls.csv");
        Refused refused = assertThrows(
                Refused.class,
                () -> wiring.export().write(CallFilter.ALL, TODAY, file, TableFormat.CSV, Progress.NONE));
        assertEquals("review.export", refused.fault().key());
    }

    @Test
    void aCollectorTakesNothingOut() {
        wiring.staff.add("Dora Kent", Role.COLLECTOR, "first password", "harbour lights");
        wiring.signIn.out();
        wiring.signIn.renew("Dora Kent", "first password", "quiet orchard");
        Path file = folder.resolve("calls.csv");
        assertThrows(
                Refused.class,
                () -> wiring.export().write(CallFilter.ALL, TODAY, file, TableFormat.CSV, Progress.NONE));
        assertFalse(Files.exists(file));
    }
}
