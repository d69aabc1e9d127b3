/// The account on the screen, with everything that can be said and changed about it.
@NullMarked
package app.callside.account.ui;

import org.jspecify.annotations.NullMarked;
