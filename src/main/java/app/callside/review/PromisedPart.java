package app.callside.review;

import app.callside.promise.Fate;
import app.callside.promise.Instalment;

/// A payment that was promised on a call, and what has become of it.
public record PromisedPart(Instalment part, Fate fate) {}
