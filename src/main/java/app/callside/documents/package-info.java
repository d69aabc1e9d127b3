/// Copies on file: what kinds of document an account can need.
@NullMarked
package app.callside.documents;

import org.jspecify.annotations.NullMarked;
