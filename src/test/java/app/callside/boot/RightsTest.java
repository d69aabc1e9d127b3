package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.people.SignIn;
import app.callside.recap.SentRecap;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.Narrowing;
import app.callside.testing.SampleStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every method of every service as every role, against one written table of who may do what. */
@SuppressWarnings("NullAway.Init")
@Tag("R6")
class RightsTest {
    private static final String OWN = "harbour lights";
    private static final String DANA = "quiet orchard";

    /** `yes`, `no`, or `own`: only what is one's own. */
    record Row(String collector, String supervisor, String nobody) {}

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        wiring.staff.introduce("Omar Lund", "");
        wiring.staff.add("Dana Reyes", Role.COLLECTOR, "first password", OWN);
        wiring.signIn.out();
        assertEquals(Optional.empty(), wiring.signIn.renew("Dana Reyes", "first password", DANA));
        wiring.signIn.out();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private List<Object> services() {
        return services(wiring);
    }

    static List<Object> services(Wiring wiring) {
        return List.of(
                wiring.ledger,
                wiring.agreed.promises,
                wiring.agreed.agenda,
                wiring.agreed.followUps,
                wiring.agreed.disputes,
                wiring.calls,
                wiring.dispositions,
                wiring.shelf,
                wiring.handOver,
                wiring.escalation,
                wiring.dossiers,
                wiring.worklist,
                wiring.intake,
                wiring.history(),
                wiring.export(),
                wiring.figures(),
                wiring.counted.calls,
                wiring.figuresExport(),
                wiring.finder,
                wiring.accounts,
                wiring.accountHistory,
                wiring.rehearsals,
                wiring.cards,
                wiring.rules,
                wiring.settingsFile,
                wiring.sentRecaps,
                wiring.finished.views,
                wiring.coaching(),
                wiring.finished.sampling,
                wiring.outbox,
                wiring.house,
                wiring.staff,
                wiring.trail,
                wiring.sealedCalls,
                wiring.erasure(),
                wiring.erasing.redactions,
                wiring.safekeeping(),
                wiring.signIn);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(service.getClass().getDeclaredMethods())
                .filter(one -> Modifier.isPublic(one.getModifiers())
                        && !Modifier.isStatic(one.getModifiers())
                        && !one.isSynthetic());
    }

    @Test
    void theTableNamesEveryMethodOfEveryService() throws IOException {
        TreeSet<String> there = new TreeSet<>();
        services().forEach(service -> methods(service).map(RightsTest::name).forEach(there::add));
        assertEquals(String.join("\n", there), String.join("\n", new TreeSet<>(table().keySet())));
    }

    @Test
    void everyRoleMayDoWhatTheTableSays() throws IOException {
        Map<String, Row> table = table();
        wiring.signIn.in("Dana Reyes", DANA);
        walk("collector", Row::collector, table);
        wiring.signIn.out();
        walk("nobody", Row::nobody, table);
        wiring.signIn.in("Omar Lund", OWN);
        walk("supervisor", Row::supervisor, table);
    }

    private void walk(String who, Function<Row, String> allowed, Map<String, Row> table) {
        assertAll(services().stream()
                .flatMap(service -> methods(service).map(method -> () -> {
                    if (name(method).equals("SignIn.out")) return; // it would end the walk; it asks for no right
                    boolean refused = isRefused(service, method);
                    assertEquals(
                            allowed.apply(Objects.requireNonNull(table.get(name(method))))
                                    .equals("no"),
                            refused,
                            who + " " + name(method));
                })));
    }

