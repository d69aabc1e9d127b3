/// The frame around the screens: what the program is made of, and what is told of a failure.
@NullMarked
package app.callside.shell;

import org.jspecify.annotations.NullMarked;
