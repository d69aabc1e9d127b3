/// How what lies on the disk is kept from whoever may read the disk but not the store.
@NullMarked
package app.callside.base.secret;

import org.jspecify.annotations.NullMarked;
