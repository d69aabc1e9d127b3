@NullMarked
package app.callside.settings.ui;

import org.jspecify.annotations.NullMarked;
