/// The mock opening: record it, listen to it, and see how it sounds beside earlier takes.
@NullMarked
package app.callside.rehearse;

import org.jspecify.annotations.NullMarked;
