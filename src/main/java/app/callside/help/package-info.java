/// The manual: pages of text with pictures and links, and the search over them.
@NullMarked
package app.callside.help;

import org.jspecify.annotations.NullMarked;
