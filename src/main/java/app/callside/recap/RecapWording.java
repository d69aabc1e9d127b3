package app.callside.recap;

import app.callside.base.text.HouseFiles;
import app.callside.base.text.Language;
import app.callside.deck.TemplateReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The templates of the recap, as somebody reads and writes them.
public final class RecapWording {
    /// Longer than any template needs to be.
    public static final int LONGEST = 20_000;

    /// The name under which the house keeps its own templates, and the folder of those of the program.
    public static final String PART = "recap";

    private static final String FOLDER = PART + "/";
    private static final String PAPER = "fax, letter";
    private static final List<String> EVERYWHERE = List.of(
            "greeting",
            "opening",
            "nothing",
            "payments",
            "settlements",
            "money",
            "matters",
            "closing",
            "signature",
            "company",
            "date",
            "subject");
    private static final List<String> ON_PAPER =
            List.of("letterhead", "addressee", "register", "fax-title", "fax-fields", "private");

    private RecapWording() {}

    /// The forms that have a template, in the order in which they are offered.
    public static List<String> forms() {
        return List.of("spoken", "email", "letter", "fax");
    }

    /// As it comes with the program.
    public static String delivered(String name, Language language) {
        try (InputStream bytes = HouseFiles.open(FOLDER + name + ".txt", language)
                .orElseThrow(() -> new IllegalStateException("The program lacks its template " + name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's template " + name + " can't be read", broken);
        }
    }

    /// What can stand between two braces in the template of a form.
    public static List<String> places(String name) {
        return PAPER.contains(name)
                ? Stream.concat(EVERYWHERE.stream(), ON_PAPER.stream()).toList()
                : EVERYWHERE;
    }

    /// The places in a template that its form does not know; empty where it knows them all.
    ///
    /// @throws IllegalArgumentException where it is empty, too long, or its braces are not closed
    public static List<String> unknownPlaces(String name, String text) {
        if (text.isBlank() || text.length() > LONGEST) throw new IllegalArgumentException("No template: " + name);
        SequencedSet<String> unknown = new TreeSet<>();
        for (String block : RecapTemplate.blocks(text))
            TemplateReader.read(block, _ -> {}, place -> {
                if (!places(name).contains(place)) unknown.add(place);
            });
        return new ArrayList<>(unknown);
    }
}
