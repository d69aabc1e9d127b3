/// Disputes and documents on the screen: how far each is, and what was decided.
@NullMarked
package app.callside.dispute.ui;

import org.jspecify.annotations.NullMarked;
