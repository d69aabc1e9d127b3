/// Hands mail to a server.
@NullMarked
package app.callside.outbox.smtp;

import org.jspecify.annotations.NullMarked;
