/// Copies on file: invoices, orders, signed deliveries, agreements and whatever else proves a debt, each kept once.
@NullMarked
package app.callside.documents;

import org.jspecify.annotations.NullMarked;
