package app.callside.coaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.deck.CallKind;
import app.callside.deck.CallType;
import app.callside.deck.DeckFiles;
import app.callside.deck.MustSay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R3")
class HouseSheetsTest {
    private final List<SheetTemplate> all = HouseSheets.all(Language.ENGLISH);

    @Test
    void eachHasANameOfItsOwnCriteriaAndWhatFailsACall() {
        assertTrue(all.size() > 4);
        assertEquals(
                all.size(),
                all.stream().map(one -> one.sheet().name()).distinct().count());
        for (SheetTemplate one : all) {
            assertTrue(one.sheet().criteria().size() > 7, one.sheet().name());
            assertTrue(one.sheet().criteria().stream().anyMatch(Criterion::isInstantFail));
            assertEquals(one.sheet().criteria(), one.draft().read(one.key(), 1).criteria());
        }
    }

    @Test
    void oneIsForAnyCallAndEveryOccasionHasOneOfItsOwn() {
        assertEquals(1, all.stream().filter(one -> one.occasions().isEmpty()).count());
        for (Occasion occasion : Occasion.values())
            assertEquals(
                    1,
                    all.stream()
                            .filter(one -> one.occasions().contains(occasion))
                            .count(),
                    occasion.name());
    }

    @Test
    void whatMustBeSaidIsLookedFor() {
        for (CallKind kind : CallKind.values()) {
            String sheet = words(all.stream()
                    .filter(one -> one.occasions().contains(Occasion.valueOf(kind.name())))
                    .findFirst()
                    .orElseThrow()
                    .sheet()
                    .text());
            List<String> missing = DeckFiles.builtIn().mustSays(CallType.commercial(kind)).stream()
                    .map(MustSay::label)
                    .filter(label -> !Arrays.stream(words(label).split(" "))
                            .allMatch(word -> (" " + sheet).contains(" " + word)))
                    .toList();
            assertEquals(List.of(), missing, kind.name());
        }
    }

    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSameCriterionStandsOnSeveralSheets() {
        for (String shared : List.of("Commitment", "Read back", "Tone", "Notes"))
            assertTrue(
                    all.stream()
                                    .filter(one -> one.sheet().criteria().stream()
                                            .anyMatch(criterion ->
                                                    criterion.name().equals(shared)))
                                    .count()
                            > 2,
                    shared);
    }
}
