/// What follows when nothing is kept: the account is handed over with everything that is known of it.
@NullMarked
package app.callside.escalation;

import org.jspecify.annotations.NullMarked;
