package app.callside.desk;

import app.callside.documents.DocumentKind;
import java.util.Optional;

/// A document that the rules ask for and that is not on file.
///
/// @param invoice absent where the whole account lacks it
public record MissingPaper(DocumentKind kind, Optional<String> invoice) {}
