/// Figures to print, side by side in one run; no test asserts a time.
@NullMarked
package app.callside.bench;

import org.jspecify.annotations.NullMarked;
