package app.callside.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for customers and contacts by the words of their names.
final class NameSearch {
    /// Who was found; an account and its contacts are told apart by the contact's number.
    private record Who(long customer, long contact) {}

    private record Match(FindEntry entry, boolean goesOn) {}

    private static final List<Boolean> OPEN_THEN_SETTLED = List.of(false, true);

    /// Several words of one name may begin alike, and each of them is a line.
    private static final int LINES_FOR_A_HIT = 3;

    /// Lines read for a word when the words typed do not stand side by side. Of two words that both begin more names
    /// than this, not every name that has both is found; a longer word then finds it.
    private static final int READ_FOR_A_WORD = 400;

    private final FindStore store;

    NameSearch(FindStore store) {
        this.store = store;
    }

    List<Ranked> find(EntryKind kind, Typed typed, int limit) {
        Map<Who, Match> found = new LinkedHashMap<>();
        sideBySide(kind, typed.phrase(), limit, found);
        if (typed.words().size() > 1 && found.size() < limit) apart(kind, typed.words(), limit, found);
        List<Match> best = found.values().stream()
                .sorted(Comparator.comparing(Match::goesOn)
                        .thenComparing(match -> match.entry().settled())
                        .thenComparing(match -> match.entry().token()))
                .limit(limit)
                .toList();
        return ranked(best);
    }

    private void sideBySide(EntryKind kind, String phrase, int limit, Map<Who, Match> found) {
        for (Span.Reach reach : List.of(Span.Reach.WHOLE_WORD, Span.Reach.BEGINNING)) {
            for (boolean settled : OPEN_THEN_SETTLED) {
                if (found.size() >= limit) return;
                boolean goesOn = reach == Span.Reach.BEGINNING;
                for (FindEntry entry : store.entries(kind, settled, new Span(phrase, reach), limit * LINES_FOR_A_HIT))
                    found.putIfAbsent(who(entry), new Match(entry, goesOn));
            }
        }
    }

    private void apart(EntryKind kind, List<String> words, int limit, Map<Who, Match> found) {
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            boolean all = true;
            for (boolean settled : OPEN_THEN_SETTLED) {
                if (found.size() >= limit) return;
                List<FindEntry> read = store.entries(kind, settled, new Span(word, Span.Reach.ANY), READ_FOR_A_WORD);
                all &= read.size() < READ_FOR_A_WORD;
                read.forEach(entry -> addIfAllMatch(entry, words, found));
            }
            // every customer with all the words is among those with this one; a contact may have it from its account
            if (all && kind == EntryKind.CUSTOMER) return;
        }
    }

    private static void addIfAllMatch(FindEntry entry, List<String> words, Map<Who, Match> found) {
        String[] theirs = entry.token().split("[ " + Listing.PART + "]");
        boolean goesOn = false;
        for (String word : words) {
            boolean begins = false;
            boolean whole = false;
            for (String their : theirs) {
                begins |= their.startsWith(word);
                whole |= their.equals(word);
            }
            if (!begins) return;
            goesOn |= !whole;
        }
        found.putIfAbsent(who(entry), new Match(entry, goesOn));
    }

    private static Who who(FindEntry entry) {
        return new Who(entry.customer().value(), entry.contact());
    }

    private List<Ranked> ranked(List<Match> matches) {
        List<Ranked> ranked = new ArrayList<>();
        for (boolean goesOn : List.of(false, true)) {
            List<FindEntry> entries = matches.stream()
                    .filter(match -> match.goesOn() == goesOn)
                    .map(Match::entry)
                    .toList();
            int order = 0;
            for (Hit hit : store.described(entries)) ranked.add(new Ranked(hit, goesOn, place(order++)));
        }
        return ranked;
    }

    private static String place(int order) {
        return String.valueOf((char) ('0' + order));
    }
}
