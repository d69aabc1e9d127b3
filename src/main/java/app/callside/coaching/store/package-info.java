/// Reviews in SQL.
@NullMarked
package app.callside.coaching.store;

import org.jspecify.annotations.NullMarked;
