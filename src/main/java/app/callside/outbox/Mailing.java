package app.callside.outbox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Sends mail by the company's own server, in the background. For the interface thread.
public interface Mailing {
    /// The address that mail comes from; absent while no server is set up.
    Optional<String> sender();

    /// Keeps a mail in the outbox and tries to send it.
    ///
    /// @param told hears how it stands where it has not gone out, or nothing when it has
    void send(OutgoingMail mail, Consumer<Optional<OutgoingMail>> told);

    /// Tries all that has not gone out.
    ///
    /// @param told hears how many went
    void hurry(IntConsumer told);
}
