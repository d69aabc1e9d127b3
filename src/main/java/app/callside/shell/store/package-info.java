/// What belongs to the window of each person, in the database.
@NullMarked
package app.callside.shell.store;

import org.jspecify.annotations.NullMarked;
