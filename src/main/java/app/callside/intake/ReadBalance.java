package app.callside.intake;

import org.joda.money.Money;

/// What a summary report says a customer owes in one band of days, without naming invoices.
///
/// @param customer what tells the customer from the others: ask [ImportReading#customer] for the rest
/// @param amount not zero; below zero where credits outweigh what is owed
record ReadBalance(String customer, DaysLate band, Money amount) {}
