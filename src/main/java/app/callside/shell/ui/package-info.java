/// The frame around the screens.
@NullMarked
package app.callside.shell.ui;

import org.jspecify.annotations.NullMarked;
