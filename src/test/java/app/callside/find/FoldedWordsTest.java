package app.callside.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("X2")
class FoldedWordsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
        Harborline Foods Ltd,         harborline foods ltd
        "  ČESKÁ   Łódź-Nord S.r.o.", ceska lodz nord sro
        O'Brien & Söhne,              obrien sohne
        O’BRIEN,                      obrien
        Straße 3/b,                   strasse 3 b
        J.P. Morgan,                  jp morgan
        Ακμή Άνοδος,                  ακμη ανοδοσ
        "--- & ...",                  ""
        """)
    void textIsCutIntoWordsThatCompareAlike(String text, String words) {
        assertEquals(words, String.join(" ", FoldedWords.of(text)));
    }

    @Test
    void whatPunctuationCutsIsAlsoOneWord() {
        assertEquals(List.of("at", "t", "corp", "att"), FoldedWords.withJoined("AT&T Corp."));
        assertEquals(List.of("c", "10042", "c10042"), FoldedWords.withJoined("C-10042"));
        assertEquals(List.of("sable"), FoldedWords.withJoined("Sable"));
    }
}
