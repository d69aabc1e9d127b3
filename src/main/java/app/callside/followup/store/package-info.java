/// Follow-ups in SQL.
@NullMarked
package app.callside.followup.store;

import org.jspecify.annotations.NullMarked;
