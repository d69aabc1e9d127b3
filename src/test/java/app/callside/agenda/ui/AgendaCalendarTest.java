package app.callside.agenda.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.agenda.AgendaItem;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F2")
class AgendaCalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 24);
    private static final CustomerId ID = new CustomerId(7);

    private static AgendaCalendar calendar(Instant now) {
        return new AgendaCalendar(Messages.in(Locale.US), new Formats(Locale.US), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static AgendaItem payment(String name) {
        Instalment part = Instalment.of(
                DUE, Money.parse("USD 4900.00"), Optional.of(PaymentForm.WIRE), List.of("INV-2207", "INV-2291"));
        PromiseToPay promise = new PromiseToPay(
                new PromiseId(UUID.fromString("6f1c9d3e-0000-4000-8000-000000000001")),
                ID,
                Optional.empty(),
                DUE.minusDays(1),
                "Marta Klein",
                List.of(part),
                "",
                "");
        return new AgendaItem.PromisedPayment(name, Optional.empty(), promise, 0);
    }

    private static AgendaItem call(LocalTime at, ZoneId zone) {
        FollowUp step = new FollowUp(
                UUID.randomUUID(), ID, Optional.empty(), DUE, Optional.of(at), "call Marta", Optional.empty());
        return new AgendaItem.Step("Harborline", Optional.of(zone), step);
    }

    private static List<VEvent> readBack(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), calendar.validate(ICalVersion.V2_0)::toString);
        return calendar.getEvents();
    }

    @Test
    void aPromisedPaymentIsADayThatBlocksNothing() {
        VEvent event = readBack(calendar(NOW).of(List.of(payment("Harborline, Foods; Ltd"))))
                .getFirst();
        assertEquals(
                "Harborline, Foods; Ltd: USD 4,900.00 was promised",
                event.getSummary().getValue());
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(
                "6f1c9d3e-0000-4000-8000-000000000001-0@callside.app",
                event.getUid().getValue());
        assertTrue(event.getDescription().getValue().contains("INV-2207, INV-2291"));
    }

    @Test
    void theDayIsTheDayInEveryZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Auckland", "America/Chicago", "UTC", "Europe/Vienna")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertTrue(calendar(NOW).of(List.of(payment("A"))).contains("DTSTART;VALUE=DATE:20261124"), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anHourIsOnTheCustomersClock() {
        String text = calendar(NOW).of(List.of(call(LocalTime.of(10, 30), ZoneId.of("America/Chicago"))));
        assertTrue(text.contains("DTSTART:20261124T163000Z"), text);
    }

    @Test
    void aSecondExportUpdatesTheFirst() {
        VEvent first = readBack(calendar(NOW).of(List.of(payment("A")))).getFirst();
        VEvent second = readBack(calendar(NOW.plusSeconds(3600)).of(List.of(payment("A"))))
                .getFirst();
        assertEquals(first.getUid().getValue(), second.getUid().getValue());
        assertTrue(second.getSequence().getValue() > first.getSequence().getValue());
    }

    @Test
    void anEmptyAgendaIsStillACalendar() {
        assertTrue(calendar(NOW).of(List.of()).startsWith("BEGIN:VCALENDAR"));
    }
}
