/// Large invented books in SQL.
@NullMarked
package app.callside.sample.store;

import org.jspecify.annotations.NullMarked;
