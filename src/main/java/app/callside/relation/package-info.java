/// What customers let fall about how they are served: satisfaction, needs, leads. Kept from call to call.
@NullMarked
package app.callside.relation;

import org.jspecify.annotations.NullMarked;
