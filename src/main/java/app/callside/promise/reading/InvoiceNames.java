package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ways in which people say the number of one of the open invoices: whole, without its letters, by what
/// stands behind its last hyphen, or by its last digits, "...530", "the one ending 530".
///
/// @param open the numbers of all open invoices, oldest first
record InvoiceNames(List<String> open) {
    private static final int SHORTEST = 3;
    private static final String CURRENCY = "\\s?(?:[$€£]|usd|eur|gbp|aud|dollars|euros|pounds|quid)";
    private static final String BEFORE =
            "(?<![\\w.,$€£-])(?:(?<!\\bcheck )|(?<=\\d check ))(?<!\\bcheck # ?)(?<!\\bcheck no\\.? )(?<!\\bcheck number )";
    private static final String CALLED = "(?:(?:all of|invoices?|inv|#|no\\.?) ?)*";
    /// Without one of these the last digits alone would be any figure.
    private static final String ENDS_IN =
            "(?<![\\w$€£.])(?<!card )(?<!check )(?:(?:the )?(?:one |invoice )?(?:that )?(?:ends|ending)(?: in| with)? |(?:invoice )?(?:# ?|no\\.? |(?:\\.{2,}|…) ?)|invoice )";
    private static final String BEHIND = "(?![\\w%]|[.,-]\\d|" + CURRENCY + ")";
    private static final String UNTIL = "(?: ?- ?| (?:to|through|thru|up to|until) )";

    InvoiceNames(Collection<String> open) {
        this(List.copyOf(open));
    }

    /// Wherever this invoice is named.
    Pattern of(String number) {
        String named = BEFORE + CALLED + "(?:" + anyOf(spoken(number)) + ")" + BEHIND;
        return Pattern.compile(
                lastDigits(number).isEmpty()
                        ? named
                        : named + "|" + ENDS_IN + "(?:" + anyOf(lastDigits(number)) + ")" + BEHIND);
    }

    /// "118-120", "118 through 120", as two groups.
    Pattern ofSpan() {
        String any = open.stream()
                .flatMap(one -> spoken(one).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(BEFORE + CALLED + "(" + any + ")" + UNTIL + "(" + any + ")" + BEHIND);
    }

    /// Which one is meant by one of its names.
    int indexOf(String name) {
        for (int i = 0; i < open.size(); i++) if (spoken(open.get(i)).contains(name)) return i;
        throw new IllegalArgumentException("none is called " + name);
    }

    private Set<String> spoken(String number) {
        String whole = number.toLowerCase(Locale.ROOT);
        Set<String> names = new LinkedHashSet<>(Set.of(whole));
        String digits = whole.replaceFirst("^\\D+", "");
        if (digits.length() >= SHORTEST) names.add(digits);
        String last = whole.replaceFirst(".*\\D", "");
        if (last.length() >= SHORTEST && isOnly(last)) names.add(last);
        return names;
    }

    /// Its endings that no other open invoice has.
    private List<String> lastDigits(String number) {
        String digits = number.replaceFirst(".*\\D", "");
        List<String> endings = new ArrayList<>();
        for (int length = SHORTEST; length < digits.length(); length++) {
            String ending = digits.substring(digits.length() - length);
            if (isOnly(ending)) endings.add(ending);
        }
        return endings;
    }

    private boolean isOnly(String ending) {
        return open.stream().filter(one -> one.endsWith(ending)).count() == 1;
    }

    private static String anyOf(Collection<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