    /** Rights are asked for before anything else, so that what a method is given does not matter. */
    private static boolean isRefused(Object service, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type == boolean.class ? false : type == int.class ? (Object) 0 : null)
                .toArray();
        try {
            method.invoke(service, nothing);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof Refused refused
                    && List.of("people.right", "people.nobody")
                            .contains(refused.fault().key());
        } catch (IllegalAccessException unreachable) {
            throw new AssertionError(unreachable);
        }
    }

    @Test
    void aCollectorSeesTheirOwnCallsAndNotThoseOfOthers() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        wiring.signIn.in("Omar Lund", OWN);
        List<CallRow> all = wiring.history().page(CallFilter.ALL, 200, today).rows();
        CallRow another = all.stream()
                .filter(row -> !row.call().collector().equals("Dana Reyes"))
                .findFirst()
                .orElseThrow();
        wiring.signIn.out();
        wiring.signIn.in("Dana Reyes", DANA);
        List<CallRow> own = wiring.history().page(CallFilter.ALL, 200, today).rows();
        assertFalse(own.isEmpty());
        assertTrue(own.stream().allMatch(row -> row.call().collector().equals("Dana Reyes")));
        assertTrue(own.size() < all.size());
        assertTrue(wiring
                .history()
                .page(CallFilter.ALL.with(new Narrowing.HeldBy(another.call().collector())), 200, today)
                .rows()
                .stream()
                .allMatch(row -> row.call().collector().equals("Dana Reyes")));
        assertEquals(List.of("Dana Reyes"), wiring.history().collectors());
        assertEquals(
                own.stream()
                        .flatMap(row -> row.promised().byCurrency().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                wiring.history().currencies(),
                "what the others were promised in is not for her");
        assertThrows(
                Refused.class, () -> wiring.history().sentRecap(another.call().id(), 0));
        wiring.history().timeline(own.getFirst().call().id());
        assertThrows(
                Refused.class, () -> wiring.history().timeline(another.call().id()));
        assertThrows(Refused.class, () -> wiring.recap(another.call().id(), SentRecap.Form.SPOKEN));
        assertFalse(wiring.accountHistory
                .page(another.call().customer(), today, 0, 50)
                .isEmpty());
    }

    @Test
    void aFinishedCallIsOnlyAddedTo() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        wiring.signIn.in("Omar Lund", OWN);
        List<CallRow> all = wiring.history().page(CallFilter.ALL, 200, today).rows();
        CallRow sams = all.stream()
                .filter(row -> row.call().collector().equals("Sam Iyer"))
                .findFirst()
                .orElseThrow();
        CallRow danas = all.stream()
                .filter(row -> row.call().collector().equals("Dana Reyes"))
                .findFirst()
                .orElseThrow();
        var before = wiring.callStore.call(sams.call().id());
        wiring.history().correct(sams.call().id(), "It was the warehouse, not accounts payable.");
        wiring.signIn.out();
        wiring.signIn.in("Dana Reyes", DANA);
        wiring.history().correct(danas.call().id(), " The amount was 4,190. ");
        assertThrows(Refused.class, () -> wiring.history().correct(sams.call().id(), "Not so."));
        wiring.signIn.out();
        wiring.signIn.in("Omar Lund", OWN);
        assertEquals(before, wiring.callStore.call(sams.call().id()));
        var corrections = wiring.history().timeline(danas.call().id()).corrections();
        assertEquals("The amount was 4,190.", corrections.getFirst().words());
        assertEquals("Dana Reyes", corrections.getFirst().by());
        assertEquals(
                2, wiring.trail.page(Optional.of(Deed.CALL_CORRECTED), "", 0, 9).total());
        assertTrue(wiring.trail.check().isWhole());
    }

    @Test
    void afterARestartNobodySitsHere() {
        wiring.close();
        wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), Clock.systemUTC(), Locale.US);
        assertEquals(Optional.empty(), wiring.seat.user());
        assertThrows(Refused.class, wiring.staff::newRecoveryCode);
        assertInstanceOf(SignIn.Answer.In.class, wiring.signIn.in("Omar Lund", OWN));
    }

    static Map<String, Row> table() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(RightsTest.class.getResourceAsStream("rights.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(cells[0], new Row(cells[1], cells[2], cells[3])));
        }
        return rows;
    }
}
