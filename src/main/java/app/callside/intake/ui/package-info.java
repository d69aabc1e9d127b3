/// The import on the screen: choose a file, look at what it would bring, then take it or leave it.
@NullMarked
package app.callside.intake.ui;

import org.jspecify.annotations.NullMarked;
