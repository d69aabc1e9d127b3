package app.callside.find;

import app.callside.ledger.CustomerId;

/// A line of the index.
///
/// @param settled true when nothing is open on the account
/// @param token what it is found by: it begins with a word of the text, or is the digits of a number
/// @param contact the contact's number in the store; 0 for what belongs to the account itself
public record FindEntry(EntryKind kind, boolean settled, String token, CustomerId customer, long contact) {}
