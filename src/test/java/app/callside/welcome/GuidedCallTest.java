package app.callside.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide goes by what was done: on, back where something is gone, ahead where a call was finished. */
class GuidedCallTest {
    private final GuidedCall call = new GuidedCall(GuideText.in(Language.ENGLISH));
    private final Set<Sign> now = EnumSet.noneOf(Sign.class);

    private String after(Sign... signs) {
        now.addAll(List.of(signs));
        call.see(now);
        return call.step().id();
    }

    @Test
    void eachStepIsLeftWhenItWasDone() {
        assertEquals("choose", after());
        assertEquals("start", after(Sign.PREPARED));
        assertEquals("who", after(Sign.CALLING));
        assertEquals("said", after(Sign.CONFIRMED));
        assertEquals("words", after(Sign.TICKED));
        assertEquals("card", after(Sign.CARD_UP));
        assertEquals("promise", after(Sign.CARD_USED));
        assertEquals("take", after(Sign.PROMISE_HEARD));
        assertEquals("recap", after(Sign.PROMISED));
        assertEquals("finish", after(Sign.RECAP));
        now.clear();
        assertEquals("see", after(Sign.FINISHED));
        assertEquals("end", after(Sign.PROMISES));
        assertTrue(call.isLast());
        assertEquals(call.size(), call.number());
    }

    @Test
    void whatWasDoneBeforeIsNotAskedForAgain() {
        after(Sign.PREPARED, Sign.CALLING);
        assertEquals("said", after(Sign.CONFIRMED, Sign.CARD_UP));
        assertEquals("card", after(Sign.TICKED), "the card was up already");
    }

    @Test
    void itGoesBackWhereWhatAStepNeedsIsGone() {
        after(Sign.PREPARED, Sign.CALLING, Sign.CONFIRMED, Sign.TICKED);
        now.remove(Sign.CALLING);
        assertEquals("start", after(), "the call was put aside, the customer is still there");
        now.clear();
        assertEquals("choose", after());
    }

    @Test
    void fromTheRecapBackToTheNotesIsAStepBack() {
        call.begin("finish");
        assertEquals("finish", after(Sign.PREPARED, Sign.CALLING, Sign.PROMISED, Sign.RECAP));
        now.remove(Sign.RECAP);
        assertEquals("recap", after());
    }

    @Test
    void aCallThatWasFinishedWithoutTheRestLeadsAhead() {
        after(Sign.PREPARED, Sign.CALLING);
        now.clear();
        assertEquals("see", after(Sign.FINISHED));
        call.begin("");
        now.clear();
        assertEquals("choose", after());
    }

    @Test
    void onlyWhatTheNextStepCanDoWithoutIsLeftOut() {
        assertFalse(call.maySkip(now), "without a customer nothing can be prepared");
        call.skip(now);
        assertEquals("choose", call.step().id());
        after(Sign.PREPARED, Sign.CALLING);
        assertTrue(call.maySkip(now));
        call.skip(now);
        assertEquals("said", call.step().id());
    }

    @Test
    void itIsTakenUpAgainWhereItWasLeft() {
        call.begin("see");
        assertEquals("see", after());
        call.begin("no such step");
        assertEquals("choose", after());
        call.begin("take");
        assertEquals("choose", after(), "but not in the middle of a call that is over");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSteps(Language language) {
        assertEquals(shape(Language.ENGLISH), shape(language));
    }

    /** All but the words: names, what is waited for and needed, and the keys in the text. */
    private static List<String> shape(Language language) {
        return GuideText.in(language).stream()
                .map(step -> step.id() + step.until() + step.needs() + keys(step.text()))
                .toList();
    }

    private static String keys(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "step: a\ntitle: A\ntext: T\nuntil: PREPARED",
                "step: a\ntitle: A\ntext: T\n\nstep: b\ntitle: B\ntext: T",
                "step: a\ntitle: A\ntext: T\nneeds: CALLING",
                "step: a\ntitle: A\ncolour: red",
                "step: a\ntitle: A",
                "step: a\ntitle: A\ntext: T\nuntil: LATER\n\nstep: b\ntitle: B\ntext: T"
            })
    void aFileThatCannotLeadAnybodyIsRefused(String file) {
        assertThrows(IllegalArgumentException.class, () -> GuideText.read(file));
    }

    @Test
    void remarksAreNotRead() {
        assertEquals(
                List.of("a"),
                GuideText.read("# says nothing\n\n# nor this\nstep: a\ntitle: A\ntext: T").stream()
                        .map(GuideStep::id)
                        .toList());
    }
}
