package app.callside.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// A payment or a credit as a row of a payments file says it, before the ledger knows its customer.
///
/// @param customer what tells the customer from the others: ask [ImportReading#customer] for the rest
/// @param key unlike that of any other payment of the same customer in the file, and the same when the file is
///     imported again
/// @param credit a credit note and not money
/// @param amount above zero; below zero when money went back to the customer
/// @param unapplied what of it pays no invoice yet, when the file says so
/// @param method as the file calls it ("check", "wire"); may be empty
/// @param reference number of the check, the transfer or the receipt; may be empty
/// @param pays number of the invoice it was applied to, or empty
record ReadPayment(
        String customer,
        String key,
        boolean credit,
        LocalDate receivedOn,
        Money amount,
        Optional<Money> unapplied,
        String method,
        String reference,
        String pays) {}
