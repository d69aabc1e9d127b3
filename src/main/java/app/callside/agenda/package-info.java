/// What is due at all customers, by day: promised payments, things to do, disputes and documents, ours and theirs.
@NullMarked
package app.callside.agenda;

import org.jspecify.annotations.NullMarked;
