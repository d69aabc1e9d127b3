package app.callside.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages samples in the ways that files and fields are damaged, and in those that somebody means ill with. */
public final class Mutations {
    private static final int LONGEST = 60_000;
    private static final int MOST_STEPS = 6;

    /** What readers stumble over. */
    private static final List<String> SPECIALS = List.of(
            "\u0000",
            "\u0001\u001b[2J",
            "\ud800",
            "\udc00",
            "\udbff\udfff",
            "\u202e",
            "\u200b\u200d",
            "\ufeff",
            "\ufffe",
            "😀",
            "👩‍👩‍👧‍👦",
            "𝟙𝟚𝟛",
            "١٢٣",
            "＝１２",
            "İ",
            "ǰ",
            "ß",
            "ﬁ",
            "ŉ",
            "K",
            "a" + "\u0301".repeat(60),
            "\u00a0",
            "\u0085",
            "\u2028",
            "\r",
            "\r\n",
            "\n\n",
            "\t",
            "\"",
            "'",
            "\"\"\"",
            "`",
            "\\",
            "%s%n",
            "${x}",
            "{{amount}}",
            "{{{",
            "}}",
            "{{#a}}{{/a}}",
            "{{=<% %>=}}",
            "{{>other}}",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<![CDATA[",
            "&a;",
            "&#0;",
            "<script>alert(1)</script>",
            "'; DROP TABLE customer; --",
            "=HYPERLINK(\"http://x.example\")",
            "../../../etc/passwd",
            "C:\\con",
            "-",
            "--",
            "0",
            "-0",
            "1e999999999",
            "1E-999999999",
            "1e5",
            "NaN",
            "Infinity",
            "0x7fffffff",
            "2147483648",
            "9223372036854775808",
            "99999999999999.99",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "1,2,3,4",
            "1.234.567,89",
            "31/02/2026",
            "29.2.1900",
            "9999-12-31",
            "+999999999-12-31",
            "20226",
            "0000-00-00",
            "null",
            "true",
            "~",
            "!!java.net.URL [x]",
            "&x *x",
            "? ",
            "- - - - -",
            ": :",
            "|",
            ";",
            ",",
            "#",
            "@",
            "(((",
            ")))");

    private static final List<String> NESTED =
            List.of("[", "{", "(", "<a>", "{\"a\":", "- ", "((a)", "\"", "[[", "{a: ");

    private final Random random;

    public Mutations(Random random) {
        this.random = random;
    }

    /** One of the samples, damaged a few times. */
    public String text(String... samples) {
        String text = samples[random.nextInt(samples.length)];
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            text = damaged(text, samples);
            if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        }
        return text;
    }

    private String damaged(String text, String... samples) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + length());
        return switch (random.nextInt(14)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(to);
            case 3 ->
                text.substring(0, at) + text.substring(at, to).repeat(2 + random.nextInt(40)) + text.substring(to);
            case 4 -> text.substring(0, at) + piece(samples[random.nextInt(samples.length)]) + text.substring(to);
            case 5, 6, 7, 8 -> text.substring(0, at) + special() + text.substring(at);
            case 9 -> text.substring(0, at) + special() + text.substring(to);
            case 10 ->
                text.substring(0, at)
                        + NESTED.get(random.nextInt(NESTED.size())).repeat(1 + random.nextInt(4000))
                        + text.substring(at);
            case 11 -> text.substring(0, at) + (char) random.nextInt(0x10000) + text.substring(to);
            case 12 -> text.replaceFirst("\\d+", java.util.regex.Matcher.quoteReplacement(special()));
            default -> swapped(text, at, to);
        };
    }

    private static String swapped(String text, int at, int to) {
        return text.substring(0, at) + new StringBuilder(text.substring(at, to)).reverse() + text.substring(to);
    }

    private String special() {
        return SPECIALS.get(random.nextInt(SPECIALS.size()));
    }

    private String piece(String sample) {
        int at = random.nextInt(sample.length() + 1);
        return sample.substring(at, Math.min(sample.length(), at + length()));
    }

    /** Mostly short, seldom long. */
    private int length() {
        return random.nextInt(1 << (1 + random.nextInt(10)));
    }

    /** One of the samples, damaged a few times byte by byte. */
    public byte[] bytes(byte[]... samples) {
        byte[] bytes = samples[random.nextInt(samples.length)].clone();
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) bytes = damaged(bytes, samples);
        return bytes;
    }

    private byte[] damaged(byte[] bytes, byte[]... samples) {
        if (bytes.length == 0) return new byte[] {(byte) random.nextInt(256)};
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + length());
        switch (random.nextInt(7)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            }
            case 2 -> {
                byte[] other = samples[random.nextInt(samples.length)];
                int from = random.nextInt(other.length + 1);
                byte[] piece = Arrays.copyOfRange(other, from, Math.min(other.length, from + length()));
                return joined(joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            case 3 -> {
                byte[] junk = new byte[to - at];
                random.nextBytes(junk);
                System.arraycopy(junk, 0, bytes, at, junk.length);
                return bytes;
            }
            case 4 -> {
                byte[] extreme = {0, (byte) 0xff, 0x7f, (byte) 0x80};
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), extreme[random.nextInt(extreme.length)]);
                return bytes;
            }
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
