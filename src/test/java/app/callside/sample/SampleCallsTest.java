package app.callside.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Speaker;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Payment;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCallsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    @Tag("F3")
    void onAnyDayOfTheWeekPromisesHaveEveryFate() {
        for (int i = 0; i < 7; i++) {
            LocalDate today = LocalDate.of(2027, 2, 26).plusDays(i);
            try (FilledStore store = FilledStore.sample(folder.resolve("day" + i), today)) {
                Set<Fate> fates = EnumSet.noneOf(Fate.class);
                for (PromiseToPay promise : promises(store)) fates.add(promise.fateOn(today));
                assertEquals(
                        EnumSet.of(Fate.OPEN, Fate.DUE_TODAY, Fate.KEPT, Fate.PART_KEPT, Fate.BROKEN),
                        fates,
                        today.toString());
                LocalDate lastWorkingDay = new SampleDays(today).working(-1);
                assertTrue(
                        promises(store).stream()
                                        .filter(promise -> promise.fateOn(today) == Fate.BROKEN)
                                        .filter(promise -> promise.instalments()
                                                .getFirst()
                                                .dueOn()
                                                .equals(lastWorkingDay))
                                        .count()
                                >= 2,
                        today + " has nothing broken on the last working day");
                assertTrue(
                        store.followUps.open().stream()
                                .anyMatch(step -> step.dueOn().equals(today)),
                        "nothing is to be done on " + today);
            }
        }
    }

    @Test
    @Tag("F3")
    void aKeptPromiseWasPaidOnItsDayToTheCent() {
        try (FilledStore store = monday()) {
            int kept = 0;
            for (PromiseToPay promise : promises(store)) {
                List<Payment> payments = store.ledger.paymentsOf(promise.customer());
                for (Instalment part : promise.instalments()) {
                    if (part.paid().isZero()) continue;
                    kept++;
                    Money came = payments.stream()
                            .filter(in -> in.receivedOn().equals(part.dueOn())
                                    && part.invoices().contains(in.pays()))
                            .map(Payment::amount)
                            .reduce(Money::plus)
                            .orElseThrow();
                    assertEquals(part.paid(), came, promise.toString());
                }
            }
            assertTrue(kept > 15, "only " + kept);
        }
    }

    @Test
    @Tag("C6")
    void aCallReadsAsOneThatHappened() {
        try (FilledStore store = monday()) {
            for (CallRecord call : calls(store)) {
                assertInstanceOf(CallEvent.Opened.class, call.events().getFirst());
                assertInstanceOf(CallEvent.HungUp.class, call.events().getLast());
                assertFalse((call.notes() + call.recap() + call.goal()).matches("(?s).*[{}|].*"), call.notes());
                assertFalse(call.notes().isBlank());
                Duration last = Duration.ZERO;
                for (CallEvent event : call.events()) {
                    boolean close = event.at().plusSeconds(3).compareTo(last) >= 0;
                    assertTrue(close, () -> "out of order: " + event);
                    last = event.at();
                }
                assertEquals(last, call.talked().plus(call.held()));
                assertTrue(call.said() <= call.mustSay());
                LocalDate day = call.startedAt().atZone(FilledStore.DESK).toLocalDate();
                assertTrue(day.isBefore(MONDAY) && day.isAfter(MONDAY.minusDays(61)), day.toString());
            }
        }
    }

    @Test
    @Tag("C6")
    void whatWasAgreedOnTheCallIsKeptBesideIt() {
        try (FilledStore store = monday()) {
            Set<UUID> agreed = calls(store).stream()
                    .flatMap(call -> call.events().stream())
                    .filter(CallEvent.Agreed.class::isInstance)
                    .map(event -> ((CallEvent.Agreed) event).agreement())
                    .map(Agreement::id)
                    .collect(Collectors.toSet());
            List<String> promised = store.texts("select id from promise union all select id from dispute"
                    + " union all select id from document_request union all select id from follow_up"
                    + " where due_at <> ''");
            assertEquals(agreed, promised.stream().map(UUID::fromString).collect(Collectors.toSet()));
            assertTrue(calls(store).stream()
                    .flatMap(call -> call.events().stream())
                    .anyMatch(
                            event -> event instanceof CallEvent.LineTyped line && line.speaker() == Speaker.CUSTOMER));
        }
    }

    @Test
    void nobodyIsOnTwoCallsAtOnce() {
        try (FilledStore store = monday()) {
            Map<String, CallRecord> before = new HashMap<>();
            calls(store).stream()
                    .sorted(Comparator.comparing(CallRecord::startedAt))
                    .forEach(call -> {
                        CallRecord other = before.put(call.collector(), call);
                        if (other != null) assertTrue(other.endedAt().isBefore(call.startedAt()), call.toString());
                    });
            assertEquals(Set.of("Dana Reyes", "Sam Iyer", "Omar Lund"), before.keySet());
        }
    }

    private FilledStore monday() {
        return FilledStore.sample(folder.resolve("monday"), MONDAY);
    }

    private static List<PromiseToPay> promises(FilledStore store) {
        return store.numbers("select id from customer").stream()
                .flatMap(id -> store.promises.ofCustomer(new CustomerId(id)).stream())
                .toList();
    }

    private static List<CallRecord> calls(FilledStore store) {
        return store.texts("select id from call_record").stream()
                .map(id -> store.calls.call(new CallId(UUID.fromString(id))).orElseThrow())
                .toList();
    }
}
