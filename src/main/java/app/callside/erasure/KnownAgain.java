package app.callside.erasure;

import app.callside.base.text.Plain;
import app.callside.intake.ErasedPeople;
import app.callside.ledger.CustomerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows erased people again by their hashes. What was asked once is remembered while an import lasts: a hash
/// takes a moment on purpose.
final class KnownAgain implements ErasedPeople {
    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final int LONGEST_NAME = 4;

    private final Map<CustomerId, List<ErasedMark>> marks;
    private final String placeholder;
    private final Map<String, Boolean> asked = new HashMap<>();

    /// @param placeholder stands where somebody was
    KnownAgain(Map<CustomerId, List<ErasedMark>> marks, String placeholder) {
        this.marks = Map.copyOf(marks);
        this.placeholder = placeholder;
    }

    @Override
    public boolean knows(CustomerId customer, String name, String email) {
        return is(customer, ErasedMark.Kind.NAME, NameForms.key(name))
                || is(customer, ErasedMark.Kind.EMAIL, Plain.of(email));
    }

    @Override
    public String without(CustomerId customer, String text) {
        if (!marks.containsKey(customer) || text.isBlank()) return text;
        String bare = MAIL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        is(customer, ErasedMark.Kind.EMAIL, Plain.of(found.group())) ? placeholder : found.group()));
        List<int[]> words = WORD.matcher(bare)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        for (int length = LONGEST_NAME; length > 1; length--)
            for (int from = 0; from + length <= words.size(); from++) {
                int begin = words.get(from)[0];
                int end = words.get(from + length - 1)[1];
                if (is(customer, ErasedMark.Kind.NAME, NameForms.key(bare.substring(begin, end))))
                    return without(customer, bare.substring(0, begin) + placeholder + bare.substring(end));
            }
        return bare;
    }

    private boolean is(CustomerId customer, ErasedMark.Kind kind, String key) {
        List<ErasedMark> known = marks.getOrDefault(customer, List.of());
        if (known.isEmpty() || key.isEmpty()) return false;
        return asked.computeIfAbsent(
                customer.value() + " " + kind + " " + key, _ -> known.stream().anyMatch(mark -> mark.fits(kind, key)));
    }
}
