package app.callside.desk.ui;

import app.callside.outbox.OutgoingMail;
import java.util.Optional;
import java.util.function.Consumer;

/// Sends mail by the company's own server. For the interface thread.
public interface Mailing {
    /// The address that mail comes from; absent while no server is set up.
    Optional<String> sender();

    /// Keeps a mail in the outbox and tries to send it.
    ///
    /// @param told hears why it has not gone out yet, or nothing when it has
    void send(OutgoingMail mail, Consumer<Optional<String>> told);
}
