/// Phone numbers in any writing: what they are, how they are shown, found and dialled, and where they ring.
@NullMarked
package app.callside.base.phone;

import org.jspecify.annotations.NullMarked;
