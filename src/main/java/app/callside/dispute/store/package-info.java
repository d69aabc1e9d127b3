/// Disputes and document requests in SQL.
@NullMarked
package app.callside.dispute.store;

import org.jspecify.annotations.NullMarked;
