package app.callside.people;

/// What this desk says about itself on every call. Each may be empty until it is known.
///
/// @param collector the name that customers hear
/// @param callbackNumber where the customer reaches us
public record DeskProfile(String collector, String company, String callbackNumber) {}
