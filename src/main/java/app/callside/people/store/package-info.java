/// Collectors in SQL.
@NullMarked
package app.callside.people.store;

import org.jspecify.annotations.NullMarked;
