package app.callside.company.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.call.DispositionBook;
import app.callside.outbox.Mailing;
import app.callside.outbox.Outbox;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.Seat;
import app.callside.safekeeping.DataKeeping;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the company's screen works with.
///
/// @param profile who works at this desk, as it stands
/// @param introduce takes and keeps another
/// @param openKeeping shows the screen of backups and encryption
/// @param openSettings shows the screen of rules, templates and the file of settings
public record CompanyServices(
        House house,
        Seat seat,
        Outbox outbox,
        DispositionBook dispositions,
        Supplier<DeskProfile> profile,
        Consumer<DeskProfile> introduce,
        Mailing mailing,
        DataKeeping keeping,
        Runnable openKeeping,
        Runnable openSettings,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
