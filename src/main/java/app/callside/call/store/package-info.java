/// The journal of the open call in a file, and finished calls in SQL.
@NullMarked
package app.callside.call.store;

import org.jspecify.annotations.NullMarked;
