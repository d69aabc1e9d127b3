package app.callside.people.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import app.callside.people.SignIn;
import app.callside.people.Staff;
import java.time.ZoneId;

/// What the sign-in and the people's screen work with.
public record PeopleServices(
        SignIn signIn,
        Staff staff,
        AuditTrail trail,
        Seat seat,
        ZoneId zone,
        Work work,
        Messages messages,
        Formats formats) {}
