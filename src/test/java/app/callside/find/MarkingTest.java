package app.callside.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.review.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("X2")
class MarkingTest {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
        Harborline Foods Ltd,    har,           [Har]borline Foods Ltd
        Harborline Foods Ltd,    foods har,     [Har]borline [Foods] Ltd
        Acme Harbor Ltd,         bor,           Acme Harbor Ltd
        Żabka S.R.O. Łódź,       sro lodz,      Żabka [S.R.O]. [Łódź]
        O'Brien & Söhne,         obri sohn,     [O'Bri]en & [Söhn]e
        C-10042,                 c10042,        [C-10042]
        Größe,                   grosse,        [Größe]
        """)
    void wordsAreMarkedWhereTheyBeginAsTyped(String name, String typed, String marked) {
        assertEquals(marked, shown(Marking.ofName(name, typed)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
        +1 (312) 555-0142,  3125550142,       +1 ([312) 555-0142]
        +1 (312) 555-0142,  555 01,           +1 (312) [555-01]42
        +49 30 1234567,     0049 30,          +[49 30] 1234567
        INV-2207,           2207,             INV-[2207]
        INV-2207,           inv 22,           [INV-22]07
        0002207,            2207,             000[2207]
        INV-2207,           harborline 2207,  INV-[2207]
        INV-2207,           harborline,       INV-2207
        """)
    void digitsAreMarkedWhateverStandsBetweenThem(String number, String typed, String marked) {
        assertEquals(marked, shown(Marking.ofNumber(number, typed)));
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
