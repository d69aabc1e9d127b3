/// The search field of the top bar and what drops down from it.
@NullMarked
package app.callside.find.ui;

import org.jspecify.annotations.NullMarked;
