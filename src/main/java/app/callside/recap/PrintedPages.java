package app.callside.recap;

/// A finished PDF.
record PrintedPages(byte[] pdf, int count) {}
