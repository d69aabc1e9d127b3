/// The find index in H2 or PostgreSQL.
@NullMarked
package app.callside.find.store;

import org.jspecify.annotations.NullMarked;
