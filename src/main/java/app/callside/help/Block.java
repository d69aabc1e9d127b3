package app.callside.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a page, one below the other.
public sealed interface Block {
    /// All of its words, in one piece, for the search.
    String text();

    /// @param level 1 for the title of the page, 2 for its sections, 3 below them
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("A heading has level 1 to 3: " + text);
        }
    }

    record Paragraph(List<Span> line) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }

        @Override
        public String text() {
            return Span.text(line);
        }
    }

    /// @param numbered whether it counts its entries from 1
    record Entries(boolean numbered, List<List<Block>> entries) implements Block {
        public Entries {
            entries = entries.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return joined(entries.stream().flatMap(List::stream).map(Block::text));
        }
    }

    /// @param rows the first is the head
    record Table(List<List<List<Span>>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.stream().map(List::size).distinct().count() != 1)
                throw new IllegalArgumentException("The rows of a table are of one length");
        }

        @Override
        public String text() {
            return joined(rows.stream().flatMap(List::stream).map(Span::text));
        }
    }

    /// @param file its name among the pictures of the manual
    /// @param text what can be seen on it, for those who don't see it
    record Picture(String file, String text) implements Block {
        public Picture {
            if (file.isBlank() || text.isBlank())
                throw new IllegalArgumentException("A picture needs a file and words: " + file);
        }
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
