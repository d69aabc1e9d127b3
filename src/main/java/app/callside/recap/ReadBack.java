package app.callside.recap;

import java.util.List;

/// The recap to say aloud before hanging up.
public record ReadBack(List<Paragraph> paragraphs) implements RecapForm {
    public ReadBack {
        paragraphs = List.copyOf(paragraphs);
    }
}
