/// Words and figures for people: message bundles, locale formats, and text folded for search.
@NullMarked
package app.callside.base.text;

import org.jspecify.annotations.NullMarked;
