/// Checksums below the database: H2 has none over its rows, so a flipped bit would be shown as a figure.
@NullMarked
package app.callside.base.sql.guard;

import org.jspecify.annotations.NullMarked;
