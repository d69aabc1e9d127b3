/// Promises in SQL.
@NullMarked
package app.callside.promise.store;

import org.jspecify.annotations.NullMarked;
