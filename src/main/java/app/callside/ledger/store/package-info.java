/// The ledger in SQL.
@NullMarked
package app.callside.ledger.store;

import org.jspecify.annotations.NullMarked;
