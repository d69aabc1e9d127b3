package app.callside.erasure;

import app.callside.base.phone.PhoneNumbers;
import app.callside.base.text.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What in a text leads to a person: their name in all its forms, their phone numbers in any writing, their
/// e-mail addresses, and sentences that they said.
final class Traces {
    /// A shorter saying is nobody's own: "next week", "not yet".
    private static final int WORDS_OF_A_SENTENCE = 4;

    private static final String MAIL = "[\\w.+%-]*";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final NameForms name;
    private final List<Pattern> sure;
    private final List<Pattern> all;
    private final String placeholder;

    private Traces(NameForms name, List<Pattern> sure, List<Pattern> all, String placeholder) {
        this.name = name;
        this.sure = List.copyOf(sure);
        this.all = List.copyOf(all);
        this.placeholder = placeholder;
    }

    /// Who else there is, so that what is theirs, too, is left alone.
    ///
    /// @param names of other people, of the customer and of everybody here
    /// @param phones by which others are reached, or the customer itself
    /// @param emails by which others are reached, or the customer itself
    /// @param country ISO code of the customer's country; may be empty
    record Others(Collection<String> names, Collection<String> phones, Collection<String> emails, String country) {}

    /// @param everyday folded words that are names as well
    /// @param placeholder stands where something was
    static Traces of(
            Person person, Others others, Collection<String> everyday, PhoneNumbers numbers, String placeholder) {
        Set<String> somebodys = others.names().stream()
                .flatMap(one -> Arrays.stream(NO_WORD.split(one)))
                .map(Plain::of)
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(everyday);
        taken.addAll(somebodys);
        NameForms name = new NameForms(person.name(), taken::contains, somebodys::contains);
        List<Pattern> sure = new ArrayList<>();
        Set<String> sharedMail = others.emails().stream().map(Plain::of).collect(Collectors.toSet());
        for (String email : person.emails())
            if (!sharedMail.contains(Plain.of(email)))
                sure.add(Pattern.compile("(?<![\\w.+%-])" + Pattern.quote(Plain.of(email)) + "(?![\\w-])"));
        for (String part : name.distinctive())
            sure.add(Pattern.compile(MAIL + Pattern.quote(Plain.of(part)) + MAIL + "@[\\w-]+(?:\\.[\\w-]+)+"));
        Set<String> lines = others.phones().stream()
                .map(one -> PhoneForms.line(one, others.country(), numbers))
                .collect(Collectors.toSet());
        for (String phone : person.phones())
            PhoneForms.of(
                            phone,
                            others.country(),
                            lines.contains(PhoneForms.line(phone, others.country(), numbers)),
                            numbers)
                    .ifPresent(sure::add);
        sure.addAll(name.whole());
        List<Pattern> all = new ArrayList<>(sure);
        all.addAll(name.alone());
        return new Traces(name, sure, all, placeholder);
    }

    /// The same, with what they said; a saying of less than four words is left alone.
    Traces with(Collection<String> sentences) {
        List<Pattern> more = new ArrayList<>();
        sentences.stream()
                .map(Plain::of)
                .filter(sentence -> wordsIn(sentence) >= WORDS_OF_A_SENTENCE)
                .distinct()
                .map(sentence -> Arrays.stream(sentence.split(" ", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
                .map(Pattern::compile)
                .forEach(more::add);
        more.addAll(all);
        return new Traces(name, sure, more, placeholder);
    }

    static int wordsIn(String sentence) {
        return Plain.of(sentence).split(" ", -1).length;
    }

    /// The text with the placeholder wherever something leads to them.
    String blank(String text) {
        List<int[]> found = found(all, text);
        if (found.isEmpty()) return text;
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int[] span : found) {
            left.append(text, from, span[0]).append(placeholder);
            from = span[1];
        }
        return left.append(text, from, text.length()).toString();
    }

    boolean in(String text) {
        return !found(all, text).isEmpty();
    }

    /// Whether something stands there that can lead to nobody else: not a part of the name alone.
    boolean surelyIn(String text) {
        return !found(sure, text).isEmpty();
    }

    /// Whether a name, and nothing but it, means them.
    boolean isThem(String named) {
        if (named.isBlank()) return false;
        if (NameForms.key(named).equals(name.key())) return true;
        List<int[]> found = found(all, named);
        if (found.isEmpty()) return false;
        StringBuilder rest = new StringBuilder(named);
        for (int[] span : found.reversed()) rest.delete(span[0], span[1]);
        return NameForms.parts(rest.toString()).isEmpty();
    }

    String placeholder() {
        return placeholder;
    }

    /// Parts of the name that are left where they stand alone: they may be somebody else's.
    List<String> shared() {
        return name.shared();
    }

    /// From left to right, none overlapping another.
    private static List<int[]> found(List<Pattern> patterns, String text) {
        if (text.isBlank()) return List.of();
        FoldedText folded = FoldedText.of(text);
        List<int[]> spans = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(folded.folded());
            while (matcher.find())
                if (matcher.end() > matcher.start())
                    spans.add(new int[] {folded.inText(matcher.start()), folded.inText(matcher.end())});
        }
        for (Encoded encoded : Encoded.in(text)) {
            FoldedText says = FoldedText.of(encoded.says());
            if (patterns.stream().anyMatch(one -> one.matcher(says.folded()).find()))
                spans.add(new int[] {encoded.from(), encoded.until()});
        }
        spans.sort(Comparator.comparingInt(span -> span[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] span : spans) {
            if (!merged.isEmpty() && span[0] <= merged.getLast()[1])
                merged.getLast()[1] = Math.max(merged.getLast()[1], span[1]);
            else merged.add(span);
        }
        return merged;
    }
}
