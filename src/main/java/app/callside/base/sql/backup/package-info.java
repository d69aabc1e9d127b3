/// Copies of the store that were opened and compared before they count, and the ways back from one.
@NullMarked
package app.callside.base.sql.backup;

import org.jspecify.annotations.NullMarked;
