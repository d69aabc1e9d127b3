/// The screen on which an opening is rehearsed.
@NullMarked
package app.callside.rehearse.ui;

import org.jspecify.annotations.NullMarked;
