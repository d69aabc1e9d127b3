/// What an erasure reads and writes in H2 or PostgreSQL.
@NullMarked
package app.callside.erasure.store;

import org.jspecify.annotations.NullMarked;
