/// Promises to pay: plans exact to the cent, the ladder of what to ask for, and what became of each promise.
@NullMarked
package app.callside.promise;

import org.jspecify.annotations.NullMarked;
