/// What a call came to, in four forms from one set of facts: spoken, e-mail, letter and fax.
@NullMarked
package app.callside.recap;

import org.jspecify.annotations.NullMarked;
