package app.callside.outbox;

/// Hands a mail to a server.
@FunctionalInterface
public interface Post {
    /// Blocks until the server has taken it.
    void deliver(MailServer server, OutgoingMail mail) throws Undelivered;

    /// The server did not take it.
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean isForGood;

        /// @param why in the server's or the system's words
        /// @param isForGood the same mail would be refused again
        public Undelivered(String why, boolean isForGood) {
            super(why);
            this.isForGood = isForGood;
        }

        public String why() {
            return String.valueOf(getMessage());
        }

        public boolean isForGood() {
            return isForGood;
        }
    }
}
