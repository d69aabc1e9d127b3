/// What a house can change of the rules, the templates and the looks of the program, and all of it in one
/// file.
@NullMarked
package app.callside.settings;

import org.jspecify.annotations.NullMarked;
