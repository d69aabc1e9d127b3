package app.callside.recap;

import java.util.List;
import java.util.stream.Collectors;

/// One form of a recap, ready to be looked at.
public sealed interface RecapForm permits ReadBack, RecapEmail, RecapLetter, FaxCover {
    List<Paragraph> paragraphs();

    /// As plain text with an empty line between paragraphs: what is copied, and what is kept with the call.
    default String text() {
        return paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
