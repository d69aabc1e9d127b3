package app.callside.help;

import app.callside.base.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The manual in one language: its chapters, its pages, and what is found in them.
public final class HelpBook {
    /// Some pages under a heading of the contents.
    public record Chapter(String title, List<HelpPage> pages) {
        public Chapter {
            pages = List.copyOf(pages);
        }
    }

    private static final String FOLDER = "/app/callside/assets/help/";
    private static final String CONTENTS = "contents";

    private final List<Chapter> chapters;
    private final Map<String, HelpPage> pages = new LinkedHashMap<>();
    private final HelpSearch search;
    private final Language language;

    private HelpBook(List<Chapter> chapters, Language language) {
        this.chapters = List.copyOf(chapters);
        this.language = language;
        for (Chapter chapter : chapters) for (HelpPage page : chapter.pages()) pages.put(page.id(), page);
        search = new HelpSearch(pages(), language == Language.GERMAN);
    }

    /// The manual that came with the program. A page that is not there in this language is read in English.
    ///
    /// @throws IllegalArgumentException naming the page when one is missing or can't be shown
    public static HelpBook in(Locale locale) {
        Language language = Language.of(locale);
        return of(name -> page(name, language).or(() -> page(name, Language.ENGLISH)), language);
    }

    private static Optional<String> page(String name, Language language) {
        return text(language.code() + "/" + name + ".md");
    }

    /// @param files the text of each page, by its id; the page `contents` names the others in their order
    private static HelpBook of(Function<String, Optional<String>> files, Language language) {
        List<Chapter> chapters = new ArrayList<>();
        for (HelpPage.Section section : page(CONTENTS, files).sections()) {
            List<HelpPage> pages = new ArrayList<>();
            for (String id : links(section.blocks())) pages.add(page(id, files));
            if (!pages.isEmpty()) chapters.add(new Chapter(section.heading(), pages));
        }
        return new HelpBook(chapters, language);
    }

    private static HelpPage page(String id, Function<String, Optional<String>> files) {
        return HelpText.page(
                id, files.apply(id).orElseThrow(() -> new IllegalArgumentException("There is no help page " + id)));
    }

    /// Where the lines of these blocks lead.
    static List<String> links(List<Block> blocks) {
        List<String> links = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> addLinks(paragraph.line(), links);
                case Block.Entries list -> list.entries().forEach(entry -> links.addAll(links(entry)));
                case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> addLinks(cell, links)));
                case Block.Heading _, Block.Picture _ -> {}
            }
        }
        return links;
    }

    private static void addLinks(List<Span> line, List<String> links) {
        for (Span one : line) if (one instanceof Span.Link link) links.add(link.page());
    }

    private static Optional<String> text(String file) {
        try (InputStream bytes = HelpBook.class.getResourceAsStream(FOLDER + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Opens a picture of the manual, of the program in its language where there is one; empty when there
    /// is none of that name.
    public Optional<InputStream> picture(String file) {
        String name = "pictures/" + file;
        return Optional.ofNullable(HelpBook.class.getResourceAsStream(FOLDER + language.code() + "/" + name))
                .or(() -> Optional.ofNullable(HelpBook.class.getResourceAsStream(FOLDER + name)));
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /// In the order of the contents.
    public List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    public Optional<HelpPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /// The pages in which every typed word stands, whole or as the beginning of one; the best first.
    public List<HelpHit> find(String typed) {
        return search.find(typed);
    }
}
