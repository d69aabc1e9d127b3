@NullMarked
package app.callside.settings.store;

import org.jspecify.annotations.NullMarked;
