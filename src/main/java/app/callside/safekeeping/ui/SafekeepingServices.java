package app.callside.safekeeping.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.safekeeping.DataKeeping;
import app.callside.safekeeping.Errand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the screen of backups and encryption works with.
///
/// @param calling whether a call is going on: the store stays open then
/// @param leave closes the window for an errand; it opens again afterwards
public record SafekeepingServices(
        DataKeeping keeping,
        Seat seat,
        BooleanSupplier calling,
        Consumer<Errand> leave,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {
    /// A moment, as people here write it.
    String moment(Instant at) {
        ZonedDateTime here = at.atZone(clock.getZone());
        return messages.text(
                "safekeeping.moment", formats.dayOfYear(here.toLocalDate()), formats.clock(at, here.getZone()));
    }

    boolean mayProtect() {
        return seat.may(Right.PROTECT_DATA);
    }
}
