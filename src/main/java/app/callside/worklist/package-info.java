/// Who to call now, and why.
@NullMarked
package app.callside.worklist;

import org.jspecify.annotations.NullMarked;
