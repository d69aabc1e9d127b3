/// What the import remembers, in SQL.
@NullMarked
package app.callside.intake.store;

import org.jspecify.annotations.NullMarked;
