/// The deck on the screen.
@NullMarked
package app.callside.deck.ui;

import org.jspecify.annotations.NullMarked;
