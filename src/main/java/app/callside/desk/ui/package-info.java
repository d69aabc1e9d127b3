/// The call desk: arranges account, notes, deck and commitment; owns no rule of theirs.
@NullMarked
package app.callside.desk.ui;

import org.jspecify.annotations.NullMarked;
