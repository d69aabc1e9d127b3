package app.callside.documents;

import java.util.Locale;
import java.util.Set;

/// Names that came from another machine, made fit to be the name of a file on this one.
final class FileName {
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /// What a viewer would run instead of showing.
    private static final Set<String> RUN = Set.of(
            "app",
            "application",
            "bat",
            "cmd",
            "com",
            "command",
            "cpl",
            "desktop",
            "exe",
            "hta",
            "inf",
            "jar",
            "js",
            "jse",
            "lnk",
            "msc",
            "msi",
            "msp",
            "pif",
            "ps1",
            "reg",
            "scf",
            "scr",
            "sh",
            "url",
            "vb",
            "vbe",
            "vbs",
            "ws",
            "wsf",
            "wsh");

    private FileName() {}

    /// The name with everything replaced that a file system may refuse; never empty, at most 120 characters.
    static String safe(String name) {
        String plain =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").strip().replaceAll("[. ]+$", "");
        if (plain.isEmpty() || plain.startsWith(".")) plain = "document" + plain;
        if (isDevice(plain)) plain = "_" + plain;
        if (plain.length() <= LONGEST) return plain;
        String ending = plain.substring(plain.length() - endingLength(plain));
        return plain.substring(0, LONGEST - ending.length()) + ending;
    }

    /// Whether opening such a file would start a program.
    static boolean runs(String name) {
        String plain = safe(name);
        int dot = plain.lastIndexOf('.');
        return dot >= 0 && RUN.contains(plain.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isDevice(String name) {
        String stem = name.replaceAll("\\..*", "").toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }

    private static int endingLength(String name) {
        int length = name.length() - Math.max(0, name.lastIndexOf('.'));
        return length <= LONGEST_ENDING ? length : 0;
    }
}
