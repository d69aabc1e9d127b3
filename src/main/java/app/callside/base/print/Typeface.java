package app.callside.base.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The letters of what is printed: the face of the screen, and behind it a second one for what it lacks. Both go into
/// the file, so that a name reads the same on every machine. What neither has is printed as a question mark.
public final class Typeface {
    private static final String SCREEN = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-";
    private static final String FALLBACK = "/font-fallback/LiberationSans-Regular.ttf";

    private final List<BaseFont> regular;
    private final List<BaseFont> bold;

    private Typeface(BaseFont regular, BaseFont bold, BaseFont fallback) {
        this.regular = List.of(regular, fallback);
        this.bold = List.of(bold, fallback);
    }

    public static Typeface load() {
        BaseFont fallback = font("fallback.ttf", resource(FALLBACK));
        return new Typeface(
                font("regular.ttf", WebFont.unpack(resource(SCREEN + "Regular.woff"))),
                font("bold.ttf", WebFont.unpack(resource(SCREEN + "Bold.woff"))),
                fallback);
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream stream = Typeface.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("The program was built without the font " + path);
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Words in the face, in pieces that one font has.
    ///
    /// @param size in points
    public List<Chunk> chunks(String text, boolean strong, float size) {
        return chunks(text, strong ? bold : regular, size);
    }

    private static List<Chunk> chunks(String text, List<BaseFont> fonts, float size) {
        List<Chunk> chunks = new java.util.ArrayList<>();
        StringBuilder run = new StringBuilder();
        BaseFont running = fonts.getFirst();
        for (int letter : text.codePoints().toArray()) {
            BaseFont font = fontFor(letter, fonts, running);
            if (!font.equals(running)) {
                if (!run.isEmpty()) chunks.add(new Chunk(run.toString(), new Font(running, size)));
                run.setLength(0);
                running = font;
            }
            if (letter == '\n' || font.charExists(letter)) run.appendCodePoint(letter);
            else run.append('?');
        }
        if (!run.isEmpty()) chunks.add(new Chunk(run.toString(), new Font(running, size)));
        return chunks;
    }

    private static BaseFont fontFor(int letter, List<BaseFont> fonts, BaseFont running) {
        if (Character.isWhitespace(letter)) return running;
        return fonts.stream()
                .filter(font -> font.charExists(letter))
                .findFirst()
                .orElse(fonts.getFirst());
    }
}
