/// The recap on the screen.
@NullMarked
package app.callside.recap.ui;

import org.jspecify.annotations.NullMarked;
