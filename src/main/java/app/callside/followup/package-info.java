/// The dated next step that every call ends with.
@NullMarked
package app.callside.followup;

import org.jspecify.annotations.NullMarked;
