/// Our own company: what can be right of what is entered about it.
@NullMarked
package app.callside.company;

import org.jspecify.annotations.NullMarked;
