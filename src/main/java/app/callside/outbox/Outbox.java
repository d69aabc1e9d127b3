package app.callside.outbox;

import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What goes out by the company's mail server. A mail is on the disk before anything is tried, stays there
/// until the server
/// has taken it, and keeps its message id, so that one that was sent twice because the machine went down
/// in between is known as one to whoever receives it. Blocks: not for the interface thread.
public final class Outbox {
    private final OutboxStore store;
    private final MailServerStore servers;
    private final Post post;
    private final SentRecaps recaps;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    public Outbox(
            OutboxStore store,
            MailServerStore servers,
            Post post,
            SentRecaps recaps,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this.store = store;
        this.servers = servers;
        this.post = post;
        this.recaps = recaps;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    public Optional<MailServer> server() {
        return servers.server();
    }

    /// What waits, or what another server has refused, is tried with this one.
    public void use(MailServer server) {
        seat.need(Right.EDIT_COMPANY);
        if (server().filter(server::equals).isPresent()) return;
        unit.inOne(() -> {
            servers.keep(server);
            trail.tell(Deed.MAIL_SERVER_CHANGED, server.host(), server.from());
        });
        hurry();
    }

    public void useNone() {
        seat.need(Right.EDIT_COMPANY);
        if (server().isEmpty()) return;
        unit.inOne(() -> {
            servers.forget();
            trail.tell(Deed.MAIL_SERVER_CHANGED, "", "");
        });
    }

    /// Keeps a mail to be sent; [#deliver()] sends it.
    public void put(OutgoingMail mail) {
        unit.inOne(() -> store.add(mail));
    }

    /// What has not gone out, oldest first.
    public List<OutgoingMail> unsent() {
        return store.unsent();
    }

    /// Lets all that waits be tried at once, and what was refused once more.
    public void hurry() {
        Instant now = clock.instant();
        unit.inOne(() -> store.unsent().stream()
                .filter(mail -> mail.state() != OutgoingMail.State.SENDING)
                .forEach(mail -> store.keep(mail.dueNow(now))));
    }

    /// Gives one up.
    public void drop(OutgoingMail mail) {
        unit.inOne(() -> store.remove(mail));
    }

    /// Sends what is due.
    ///
    /// @return how many the server took
    public synchronized int deliver() {
        Optional<MailServer> server = servers.server();
        if (server.isEmpty() || unit.isReadOnly()) return 0; // who has the original sends them
        int sent = 0;
        for (OutgoingMail mail : store.unsent())
            if (mail.isUnderway() && !mail.nextAt().isAfter(clock.instant()) && deliver(server.get(), mail)) sent++;
        return sent;
    }

    private boolean deliver(MailServer server, OutgoingMail mail) {
        OutgoingMail sending = mail.sending();
        boolean isStillWanted = unit.inOne(() -> {
            boolean there = store.unsent().stream().anyMatch(one -> one.id().equals(mail.id()));
            if (there) store.keep(sending);
            return there;
        });
        if (!isStillWanted) return false;
        try {
            post.deliver(server, sending);
        } catch (Post.Undelivered not) {
            OutgoingMail after =
                    not.isForGood() ? sending.refused(not.why()) : sending.failed(not.why(), clock.instant());
            unit.inOne(() -> store.keep(after));
            return false;
        }
        unit.inOne(() -> {
            store.keep(sending.sent());
            mail.call().ifPresent(call -> recaps.keep(call, SentRecap.Form.EMAIL, SentRecap.Way.SENT, mail.content()));
        });
        return true;
    }
}
