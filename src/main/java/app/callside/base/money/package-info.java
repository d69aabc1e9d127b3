/// Exact amounts: splitting to the cent, totals that never mix currencies.
@NullMarked
package app.callside.base.money;

import org.jspecify.annotations.NullMarked;
