/// The review of a call beside its timeline.
@NullMarked
package app.callside.coaching.ui;

import org.jspecify.annotations.NullMarked;
