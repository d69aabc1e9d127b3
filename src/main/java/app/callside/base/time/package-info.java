/// Calendars and clocks that know no feature: working days, public holidays, and the time at a customer's place.
@NullMarked
package app.callside.base.time;

import org.jspecify.annotations.NullMarked;
