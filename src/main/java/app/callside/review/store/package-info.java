/// The search over finished calls in SQL.
@NullMarked
package app.callside.review.store;

import org.jspecify.annotations.NullMarked;
