/// The screen of backups and encryption, and the door that an encrypted store has.
@NullMarked
package app.callside.safekeeping.ui;

import org.jspecify.annotations.NullMarked;
