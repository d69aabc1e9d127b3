package app.callside.deck;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.function.Consumer;

/// Walks a template; only plain text and variables are allowed, as a script must show every word it may say.
public final class TemplateReader implements Mustache.Visitor {
    private final Consumer<String> texts;
    private final Consumer<String> variables;

    private TemplateReader(Consumer<String> texts, Consumer<String> variables) {
        this.texts = texts;
        this.variables = variables;
    }

    /// Reads the template from left to right.
    ///
    /// @throws IllegalArgumentException when it is not well formed or uses more than variables
    public static void read(String template, Consumer<String> texts, Consumer<String> variables) {
        try {
            Mustache.compiler().escapeHTML(false).compile(template).visit(new TemplateReader(texts, variables));
        } catch (MustacheException | IndexOutOfBoundsException e) { // the latter for a place without a name
            throw new IllegalArgumentException("its template is not well formed, " + e.getMessage(), e);
        }
    }

    @Override
    public void visitText(String text) {
        if (text.contains("{{") || text.contains("}}")) {
            throw new IllegalArgumentException(
                    "its template is not well formed, braces are not closed: " + text.strip());
        }
        if (!text.isEmpty()) texts.accept(text);
    }

    @Override
    public void visitVariable(String name) {
        variables.accept(name);
    }

    @Override
    public boolean visitInclude(String name) {
        throw onlyVariables(name);
    }

    @Override
    public boolean visitSection(String name) {
        throw onlyVariables(name);
    }

    @Override
    public boolean visitInvertedSection(String name) {
        throw onlyVariables(name);
    }

    private static IllegalArgumentException onlyVariables(String name) {
        return new IllegalArgumentException("its template uses a section or include named " + name);
    }
}
