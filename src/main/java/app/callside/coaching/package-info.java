/// Calls are scored against a sheet, commented and talked over with whoever held them.
@NullMarked
package app.callside.coaching;

import org.jspecify.annotations.NullMarked;
