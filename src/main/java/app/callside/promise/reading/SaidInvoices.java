package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Finds the open invoices that a note names, one by one or all at once.
final class SaidInvoices {

    private static final Pattern OTHERS = Pattern.compile(
            "(?<![\\w'])(?:(?:the )?(?:other|remaining|rest of the) (one|two|three|four|2|3|4|ones|"
                    + "invoices?)(?: invoices?| ones?)?|(?:all )?the (others)|(everything|all) else)(?!\\w|[.,]\\d| (?:thirds|halves|quarters|fifths|percent|payments|instalments)\\b)");
    private static final Pattern BY_SIZE = Pattern.compile(
            "(?<![\\w'])(?:the |his |her |their |our )?(?:(two|three|2|3) )?(big(?:g?er|gest)?|larg(?:er?|est)|"
                    + "small(?:er|est)?)(?:(?<=(?:the|his|her) (?:biggest|largest|smallest))(?= (?:on|by|today|tomorrow|next|mon|tue|wed|thu|fri|gets|goes|will))| of (?:them(?: all)?|(?:all )?(?:the|his|her|their|our|these|those)(?: (?:two|three|four|five|[2-5]))?(?: open)?(?: ones| invoices| bills)?)(?= (?:is|gets?|will|goes|to|on|by|today|tomorrow|fri|mon|tue|wed|thu|paid|next|this|first)|[,.;:]|$)|(?:(?: open)? (?:ones?|invoices?)|(?<=(?:two|three|2|3) (?:biggest|largest|smallest)))(?!\\w| (?!is|gets|goes|was)\\w+s\\b))");
    private static final Pattern EXCEPT = Pattern.compile(
            "(?<![\\w'])(?:everything|all(?: of (?:it|them))?|the (?:whole )?lot|the rest|I+)(?: (?:else|"
                    + "invoices))? (?:but|except(?: for)?|bar|apart from|excluding|excl\\.?|other than|less|minus|"
                    + "save|aside from|besides)(?: for)? (?:the )?(?:(?!on\\b|by\\b|and\\b)[a-z]+ ){0,2}I+(?: and I+)*");

