package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.Agreement;
import app.callside.call.CallPlan;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.coaching.Marks;
import app.callside.deck.CallKind;
import app.callside.figures.Behind;
import app.callside.figures.FigureKind;
import app.callside.figures.Period;
import app.callside.people.Role;
import app.callside.people.Seat;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.review.SavedView;
import app.callside.review.Span;
import app.callside.review.store.JdbcViewStore;
import app.callside.testing.SampleStore;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a right depends on whose record it is: every method for which the table of rights says `own`, with real records
 * of oneself and of others.
 */
@SuppressWarnings("NullAway.Init")
@Tag("R6")
class OwnRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> PEOPLE = List.of("Dana Reyes", "Sam Iyer", "Omar Lund");

    /** They ask what the seat may, and depend on nobody's records: what is offered, and who may be offered it. */
    private static final Set<String> OF_NO_RECORD = Set.of("CallHistory.seesFlags", "Erasure.isOffered");

    /** Full of a supervisor's rights, yet there is only what is somebody's own in it: they have to be that somebody. */
    private static final Set<String> NOT_EVEN_A_SUPERVISOR = Set.of("Coaching.acknowledge", "Coaching.toRead");

    @TempDir
    Path folder;

    private Wiring wiring;
    private final Map<String, CallRecord> held = new HashMap<>();
    private final Map<String, app.callside.coaching.Progress> scores = new HashMap<>();

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        wiring.staff.introduce("Omar Lund", "");
        wiring.staff.add("Dana Reyes", Role.COLLECTOR, "first password", "harbour lights");
        int stars = 1;
        for (String collector : PEOPLE) {
            CallRecord call = held(collector);
            held.put(collector, call);
            wiring.sentRecaps.keep(
                    call.id(),
                    SentRecap.Form.SPOKEN,
                    SentRecap.Way.READ_BACK,
                    recap(collector).getBytes(StandardCharsets.UTF_8));
            wiring.coaching().write(call.id(), "every-call", Marks.NONE.with("Listening", ++stars), "Good");
            wiring.coaching().share(call.id());
            scores.put(collector, wiring.coaching().progress(Optional.of(collector)));
        }
        assertEquals(3, Set.copyOf(scores.values()).size(), "the scores can't be told apart");
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private CallRecord held(String collector) {
        var standing = wiring.ledger.standingsOn(TODAY).getFirst();
        LiveCall call = wiring.calls.open(new CallPlan(
                standing.customer(),
                "",
                collector,
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "+1 312 555 0142",
                "A date",
                "Nothing came in"));
        call.type(0, "Held by " + collector);
        call.agree(new Agreement.Promised(new PromiseToPay(
                PromiseId.fresh(),
                standing.customer(),
                Optional.empty(),
                TODAY,
                "Marta Klein",
                List.of(Instalment.of(
                        TODAY.plusDays(9), Money.of(currency(collector), 100), Optional.empty(), List.of())),
                "",
                "")));
        call.hangUp();
        return wiring.calls.finish(
                EndedCall.of(call),
                new Finish(Outcome.of(Disposition.REFUSED), true, Optional.empty(), "nothing is left to do", "", 0));
    }

    /** Something is promised to each of them in a currency of its own. */
    private static CurrencyUnit currency(String collector) {
        return CurrencyUnit.of(List.of("CHF", "SEK", "DKK").get(PEOPLE.indexOf(collector)));
    }

    private static String recap(String collector) {
        return "The recap of " + collector;
    }

    private CallRecord of(String collector) {
        return Objects.requireNonNull(held.get(collector));
    }

    /** For each method whether whoever sits here reaches what is a person's by it. */
    private Map<String, Predicate<String>> methods() {
        Map<String, Predicate<String>> methods = new LinkedHashMap<>();
        methods.put(
                "CallHistory.collectors", who -> wiring.history().collectors().contains(who));
        methods.put("CallHistory.correct", who -> may(() -> wiring.history().correct(of(who).id(), "Not so.")));
        methods.put(
                "CallHistory.currencies", who -> wiring.history().currencies().contains(currency(who)));
        methods.put("CallHistory.needMayRead", who -> may(() -> wiring.history().needMayRead(of(who))));
        methods.put(
                "CallHistory.page",
                who -> wiring.history().page(CallFilter.ALL.with(new Narrowing.HeldBy(who)), 200, TODAY).rows().stream()
                        .anyMatch(row -> row.call().collector().equals(who)));
        methods.put("CallHistory.sentRecap", who -> may(() -> wiring.history().sentRecap(of(who).id(), 0)));
        methods.put("CallHistory.timeline", who -> may(() -> wiring.history().timeline(of(who).id())));
        methods.put(
                "Coaching.toRead",
                who -> wiring.coaching().toRead().contains(of(who).id())); // before it is acknowledged
        methods.put("Coaching.acknowledge", who -> may(() -> wiring.coaching().acknowledge(of(who).id())));
        methods.put(
                "Coaching.progress",
                who -> wiring.coaching().progress(Optional.of(who)).equals(scores.get(who)));
        methods.put(
                "Coaching.remark",
                who -> may(() -> wiring.coaching().remark(of(who).id(), Optional.empty(), "So it was.")));
        methods.put(
                "Coaching.review", who -> wiring.coaching().review(of(who).id()).isPresent());
        methods.put(
                "FigureCalls.behind",
                who -> wiring.counted
                        .calls
                        .behind(
                                wiring.figures()
                                        .of(Period.of(Period.Kind.MONTH, TODAY), Optional.of(who), Progress.NONE)
                                        .orElseThrow(),
                                new Behind.OfFigure(FigureKind.CALLS, Optional.empty(), Optional.of(who)))
                        .part(Narrowing.HeldBy.class)
                        .equals(Optional.of(new Narrowing.HeldBy(who))));
        methods.put("Figures.collectors", who -> wiring.figures().collectors().contains(who));
        methods.put(
                "Figures.of",
                who -> wiring.figures()
                        .of(Period.of(Period.Kind.MONTH, TODAY), Optional.of(who), Progress.NONE)
                        .orElseThrow()
                        .collector()
                        .equals(Optional.of(who)));
        methods.put("HandOverDesk.handOver", this::handsOver);
        methods.put("SavedViews.drop", who -> {
            kept(who);
            return may(() -> wiring.finished.views.drop("A view"));
        });
        methods.put("SavedViews.keep", who -> {
            kept(who);
            return may(() -> wiring.finished.views.keep("A view", CallFilter.ALL, Span.ALL));
        });
        return methods;
    }

    private void kept(String who) {
        var store = new JdbcViewStore(wiring.database);
        wiring.database.inOne(() -> {
            store.drop("A view");
            store.keep(new SavedView("A view", CallFilter.ALL, Span.ALL, who));
        });
    }

    private boolean handsOver(String who) {
        Path file = folder.resolve("handover.zip");
        wiring.handOver.handOver(of(who).customer(), TODAY, wiring.seat.name(), file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList())
                if (new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains(recap(who)))
                    return true;
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean may(Runnable deed) {
        deed.run();
        return true;
    }

    private static boolean reaches(Predicate<String> method, String who) {
        try {
            return method.test(who);
        } catch (Refused refused) {
            return false;
        }
    }

    @Test
    void everyMethodThatIsForOnesOwnRecordsIsTriedWithSuch() throws IOException {
        assertEquals(new TreeSet<>(own()), new TreeSet<>(methods().keySet()));
    }

    private static List<String> own() throws IOException {
        return RightsTest.table().entrySet().stream()
                .filter(row -> row.getValue().collector().equals("own"))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aCollectorReachesTheirOwnAndNobodyElses() {
        wiring.signIn.out();
        wiring.signIn.renew("Dana Reyes", "first password", "quiet orchard");
        assertReached(_ -> Set.of("Dana Reyes"));
    }

    @Test
    void aSupervisorReachesEverybodysButForWhatIsOnlyTheirsToDo() {
        assertReached(name -> NOT_EVEN_A_SUPERVISOR.contains(name) ? Set.of("Omar Lund") : Set.copyOf(PEOPLE));
    }

    @Test
    void whileNobodySitsHereNobodysIsReached() {
        wiring.signIn.out();
        assertReached(_ -> Set.of());
    }

    private void assertReached(Function<String, Set<String>> whose) {
        assertAll(methods().entrySet().stream().map(method -> () -> {
            Set<String> reached = new HashSet<>();
            for (String who : PEOPLE.reversed()) if (reaches(method.getValue(), who)) reached.add(who);
            assertEquals(whose.apply(method.getKey()), reached, method.getKey());
        }));
    }

    /** A method that asks what the seat may, instead of needing it, does something else for others: it needs a line. */
    @Test
    void noOtherMethodTellsPeopleApart() throws IOException {
        Set<String> known = new TreeSet<>(own());
        known.addAll(OF_NO_RECORD);
        Set<String> asking = new TreeSet<>();
        for (Map.Entry<String, RightsTest.Row> row : RightsTest.table().entrySet()) {
            if (row.getValue().collector().equals("no")) continue; // it needs more than a collector may
            String name = row.getKey();
            JavaClass service = service(name);
            service.getMethods().stream()
                    .filter(method -> name.equals(service.getSimpleName() + "." + method.getName()))
                    .filter(method -> asks(service, method, new HashSet<>()))
                    .forEach(_ -> asking.add(name));
        }
        asking.removeAll(known);
        assertEquals(Set.of(), asking);
    }

    private final Map<String, JavaClass> read = new HashMap<>();

    private JavaClass service(String method) {
        if (read.isEmpty())
            RightsTest.services(wiring).stream()
                    .map(Object::getClass)
                    .forEach(type -> read.put(
                            type.getSimpleName(),
                            new ClassFileImporter().importClasses(type).get(type)));
        return Objects.requireNonNull(read.get(method.substring(0, method.indexOf('.'))));
    }

    private static boolean asks(JavaClass service, JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) return false;
        Set<JavaMethodCall> calls = unit.getMethodCallsFromSelf();
        if (calls.stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Seat.class)
                        && call.getTarget().getName().equals("may"))) return true;
        return calls.stream()
                .filter(call -> call.getTargetOwner().equals(service))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .anyMatch(inner -> asks(service, inner, seen));
    }
}
