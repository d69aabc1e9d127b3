/// The documents of an account on the screen: the list, and taking new ones in.
@NullMarked
package app.callside.documents.ui;

import org.jspecify.annotations.NullMarked;
