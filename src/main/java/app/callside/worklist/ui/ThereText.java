package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.ClockThere;
import app.callside.base.time.ThereNow;
import app.callside.base.ui.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// The time at a customer's place: as a figure, and in a sentence that says whether calls are fine.
public record ThereText(String clock, String sentence, Tone tone) {
    public static ThereText of(ThereNow there, ClockThere known, Messages messages, Formats formats) {
        String clock = time(there.time().toLocalDateTime(), formats);
        return switch (there.hours()) {
            case ThereNow.Open open ->
                new ThereText(
                        clock,
                        messages.text("worklist.there.open", clock, time(open.until(), formats))
                                + doubt(known, messages),
                        Tone.GOOD);
            case ThereNow.ClosedNow closed ->
                new ThereText(
                        clock,
                        messages.text("worklist.there.closed", clock, opens(closed.opens(), there, formats))
                                + doubt(known, messages),
                        Tone.QUIET);
            case ThereNow.Weekend weekend ->
                new ThereText(
                        clock,
                        messages.text("worklist.there.weekend", clock, opens(weekend.opens(), there, formats)),
                        Tone.QUIET);
            case ThereNow.OnHoliday holiday ->
                new ThereText(
                        clock,
                        messages.text(
                                "worklist.there.holiday",
                                clock,
                                holiday.name(),
                                opens(holiday.opens(), there, formats)),
                        Tone.WARN);
            case ThereNow.Several several ->
                new ThereText(
                        time(several.earliest(), formats) + "…",
                        messages.text(
                                "worklist.there.several",
                                time(several.earliest(), formats),
                                time(several.latest(), formats)),
                        Tone.WARN);
        };
    }

    private static String doubt(ClockThere known, Messages messages) {
        if (known.certain()) return "";
        return switch (known.source()) {
            case ADDRESS -> " " + messages.text("worklist.there.address");
            case PHONE -> " " + messages.text("worklist.there.phone");
            case COUNTRY -> " " + messages.text("worklist.there.country");
            case BY_HAND, NOTHING -> "";
        };
    }

    private static String opens(LocalDateTime opens, ThereNow there, Formats formats) {
        boolean today = opens.toLocalDate().equals(there.time().toLocalDate());
        return (today ? "" : formats.weekday(opens.toLocalDate()) + " ") + time(opens, formats);
    }

    private static String time(LocalTime time, Formats formats) {
        return time(time.atDate(LocalDate.EPOCH), formats);
    }

    private static String time(LocalDateTime time, Formats formats) {
        return formats.clock(time.atZone(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }
}
