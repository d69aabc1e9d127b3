package app.callside.base.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

/// An exception told without its words, which may quote anything: what kind it was and where in the program.
public final class Mistake {
    private static final int CAUSES = 6;
    private static final int FRAMES = 30;

    private Mistake() {}

    /// A short sign for a kind of mistake: the same one has the same sign, on the screen and in the log.
    public static String sign(Throwable mistake) {
        CRC32 sum = new CRC32();
        for (Throwable one : chain(mistake)) {
            add(sum, one.getClass().getName());
            StackTraceElement[] frames = one.getStackTrace();
            for (int i = 0; i < Math.min(3, frames.length); i++)
                add(sum, frames[i].getClassName() + "#" + frames[i].getMethodName());
        }
        return String.format(Locale.ROOT, "%06X", sum.getValue() & 0xFFFFFF);
    }

    private static void add(CRC32 sum, String words) {
        sum.update(words.getBytes(StandardCharsets.UTF_8));
    }

    /// Kinds and places, a line each, of the mistake and what caused it; of bounded length.
    public static String trace(Throwable mistake) {
        return trace(mistake, _ -> "");
    }

    /// As [#trace(Throwable)], with what a kind of exception can say of itself in codes.
    public static String trace(Throwable mistake, Function<Throwable, String> code) {
        StringBuilder lines = new StringBuilder();
        for (Throwable one : chain(mistake)) {
            if (!lines.isEmpty()) lines.append("because of ");
            lines.append(kind(one, code)).append('\n');
            StackTraceElement[] frames = one.getStackTrace();
            int shown = Math.min(FRAMES, frames.length);
            for (int i = 0; i < shown; i++)
                lines.append("    at ").append(place(frames[i])).append('\n');
            if (frames.length > shown)
                lines.append("    and ").append(frames.length - shown).append(" more\n");
        }
        return lines.toString();
    }

    private static String kind(Throwable one, Function<Throwable, String> code) {
        String name = one.getClass().getName();
        if (one instanceof Refused refused) return name + " " + refused.fault().key();
        return name + code.apply(one);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /// The mistake and its causes; an exception that causes itself ends it.
    private static List<Throwable> chain(Throwable mistake) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        Throwable one = mistake;
        while (one != null && inOrder.size() < CAUSES && seen.add(one)) {
            inOrder.add(one);
            one = one.getCause();
        }
        return inOrder;
    }
}
