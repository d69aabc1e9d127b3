/// What the history of an account reads from the database.
@NullMarked
package app.callside.account.store;

import org.jspecify.annotations.NullMarked;
