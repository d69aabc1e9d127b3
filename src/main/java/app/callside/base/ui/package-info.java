/// What every view is made of: the theme, icons, keys, panels, faults shown, and the way back to the interface thread.
@NullMarked
package app.callside.base.ui;

import org.jspecify.annotations.NullMarked;
