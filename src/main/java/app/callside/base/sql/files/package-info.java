/// Files that must not lose what was written to them.
@NullMarked
package app.callside.base.sql.files;

import org.jspecify.annotations.NullMarked;
