package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuidePartTest {
    private static CallGuide guide(CallKind kind, boolean consumer) {
        return HouseGuides.delivered(Language.ENGLISH).guide(kind, consumer);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatComesWithTheProgramIsReadAsItIsWritten(Language language) {
        for (CallKind kind : CallKind.values())
            for (boolean consumer : new boolean[] {false, true}) {
                CallGuide guide = HouseGuides.delivered(language).guide(kind, consumer);
                String script = ScriptText.written(guide.script());
                assertEquals(guide.script(), ScriptText.read(script, guide.script(), consumer));
                String list = MustSayText.written(guide.mustSays());
                assertEquals(guide.mustSays(), MustSayText.read(list, guide.mustSays()));
            }
    }

    @Test
    void aScriptIsWrittenForPeople() {
        String script = GuidePart.SCRIPT.delivered(CallKind.FIRST_CALL, Language.ENGLISH);
        assertEquals(
                List.of(
                        "# Reach the right person",
                        "Good day, I would like to speak with the person who looks after payables at {{customer}}."
                                + " Would that be {{contact}}?",
                        ""),
                script.lines().limit(3).toList());
        assertEquals(true, script.contains("\n# First what we owe them [we-are-late]\n{{owedByUs}}\n"));
    }

    @Test
    void aStepOfOnesOwnGetsAnIdAndTheOthersKeepTheirs() {
        Script before = guide(CallKind.FIRST_CALL, false).script();
        Script read = ScriptText.read("""
                # Wie geht es?
                Line one.

                Line two.
                # Reach the right person
                Is {{contact}} there?
                # Wie geht es?   [ third-party ]
                Again.
                """, before, false);
        assertEquals(
                List.of("wie-geht-es", "reach", "wie-geht-es-2"),
                read.steps().stream().map(ScriptStep::id).toList());
        assertEquals("Line one.\n\nLine two.", read.steps().getFirst().template());
        assertEquals(ScriptStep.When.THIRD_PARTY, read.steps().getLast().when());
    }

    @Test
    void aPointThatTheLawAsksForKeepsItsIdUnderAnotherHeading() {
        List<MustSay> before = guide(CallKind.FIRST_CALL, true).mustSays();
        String other = MustSayText.written(before).replace("# right person", "# is it you?");
        assertEquals(
                before.stream().map(MustSay::id).toList(),
                MustSayText.read(other, before).stream().map(MustSay::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            SCRIPT            | FIRST_CALL | ' '                                | NOTHING    | ''
            SCRIPT            | FIRST_CALL | Hello~# A~B                        | NO_HEADING | Hello
            SCRIPT            | FIRST_CALL | '#~Hello'                          | NO_HEADING | Hello
            SCRIPT            | FIRST_CALL | '# A~# B~C'                        | NO_WORDS   | A
            SCRIPT            | FIRST_CALL | '# A [instant-fail]~C'             | MARK       | instant-fail
            SCRIPT            | FIRST_CALL | '# A [third-party] [we-are-late]~C' | MARK      | we-are-late
            SCRIPT            | FIRST_CALL | '# A~{{nothing}}'                  | VALUE      | nothing
            SCRIPT            | FIRST_CALL | '# A~{{amount'                     | BRACES     | A
            SCRIPT            | FIRST_CALL | '# A~{{#amount}}x{{/amount}}'      | BRACES     | A
            CONSUMER_SCRIPT   | VOICEMAIL  | '# A~You owe {{amount}}.'          | VALUE      | amount
            MUST_SAY          | FIRST_CALL | '# A [promise] [invoices]~x'       | MARK       | invoices
            MUST_SAY          | FIRST_CALL | '# A~x~# A~y'                      | TWICE      | A
            MUST_SAY          | FIRST_CALL | '# Much too long for any chip~x'   | LONG       | Much too long for any chip
            CONSUMER_MUST_SAY | FIRST_CALL | '# A~x'                            | LAW        | right person
            CONSUMER_MUST_SAY | FIRST_CALL | '# right person [right-party]~x'   | LAW        | right person
            """)
    void whatIsWrongIsNamed(GuidePart part, CallKind kind, String text, GuideFlaw.Kind flaw, String about) {
        GuideFlaw found =
                part.flaw(text.replace('~', '\n'), kind, Language.ENGLISH).orElseThrow();
        assertEquals(flaw, found.kind());
        assertEquals(about, found.about());
    }

    @Test
    void aMustSayListOfABusinessCallIsFree() {
        assertEquals(
                Optional.empty(), GuidePart.MUST_SAY.flaw("# Hello\nSay it.", CallKind.COURTESY, Language.SPANISH));
    }
}
