/// What keeps the data from being lost and from being read: backups, the way back to one, encryption.
@NullMarked
package app.callside.safekeeping;

import org.jspecify.annotations.NullMarked;
