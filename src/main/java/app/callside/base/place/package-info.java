/// Countries as people and exports write them, and their clocks.
@NullMarked
package app.callside.base.place;

import org.jspecify.annotations.NullMarked;
