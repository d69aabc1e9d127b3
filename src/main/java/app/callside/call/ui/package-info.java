/// The notes and the clock of a live call on the screen.
@NullMarked
package app.callside.call.ui;

import org.jspecify.annotations.NullMarked;
