/// The composition root: wires the parts, opens the window, closes in order.
@NullMarked
package app.callside.boot;

import org.jspecify.annotations.NullMarked;
