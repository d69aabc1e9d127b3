/// What the law or our terms add to a late payment: interest and fixed compensation. Shown, asked for only when chosen.
@NullMarked
package app.callside.interest;

import org.jspecify.annotations.NullMarked;
