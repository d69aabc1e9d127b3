/// The screen of what is due, and its calendar file.
@NullMarked
package app.callside.agenda.ui;

import org.jspecify.annotations.NullMarked;
