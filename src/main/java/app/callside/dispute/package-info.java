/// What the customer contests or lacks: disputes and documents, each with an owner and a date.
@NullMarked
package app.callside.dispute;

import org.jspecify.annotations.NullMarked;
