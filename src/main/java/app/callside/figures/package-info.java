/// What the calls of a period come to, against the period before, by collector and in all.
@NullMarked
package app.callside.figures;

import org.jspecify.annotations.NullMarked;
