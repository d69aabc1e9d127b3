/// Sent recaps in SQL.
@NullMarked
package app.callside.recap.store;

import org.jspecify.annotations.NullMarked;
