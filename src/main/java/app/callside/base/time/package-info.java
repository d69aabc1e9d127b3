/// Calendar rules that know no feature: working days and how a date moves off a weekend.
@NullMarked
package app.callside.base.time;

import org.jspecify.annotations.NullMarked;
