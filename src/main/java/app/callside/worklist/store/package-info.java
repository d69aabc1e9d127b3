/// The queue in SQL.
@NullMarked
package app.callside.worklist.store;

import org.jspecify.annotations.NullMarked;
