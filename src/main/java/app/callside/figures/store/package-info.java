/// Figures read from SQL.
@NullMarked
package app.callside.figures.store;

import org.jspecify.annotations.NullMarked;
