/// The three first steps, and the panel of the guide.
@NullMarked
package app.callside.welcome.ui;

import org.jspecify.annotations.NullMarked;
