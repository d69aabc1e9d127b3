/// An account on the screen.
@NullMarked
package app.callside.ledger.ui;

import org.jspecify.annotations.NullMarked;
