/// The manual over the window.
@NullMarked
package app.callside.help.ui;

import org.jspecify.annotations.NullMarked;
