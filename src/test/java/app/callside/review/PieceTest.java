package app.callside.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.Plain;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class PieceTest {
    @Test
    void marksWhereASearchedWordBeginsAndEnds() {
        assertEquals(
                List.of(
                        new Piece("transfer not ", false),
                        new Piece("releas", true),
                        new Piece("ed, ask the ", false),
                        new Piece("CFO", true)),
                Piece.of("transfer not released, ask the CFO", List.of("cfo", "releas")));
    }

    @Test
    void marksLettersAsTheyStandInTheTextWithTheirAccents() {
        assertEquals(
                List.of(new Piece("Große ", false), new Piece("Büro\u0301", true), new Piece("s", false)),
                Piece.of("Große Büro\u0301s", List.of("buro")));
        assertEquals(List.of(new Piece("gro", false), new Piece("ß", true)), Piece.of("groß", List.of("s")));
    }

    @Test
    void overlappingWordsAreOneMark() {
        assertEquals(
                List.of(new Piece("re", false), new Piece("leased", true)),
                Piece.of("released", List.of("lease", "eased")));
    }

    @Test
    void aTextWithoutSearchIsOnePieceAndAnEmptyOneNone() {
        assertEquals(List.of(new Piece("paid", false)), Piece.of("paid", List.of()));
        assertEquals(List.of(), Piece.of("", List.of("x")));
    }

    @Test
    void piecesAreTheTextAgainAndMarkWhatTheSearchFinds() {
        String letters = "aàAÀsßøØéE\u0301 .,“%_日本🙂ﬁΣσς";
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String text = draw(random, letters, 24);
            String term = Plain.of(draw(random, letters, 1 + random.nextInt(3)));
            List<String> terms = List.of(term.split(" ")).subList(0, 1);
            List<Piece> pieces = Piece.of(text, terms);
            String context = "seed " + seed + ": " + terms + " in " + text;
            assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()), context);
            boolean searched =
                    !terms.getFirst().isEmpty() && sigma(Plain.of(text)).contains(sigma(terms.getFirst()));
            assertEquals(searched, pieces.stream().anyMatch(Piece::found), context);
        }
    }

    private static String sigma(String text) {
        return text.replace('ς', 'σ');
    }

    private static String draw(Random random, String letters, int length) {
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) text.appendCodePoint(points[random.nextInt(points.length)]);
        return text.toString();
    }
}
