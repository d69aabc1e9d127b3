/// Relationship notes in H2 or PostgreSQL.
@NullMarked
package app.callside.relation.store;

import org.jspecify.annotations.NullMarked;
