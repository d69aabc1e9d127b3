/// What a supervisor sees of finished calls: the list that can be searched, and each call as a timeline.
@NullMarked
package app.callside.review;

import org.jspecify.annotations.NullMarked;
