/// The full-text index over finished calls.
@NullMarked
package app.callside.review.index;

import org.jspecify.annotations.NullMarked;
