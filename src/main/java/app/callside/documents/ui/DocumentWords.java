package app.callside.documents.ui;

import app.callside.base.text.Messages;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import java.util.List;

/// Documents in words.
public final class DocumentWords {
    /// So many invoices are named; the others are counted.
    private static final int NAMED = 4;

    private DocumentWords() {}

    /// `proof of delivery`
    public static String kind(DocumentKind kind, Messages messages) {
        return messages.text("documents.kind." + kind.name());
    }

    /// `POD`
    public static String brief(DocumentKind kind, Messages messages) {
        return messages.text("documents.brief." + kind.name());
    }

    /// `proof of delivery · INV-2207`
    public static String of(DocumentOnFile document, Messages messages) {
        return kind(document.kind(), messages)
                + document.invoice().map(number -> " · " + number).orElse("");
    }

    /// `INV-2207, INV-2291 and 3 more`
    public static String numbers(List<String> numbers, Messages messages) {
        String named = String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
        int more = numbers.size() - NAMED;
        return more > 0 ? messages.text("documents.andmore", named, more) : named;
    }
}
