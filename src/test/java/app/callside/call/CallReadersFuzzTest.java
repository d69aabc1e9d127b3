package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.phone.PhoneNumbers;
import app.callside.testing.Fuzz;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed about a person, and what a journal or the store gives back damaged. */
@Tag("T3")
@Tag("T8")
class CallReadersFuzzTest {
    private static final List<String> COUNTRIES = List.of("US", "DE", "", "XX", "GB");

    @Test
    void anyLineAboutAPersonIsRead() {
        PersonLine reader = new PersonLine(new PhoneNumbers());
        int[] round = {0};
        Fuzz.texts(
                400,
                new String[] {
                    "Marta Klein AP mgr 312 555 0142 marta@harbor.example",
                    "spoke to Bob Tate, controller, ph (414) 745-3939 fax 414-745-3940",
                    "Frau Kübler Buchhaltung 089 1234567 k@werk.example",
                    "this is Pete (owner) cell 555 0142 000 ext 12"
                },
                line -> reader.read(line, COUNTRIES.get(round[0]++ % COUNTRIES.size())));
    }

    @Test
    void aDamagedEventIsReadOrRefused() {
        Random random = new Random(7);
        String[] events = new String[80];
        for (int i = 0; i < events.length; i++)
            events[i] =
                    CallEventText.write(i % 8 == 0 ? CallFixture.randomOpening(random) : CallFixture.random(random));
        Fuzz.texts(2000, events, text -> {
            try {
                CallEvent event = CallEventText.read(text);
                assertEquals(event, CallEventText.read(CallEventText.write(event)));
            } catch (IllegalArgumentException refused) {
                return; // as it says
            }
        });
    }

    @Test
    void anyLineOfANoteIsSplitIntoTheirWordsAndOurs() {
        Fuzz.texts(
                3000,
                new String[] {"he said \"we pay on Friday\" and “no more”", "> not before 12/1", "'quoted' half\""},
                line -> Quotation.of(line));
    }
}
