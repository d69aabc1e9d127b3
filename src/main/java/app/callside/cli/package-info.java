/// The command line, on the same services as the window.
@NullMarked
package app.callside.cli;

import org.jspecify.annotations.NullMarked;
