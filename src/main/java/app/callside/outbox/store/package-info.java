/// The outbox and the mail server in H2 or PostgreSQL.
@NullMarked
package app.callside.outbox.store;

import org.jspecify.annotations.NullMarked;
