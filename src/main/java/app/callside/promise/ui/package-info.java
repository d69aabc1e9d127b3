/// Promises and plans being taken on the screen.
@NullMarked
package app.callside.promise.ui;

import org.jspecify.annotations.NullMarked;
