package app.callside.outbox;

import java.util.Optional;

/// Where the mail server is kept.
public interface MailServerStore {
    /// Absent while none is set up.
    Optional<MailServer> server();

    /// In place of the one before; inside a unit of work.
    void keep(MailServer server);

    /// Mail goes out by the mail program again; inside a unit of work.
    void forget();
}
