/// Which documents are on file, in SQL.
@NullMarked
package app.callside.documents.store;

import org.jspecify.annotations.NullMarked;
