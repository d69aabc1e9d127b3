/// Finds customers, contacts, invoices and phone numbers from what has been typed so far.
@NullMarked
package app.callside.find;

import org.jspecify.annotations.NullMarked;
