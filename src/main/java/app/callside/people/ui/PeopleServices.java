package app.callside.people.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import app.callside.people.SignIn;
import app.callside.people.Staff;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/// What the sign-in and the people's screen work with.
///
/// @param changedCalls finished calls that are not what the trail says they were
public record PeopleServices(
        SignIn signIn,
        Staff staff,
        AuditTrail trail,
        Seat seat,
        Supplier<List<String>> changedCalls,
        ZoneId zone,
        Work work,
        Messages messages,
        Formats formats) {}
