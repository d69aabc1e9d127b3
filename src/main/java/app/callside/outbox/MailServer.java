package app.callside.outbox;

/// Where our mail goes out. A server without encryption is not offered: passwords and customers' names go over the
/// line.
///
/// @param port 1 to 65535
/// @param user may be empty where the server asks for none
/// @param password as long as the program runs in clear, in the store sealed
/// @param from the address that customers see and answer to
public record MailServer(String host, int port, Security security, String user, String password, String from) {
    /// How the line is encrypted.
    public enum Security {
        /// From the first byte (RFC 8314), as a rule on port 465.
        TLS(465),
        /// After a plain greeting (RFC 3207), as a rule on port 587; without it nothing is sent.
        STARTTLS(587);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        public int usualPort() {
            return port;
        }
    }

    private static final int LAST_PORT = 65_535;

    public MailServer {
        if (host.isBlank()) throw new IllegalArgumentException("A mail server has a name");
        if (port < 1 || port > LAST_PORT) throw new IllegalArgumentException("No port " + port);
    }

    /// Says where, and never the password.
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + " " + security;
    }
}
