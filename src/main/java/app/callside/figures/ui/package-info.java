/// The figures screen.
@NullMarked
package app.callside.figures.ui;

import org.jspecify.annotations.NullMarked;
