/// What customers owe: customers, invoices, credits, payments, and the figures drawn from them.
@NullMarked
package app.callside.ledger;

import org.jspecify.annotations.NullMarked;
