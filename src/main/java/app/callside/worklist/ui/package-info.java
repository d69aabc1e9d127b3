/// The worklist on the screen.
@NullMarked
package app.callside.worklist.ui;

import org.jspecify.annotations.NullMarked;
