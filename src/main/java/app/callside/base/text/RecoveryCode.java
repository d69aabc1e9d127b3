package app.callside.base.text;

import java.security.SecureRandom;
import java.util.Locale;

/// A code for paper that lets somebody in again who has forgotten the word. It is shown once and kept
/// nowhere.
public final class RecoveryCode {
    /// Letters and figures that nobody takes for each other.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    private RecoveryCode() {}

    /// About 124 bits, in groups that can be read out: "K7QXM-2FHRP-...".
    public static String fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /// As it is compared: however it was typed off the paper.
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
