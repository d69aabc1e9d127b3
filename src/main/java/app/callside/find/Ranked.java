package app.callside.find;

/// A hit and what its place in the answer comes from.
///
/// @param goesOn true when what was typed is only the beginning of what was found
/// @param order where it stands among its equals
record Ranked(Hit hit, boolean goesOn, String order) {}
