/// Brings what accounting packages export into the ledger: recognises the columns, reads amounts and dates exactly, and
/// keeps all of a file or nothing.
@NullMarked
package app.callside.intake;

import org.jspecify.annotations.NullMarked;
