package app.callside.documents;

import java.io.IOException;

/// A source has more bytes than a document may have.
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
}
