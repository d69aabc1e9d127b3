package app.callside.call;

import java.time.Instant;

/// The latest call to a customer.
public record LastContact(Instant at, String spokeTo, Disposition disposition) {}
