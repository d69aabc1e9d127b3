/// The store's engine: H2 opened the safe way, one writer thread, migrations; the only home of JDBC besides the stores.
@NullMarked
package app.callside.base.sql;

import org.jspecify.annotations.NullMarked;
