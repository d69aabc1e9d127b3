/// Who works with the program.
@NullMarked
package app.callside.people;

import org.jspecify.annotations.NullMarked;
