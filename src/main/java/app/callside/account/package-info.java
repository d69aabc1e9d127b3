/// Everything that is known of one customer in one place: the sheet of the account and its history.
@NullMarked
package app.callside.account;

import org.jspecify.annotations.NullMarked;
