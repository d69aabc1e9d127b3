package app.callside.help;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The manual that comes with the program: nothing in it leads nowhere, and it finds what people look for. */
@Tag("X4")
class ManualTest {
    private static final Path MANUAL = Path.of("assets/help");
    private static final long LARGEST = 1_500_000;

    private final HelpBook book = HelpBook.in(Locale.ENGLISH);

    private List<String> found(String typed) {
        return found(book, typed);
    }

    private static List<String> found(HelpBook book, String typed) {
        return book.find(typed).stream().map(hit -> hit.page().id()).toList();
    }

    @Test
    void everyPageIsInTheContents() throws IOException {
        Set<String> known = book.pages().stream().map(HelpPage::id).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(known.size() > 12, "only " + known);
        assertEquals(known, files("en", ".md"));
    }

    @Test
    void everyLinkLeadsToAPage() {
        Set<String> nowhere = new TreeSet<>();
        int links = 0;
        for (HelpPage page : book.pages())
            for (String link : HelpBook.links(page.blocks())) {
                links++;
                if (book.page(link).isEmpty()) nowhere.add(page.id() + " -> " + link);
            }
        assertTrue(links > 20, "found only " + links + " links");
        assertEquals(Set.of(), nowhere);
    }

    @Test
    void everyPictureIsThereAndShownAndAllOfThemAreSmall() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (HelpPage page : book.pages())
            for (Block block : page.blocks()) if (block instanceof Block.Picture picture) shown.add(picture.file());
        assertTrue(shown.size() >= 12, "only " + shown);
        long size = 0;
        Set<String> there = new TreeSet<>();
        try (Stream<Path> all = Files.list(MANUAL.resolve("pictures"))) {
            for (Path picture : all.toList()) {
                there.add(picture.getFileName().toString());
                size += Files.size(picture);
            }
        }
        assertEquals(shown, there);
        assertTrue(size < LARGEST, size + " bytes of pictures");
        for (String picture : shown) assertTrue(book.picture(picture).isPresent(), picture);
    }

    @Test
    void whoReadsAnotherLanguageSeesTheProgramInIt() throws IOException {
        Set<String> english = files("pictures", ".png");
        for (String language : List.of("de", "es")) {
            assertEquals(english, files(language + "/pictures", ".png"));
            HelpBook own = HelpBook.in(Locale.of(language));
            for (String picture : english) {
                byte[] shown = own.picture(picture + ".png").orElseThrow().readAllBytes();
                assertArrayEquals(
                        Files.readAllBytes(MANUAL.resolve(language, "pictures", picture + ".png")), shown, picture);
            }
        }
    }

    @Test
    void pagesAreFoundByWordsAndTheirBeginnings() {
        assertEquals("figures", found("figures").getFirst());
        assertEquals("backups", found("encr").getFirst());
        assertEquals("backups", found("going back").getFirst());
        assertEquals("troubleshooting", found("passphrase know").getFirst());
        assertEquals("import", found("import date").getFirst());
        assertEquals("worklist", found("putting aside").getFirst());
        assertEquals("history", found("review").getFirst());
        assertTrue(found("F8").contains("call-desk"), "a key is found as it is written");
        assertTrue(found("instal").contains("call-desk"), "the beginning of instalments");
        assertEquals("troubleshooting", found("disk full").getFirst());
    }

    @Test
    void whatStandsNowhereIsNotFound() {
        assertEquals(List.of(), found("elephant"));
        assertEquals(List.of(), found("backup elephant"));
        assertEquals(List.of(), found(" "));
        assertEquals(List.of(), found("…"));
    }

    @Test
    void aHitLeadsToItsSectionWithTheWordsAroundIt() {
        HelpHit hit = book.find("second folder").getFirst();
        assertTrue(hit.excerpt().toLowerCase(Locale.ROOT).contains("folder"), hit.excerpt());
        HelpHit grant = book.find("grant").getFirst();
        assertTrue(
                grant.section().blocks().stream().anyMatch(block -> block.text().contains("grant")));
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertEquals(found("passphrase"), found("PASSPHRÁSE"));
    }

    @Test
    void germanPagesAreFoundByTheirWordsAndByWhatTheseAreMadeOf() {
        HelpBook german = HelpBook.in(Locale.of("de", "AT"));
        assertEquals("figures", found(german, "Kennzahlen").getFirst());
        assertEquals("backups", found(german, "verschl").getFirst());
        assertEquals("worklist", found(german, "zuruckstellen").getFirst());
        assertEquals("troubleshooting", found(german, "passphrase kenne").getFirst());
        assertTrue(found(german, "code").contains("people"), "the end of Wiederherstellungscode");
        assertTrue(found(german, "plan").contains("company"), "the end of Ratenplan");
        HelpHit code = german.find("code").stream()
                .filter(hit -> hit.page().id().equals("people"))
                .findFirst()
                .orElseThrow();
        assertTrue(code.excerpt().contains("code"), code.excerpt());
        assertEquals(List.of(), found(german, "kte"), "three letters stand inside too many words");
    }

    @Test
    void spanishPagesAreFoundWithAndWithoutTheirAccents() {
        HelpBook spanish = HelpBook.in(Locale.of("es", "MX"));
        assertEquals("figures", found(spanish, "cifras").getFirst());
        assertEquals("backups", found(spanish, "volver atras").getFirst());
        assertEquals("history", found(spanish, "evaluación").getFirst());
        assertEquals("worklist", found(spanish, "aplazar").getFirst());
        assertEquals("troubleshooting", found(spanish, "frase contraseña").getFirst());
    }

    @Test
    void aLanguageWithoutAManualReadsTheEnglishOne() {
        assertEquals(book.pages(), HelpBook.in(Locale.of("xx")).pages());
    }

    private static Set<String> files(String folder, String ending) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(MANUAL.resolve(folder))) {
            for (Path file : all.toList()) names.add(file.getFileName().toString());
        }
        return names.stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .filter(name -> !name.equals("contents"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
