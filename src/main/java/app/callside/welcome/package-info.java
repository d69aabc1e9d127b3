/// The first start, and a first call that is led from one end to the other.
@NullMarked
package app.callside.welcome;

import org.jspecify.annotations.NullMarked;
