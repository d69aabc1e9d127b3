/// Erasing a person, on the screen.
@NullMarked
package app.callside.erasure.ui;

import org.jspecify.annotations.NullMarked;
