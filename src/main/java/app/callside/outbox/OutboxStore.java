package app.callside.outbox;

import java.util.List;

/// Where mail on its way out is kept. Writing calls belong inside a unit of work.
public interface OutboxStore {
    void add(OutgoingMail mail);

    /// Brings one that is there up to date.
    void keep(OutgoingMail mail);

    void remove(OutgoingMail mail);

    /// What has not gone out, refused mail too, oldest first.
    List<OutgoingMail> unsent();
}
