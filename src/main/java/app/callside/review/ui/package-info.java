/// The history screen: filters, the list of calls, and the chosen call as a timeline.
@NullMarked
package app.callside.review.ui;

import org.jspecify.annotations.NullMarked;
