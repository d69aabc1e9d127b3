/// The face that everything printed is set in.
@NullMarked
package app.callside.base.print;

import org.jspecify.annotations.NullMarked;