    /// "The other two (10633, 10650)": they are named right behind.
    private static final Pattern LISTED = Pattern.compile(" ?(?:[(:,-]|invoices?\\b)? ?I");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,/])\\d[\\d.,]{2,11}(?![\\w/])");

    private SaidInvoices() {}

    static List<Said<List<String>>> in(MarkedNote note, NoteContext context) {
        List<Said<List<String>>> found = new ArrayList<>();
        List<String> all = List.copyOf(context.invoices().keySet());
        InvoiceNames names = new InvoiceNames(all);
        if (all.size() > 1) found.addAll(note.take(names.ofSpan(), Mark.INVOICE, words -> span(words, names)));
        for (String number : all)
            found.addAll(note.take(names.of(number), Mark.INVOICE, _ -> Optional.of(List.of(number))));
        found.addAll(InvoicesByPlace.in(note, context));
        found.addAll(note.take(BY_SIZE, Mark.INVOICE, words -> bySize(words, context)));
        boolean eachNamed = named(found).containsAll(all);
        group(all.size())
                .filter(_ -> !eachNamed)
                .ifPresent(words -> found.addAll(note.take(words, Mark.INVOICE, _ -> Optional.of(all))));
        found.addAll(note.take(OTHERS, Mark.INVOICE, words -> others(words, named(found, words, note, context), all)));
        note.take(EXCEPT, Mark.INVOICE, words -> except(words, found, all));
        found.sort(Comparator.comparingInt(Said::at));
        return List.copyOf(found);
    }

    private static Set<String> named(List<Said<List<String>>> found) {
        return found.stream().flatMap(one -> one.what().stream()).collect(Collectors.toSet());
    }

    /// "118 through 120": all from the one to the other.
    private static Optional<List<String>> span(MatchResult words, InvoiceNames names) {
        int first = names.indexOf(words.group(1));
        int last = names.indexOf(words.group(2));
        return first < last ? Optional.of(names.open().subList(first, last + 1)) : Optional.empty();
    }

    private static Optional<Pattern> group(int open) {
        String words = switch (open) {
            case 0 -> "";
            case 1 ->
                "(?:the|this|that|our|your|his) (?:one |open )?invoice(?! (?:is|was|has|number|copy|date|due|"
                        + "never|not))";
            case 2 ->
                "(?:both|the two|all|two)(?: of)?(?: them| these| those| the)?(?: open| overdue| old)? invoices|"
                        + "both(?: of them| of those)?(?! (?:of us|parties|sides|said|agreed))";
            default -> count(open);
        };
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\w'])(?<!(?:\\d|one|two|three|four|some|most) of )(?<!(?:\\d|one|two|three|four|some|most) of the )(?:"
                                + words + ")(?!\\w|[.,/-]\\d)"));
    }

    private static String count(int open) {
        String number = open + "|" + Counts.word(open);
        return "(?:all|the) (?:" + number
                + ")(?! (?:thousand|hundred|grand|k\\b))(?: (?:of them|invoices|of those))?|all(?: of)?(?: them| these| the| those)?(?: open|"
                + " overdue)? invoices|(?:"
                + number + ") invoices";
    }

    /// "The two smaller ones", "the biggest invoice".
    private static Optional<List<String>> bySize(MatchResult words, NoteContext context) {
        int count = words.group(1) == null ? 1 : Counts.of(words.group(1));
        if (count >= context.invoices().size()) return Optional.empty();
        Comparator<Map.Entry<String, Money>> order = Map.Entry.comparingByValue();
        boolean large = words.group(2).matches("big.*|larg.*");
        return Optional.of(context.invoices().entrySet().stream()
                .sorted(large ? order.reversed() : order)
                .limit(count)
                .map(Map.Entry::getKey)
                .toList());
    }

    /// "The other two": all but those that were named before.
    private static Optional<List<String>> others(MatchResult words, Set<String> named, List<String> all) {
        List<String> others = new ArrayList<>(all);
        others.removeAll(named);
        boolean some = !others.isEmpty() && others.size() < all.size();
        boolean counted = words.group(1) == null
                || words.group(1).matches("ones|invoices?")
                || Counts.of(words.group(1)) == others.size();
        return some && counted ? Optional.of(others) : Optional.empty();
    }

    /// Those that were named before a place; without a name, by their sums: "paid 6,250 today, the other
    /// two in June".
    private static Set<String> named(
            List<Said<List<String>>> found, MatchResult words, MarkedNote note, NoteContext context) {
        int at = words.start();
        boolean listed = LISTED.matcher(note.toString().substring(words.end())).lookingAt();
        Set<String> named = named(found.stream().filter(one -> one.at() < at).toList());
        return named.isEmpty()
                ? bySum(note.toString().substring(0, at), context)
                        .map(Set::of)
                        .orElseGet(() -> listed ? Set.of() : named(found))
                : named;
    }

    private static Optional<String> bySum(String before, NoteContext context) {
        Figures figures = new Figures(context);
        return FIGURE.matcher(before)
                .results()
                .flatMap(figure -> figures.sumOf(figure.group()).flatMap(Sum::money).stream())
                .flatMap(sum -> context.invoices().entrySet().stream()
                        .filter(open -> open.getValue().equals(sum))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .stream())
                .findFirst();
    }

    /// "Everything but 10511": those that are named are left out.
    private static Optional<List<String>> except(MatchResult words, List<Said<List<String>>> found, List<String> all) {
        boolean onlyOne = found.stream()
                .anyMatch(one -> one.at() == words.start() && one.what().size() < all.size());
        if (onlyOne) return Optional.empty(); // "not 10511 but 10482"
        List<String> others = new ArrayList<>(all);
        List<Said<List<String>>> named = found.stream()
                .filter(one -> one.at() >= words.start()
                        && one.at() < words.end()
                        && one.what().size() < all.size())
                .toList();
        named.forEach(one -> others.removeAll(one.what()));
        if (others.isEmpty() || named.isEmpty()) return Optional.empty();
        found.removeIf(one -> one.at() >= words.start() && one.at() < words.end());
        found.add(new Said<>(words.start(), words.end(), List.copyOf(others)));
        return Optional.of(others);
    }
}
