package app.callside.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.place.Countries;
import app.callside.base.place.Divisions;
import app.callside.base.time.ClockThere.Source;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P10")
class ClockThereTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CallingWindow BUSINESS = CallingHours.USUAL.of(false);
    private static final CallingWindow CONSUMER = CallingHours.USUAL.of(true);

    private final Holidays holidays = new Holidays();
    private final Whereabouts whereabouts = new Whereabouts(new Countries(), new Divisions(), new PhoneNumbers());

    @Test
    void theZoneSetByHandIsCertainAndWins() {
        ClockThere there = whereabouts.of(Optional.of(BERLIN), "Chicago, IL 60601", "+1 312 555 0142", "USA");
        assertEquals(new ClockThere("US", List.of(BERLIN), Source.BY_HAND, true), there);
    }

    @Test
    void thenTheAddressThenTheAreaCodeThenTheCountry() {
        ClockThere byAddress = whereabouts.of(Optional.empty(), "Denver, CO 80202", "+1 312 555 0142", "");
        assertEquals(new ClockThere("US", List.of(ZoneId.of("America/Denver")), Source.ADDRESS, true), byAddress);
        ClockThere byPhone = whereabouts.of(Optional.empty(), "", "(312) 555-0142", "USA");
        assertEquals(new ClockThere("US", List.of(CHICAGO), Source.PHONE, false), byPhone);
        ClockThere byCountry = whereabouts.of(Optional.empty(), "", "", "Deutschland");
        assertEquals(new ClockThere("DE", List.of(BERLIN), Source.COUNTRY, true), byCountry);
        assertEquals(
                new ClockThere("GB", List.of(ZoneId.of("Europe/London")), Source.PHONE, true),
                whereabouts.of(Optional.empty(), "", "+44 1632 960 118", ""));
        assertEquals(ClockThere.UNKNOWN, whereabouts.of(Optional.empty(), "", "", "391"));
    }

    @Test
    void aNumberOfAnotherCountrySaysNothing() {
        ClockThere there = whereabouts.of(Optional.empty(), "", "+1 312 555 0142", "DE");
        assertEquals(new ClockThere("DE", List.of(BERLIN), Source.COUNTRY, true), there);
    }

    @Test
    void aLargeCountryHasSeveralClocksAndIsOpenOnlyWhenAllAre() {
        ClockThere us = whereabouts.of(Optional.empty(), "", "+1 800 555 1212", "US");
        assertTrue(us.zones().size() > 3 && !us.certain());
        assertInstanceOf(ThereNow.Several.class, at(us, "2026-11-23T14:30:00Z").hours(), "09:30 and 06:30");
        ThereNow noon = at(us, "2026-11-23T18:00:00Z");
        assertEquals(new ThereNow.Open(LocalTime.of(17, 0)), noon.hours());
        assertEquals(LocalTime.of(13, 0), noon.time().toLocalTime(), "the clock that closes first");
        ThereNow night = at(us, "2026-11-23T11:00:00Z");
        assertEquals(new ThereNow.ClosedNow(LocalDateTime.parse("2026-11-23T08:00")), night.hours());
        assertEquals(LocalTime.of(3, 0), night.time().toLocalTime(), "the clock that opens last");
    }

    @Test
    void aBusinessIsOpenInItsHoursAndSaysWhenItOpensOtherwise() {
        ClockThere chicago = new ClockThere("US", List.of(CHICAGO), Source.BY_HAND, true);
        assertEquals(
                new ThereNow.Open(LocalTime.of(17, 0)),
                at(chicago, "2026-11-23T16:24:00Z").hours());
        assertEquals(
                new ThereNow.ClosedNow(LocalDateTime.parse("2026-11-23T08:00")),
                at(chicago, "2026-11-23T13:59:00Z").hours());
        assertEquals(
                new ThereNow.ClosedNow(LocalDateTime.parse("2026-11-24T08:00")),
                at(chicago, "2026-11-23T23:00:00Z").hours());
        assertEquals(
                new ThereNow.Weekend(LocalDateTime.parse("2026-11-23T08:00")),
                at(chicago, "2026-11-22T16:00:00Z").hours());
        assertEquals(
                new ThereNow.OnHoliday("Thanksgiving", LocalDateTime.parse("2026-11-27T08:00")),
                at(chicago, "2026-11-26T16:00:00Z").hours());
    }

    @Test
    void aConsumerMayBeCalledFromEightToNineInTheEvening() {
        ClockThere chicago = new ClockThere("US", List.of(CHICAGO), Source.BY_HAND, true);
        assertTrue(open(chicago, "2026-11-22T14:00:00Z"), "Sunday 08:00");
        assertTrue(open(chicago, "2026-11-27T02:59:00Z"), "Thanksgiving 20:59");
        assertFalse(open(chicago, "2026-11-23T03:00:00Z"), "21:00");
        assertFalse(open(chicago, "2026-11-23T13:59:00Z"), "07:59");
    }

    /** Whatever the zone and the switch of its clocks: open is exactly what the wall clock there says. */
    @Test
    void theWallClockDecidesThroughEverySwitchOfClocks() {
        long seed = 7;
        Random random = new Random(seed);
        List<String> zones = List.of(
                "America/Chicago",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "America/St_Johns",
                "Asia/Kolkata",
                "Pacific/Apia",
                "Africa/Casablanca",
                "America/Sao_Paulo");
        for (int round = 0; round < 4000; round++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Instant around = Instant.parse("2020-01-01T00:00:00Z").plus(random.nextInt(3650), ChronoUnit.DAYS);
            var change = zone.getRules().nextTransition(around);
            Instant now = (change == null ? around : change.getInstant())
                    .plus(random.nextInt(96 * 60) - 48 * 60, ChronoUnit.MINUTES);
            ClockThere there = new ClockThere("US", List.of(zone), Source.BY_HAND, true);
            ZonedDateTime wall = now.atZone(zone);
            ThereNow told = there.at(now, BUSINESS, holidays).orElseThrow();
            boolean open = wall.getDayOfWeek().getValue() <= 5
                    && wall.getHour() >= 8
                    && wall.getHour() < 17
                    && holidays.on("US", wall.toLocalDate()).isEmpty();
            assertEquals(open, told.isOpen(), zone + " " + now + ", seed " + seed);
            LocalDateTime opens = switch (told.hours()) {
                case ThereNow.ClosedNow closed -> closed.opens();
                case ThereNow.Weekend weekend -> weekend.opens();
                case ThereNow.OnHoliday holiday -> holiday.opens();
                case ThereNow.Open _, ThereNow.Several _ -> wall.toLocalDateTime();
            };
            assertFalse(opens.isBefore(wall.toLocalDateTime()), zone + " " + now + ", seed " + seed);
            assertTrue(
                    told.isOpen()
                            || there.at(opens.atZone(zone).toInstant(), BUSINESS, holidays)
                                    .orElseThrow()
                                    .isOpen(),
                    zone + " " + now + ", seed " + seed);
        }
    }

    private ThereNow at(ClockThere there, String instant) {
        return there.at(Instant.parse(instant), BUSINESS, holidays).orElseThrow();
    }

    private boolean open(ClockThere there, String instant) {
        return there.at(Instant.parse(instant), CONSUMER, holidays)
                .orElseThrow()
                .isOpen();
    }
}
