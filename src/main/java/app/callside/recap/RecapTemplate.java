package app.callside.recap;

import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.deck.TemplateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// In which order a form of the recap says what it says: one of the files in `assets/recap`, whose README
/// explains them, or what the house has put in its place after [RecapWording] has looked at it.
final class RecapTemplate {
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R\\h*\\R\\s*");
    private static final Pattern ALONE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String TITLE = "# ";
    private static final String SMALL = "~ ";
    private static final String RULE = "---";

    private static final Map<String, RecapTemplate> READ = new ConcurrentHashMap<>();

    private final String name;
    private final List<String> blocks;

    private RecapTemplate(String name, String text) {
        this.name = name;
        blocks = blocks(text);
    }

    static List<String> blocks(String text) {
        return List.of(BETWEEN_BLOCKS.split(text.strip()));
    }

    /// The one that holds at this moment.
    static RecapTemplate named(String name, Language language, RulesInForce rules) {
        return rules.template(RecapWording.PART, name, language)
                .map(own -> of(name, own))
                .orElseGet(() -> delivered(name, language));
    }

    private static RecapTemplate delivered(String name, Language language) {
        return READ.computeIfAbsent(
                language.code() + "/" + name, _ -> of(name, RecapWording.delivered(name, language)));
    }

    static RecapTemplate of(String name, String text) {
        return new RecapTemplate(name, text);
    }

    /// @param parts what stands at each place, asked for only where it stands; empty where there is
    ///     nothing to say
    List<Block> fill(Map<String, Supplier<List<Block>>> parts) {
        List<Block> filled = new ArrayList<>();
        for (String block : blocks) filled.addAll(fill(block, parts));
        return filled;
    }

    private List<Block> fill(String block, Map<String, Supplier<List<Block>>> parts) {
        if (block.equals(RULE)) return List.of(new Block.Line());
        var alone = ALONE.matcher(block);
        if (alone.matches()) return part(alone.group(1), parts);
        if (block.startsWith(TITLE))
            return words(block.substring(TITLE.length()), parts).stream()
                    .<Block>map(Block.Title::new)
                    .toList();
        if (block.startsWith(SMALL))
            return words(block.substring(SMALL.length()), parts).stream()
                    .<Block>map(Block.Small::new)
                    .toList();
        return words(block, parts).stream().<Block>map(Block.Prose::new).toList();
    }

    /// Words with places in them; nothing where every place in them is empty.
    private Optional<Paragraph> words(String text, Map<String, Supplier<List<Block>>> parts) {
        List<Paragraph> said = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        TemplateReader.read(text, words -> said.add(Paragraph.words(words)), place -> {
            places.add(place);
            List<Paragraph> inPlace = Block.read(part(place, parts));
            if (!inPlace.isEmpty()) filled.add(place);
            said.addAll(inPlace);
        });
        if (!places.isEmpty() && filled.isEmpty()) return Optional.empty();
        return Optional.of(Paragraph.joined(said, ""));
    }

    private List<Block> part(String place, Map<String, Supplier<List<Block>>> parts) {
        Supplier<List<Block>> part = parts.get(place);
        if (part == null) throw new IllegalStateException("Template " + name + " has no place called " + place);
        return part.get();
    }
}
