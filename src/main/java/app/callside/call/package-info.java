/// One call from preparation to record: the live call, its clock, and the journal that loses nothing.
@NullMarked
package app.callside.call;

import org.jspecify.annotations.NullMarked;
