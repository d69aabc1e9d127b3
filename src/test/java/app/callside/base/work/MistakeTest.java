package app.callside.base.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MistakeTest {
    private static final String SECRET = "Maria Oberdorfer owes 7,913.44";

    private static Throwable mistake(String words) {
        return new IllegalStateException(words, new Refused(Fault.of("store.read", words)));
    }

    @Test
    void itIsToldWithoutItsWords() {
        String trace = Mistake.trace(mistake(SECRET));
        assertTrue(
                trace.startsWith("java.lang.IllegalStateException\n    at app.callside.base.work.MistakeTest."), trace);
        assertTrue(trace.contains("because of app.callside.base.work.Refused store.read\n"), trace);
        assertFalse(trace.contains("Oberdorfer") || trace.contains("7,913"), trace);
    }

    @Test
    void aRefusalDoesNotCarryItsValuesInItsMessage() {
        assertEquals("store.read", new Refused(Fault.of("store.read", SECRET)).getMessage());
    }

    @Test
    void theSameMistakeHasTheSameSignWhateverItQuotes() {
        assertEquals(Mistake.sign(mistake("one")), Mistake.sign(mistake("two")));
        assertNotEquals(Mistake.sign(mistake("one")), Mistake.sign(new IllegalStateException("one")));
        assertTrue(Mistake.sign(mistake("one")).matches("[0-9A-F]{6}"));
    }

    @Test
    void anExceptionThatCausesItselfIsToldOnce() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        assertEquals(1, Mistake.trace(first).split("because of", -1).length - 1);
    }

    @Test
    void aStackWithoutEndIsToldInALineOfBoundedLength() {
        StackOverflowError deep = new StackOverflowError(SECRET);
        StackTraceElement frame = new StackTraceElement("app.callside.Deep", "down", "Deep.java", 1);
        StackTraceElement[] frames = new StackTraceElement[1024];
        java.util.Arrays.fill(frames, frame);
        deep.setStackTrace(frames);
        String trace = Mistake.trace(deep);
        assertTrue(trace.length() < 3000 && trace.endsWith("and 994 more\n"), trace);
    }

    @Test
    void whatIsDoneIsToldByNamesOfTheProgramOnly() {
        Map<String, String> before = Doing.now();
        try {
            Doing.screen("desk");
            Doing.asked("card-oberdorfer-says-no");
            assertEquals("screen=desk asked=card", Doing.inWords(Doing.now()));
            Doing.asked("Maria Oberdorfer");
            assertEquals("screen=desk asked=?", Doing.inWords(Doing.now()));
        } finally {
            Doing.takeUp(before);
        }
    }
}
