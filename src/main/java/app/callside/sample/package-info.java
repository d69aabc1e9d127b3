/// Invented books to look at and to measure with: a living one of sixty customers, and one as large as asked for.
@NullMarked
package app.callside.sample;

import org.jspecify.annotations.NullMarked;
