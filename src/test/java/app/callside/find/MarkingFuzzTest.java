package app.callside.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.review.Piece;
import app.callside.testing.Fuzz;
import app.callside.testing.Mutations;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is marked in a name is the name, in pieces, however it is spelt. */
@Tag("P3")
class MarkingFuzzTest {
    @Test
    void namesAndNumbersStayWhole() {
        String[] names = {"Müller & Söhne GmbH", "İstanbul Straße ﬁnance", "INV-2026/00771", "O'Neil Foods"};
        Fuzz.texts(1000, names, name -> {
            String typed = new Mutations(new Random(name.hashCode())).text(names);
            assertEquals(name, joined(Marking.ofName(name, typed)));
            assertEquals(name, joined(Marking.ofNumber(name, typed)));
        });
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
