/// The journal of everything that is written: each transaction of the store, in files beside it,
/// hash-chained, and on the disk before the store is told to commit. What the store loses is entered again
/// from here.
@NullMarked
package app.callside.base.sql.events;

import org.jspecify.annotations.NullMarked;
