package app.callside.help;

import app.callside.base.text.Plain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for words in the pages: as whole words and as their beginnings, titles before headings before
/// text. German grows its words together, so that there a word is found inside another one too.
final class HelpSearch {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TITLE = 8;
    private static final int HEADING = 5;
    private static final int TEXT = 1;
    /// A word that is there as it was typed says more than one that only begins so.
    private static final int WHOLE = 2;
    /// Letters from which on a part of a word means something: `code` in `Wiederherstellungscode`.
    private static final int PART = 4;
    /// Said more often than this, a word adds nothing.
    private static final int MOST_OFTEN = 4;
    /// What is typed together and stands together.
    private static final int TOGETHER = 6;
    private static final int EXCERPT = 100;
    /// Words of it that may stand before the first one that was found.
    private static final int BEFORE = 4;
    /// Words that are close to each other.
    private static final int NEAR = 10;

    private record Entry(
            boolean compounds,
            HelpPage page,
            HelpPage.Section section,
            String text,
            List<String> title,
            List<String> heading,
            List<String> body) {
        static Entry of(boolean compounds, HelpPage page, HelpPage.Section section) {
            String text = section.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
            return new Entry(
                    compounds, page, section, text, split(page.title()), split(section.heading()), split(text));
        }

        /// @return 0 when the word is not there
        int worth(String typed) {
            return TITLE * best(title, typed) + HEADING * best(heading, typed) + TEXT * often(typed);
        }

        private int best(List<String> words, String typed) {
            return words.stream().mapToInt(word -> fits(word, typed)).max().orElse(0);
        }

        private int often(String typed) {
            return body.stream()
                    .mapToInt(word -> fits(word, typed))
                    .filter(fit -> fit > 0)
                    .limit(MOST_OFTEN)
                    .sum();
        }

        /// How many of the typed words follow the one that they were typed after.
        int together(List<String> typed) {
            int pairs = 0;
            for (int i = 1; i < typed.size(); i++)
                if (follow(heading, typed.get(i - 1), typed.get(i)) || follow(body, typed.get(i - 1), typed.get(i)))
                    pairs++;
            return pairs;
        }

        private boolean follow(List<String> words, String first, String second) {
            for (int i = 1; i < words.size(); i++)
                if (fits(words.get(i - 1), first) > 0 && fits(words.get(i), second) > 0) return true;
            return false;
        }

        boolean holds(String typed) {
            return worth(typed) > 0;
        }

        /// A single letter is a key: it has to be there as it is.
        private int fits(String word, String typed) {
            if (word.equals(typed)) return WHOLE;
            boolean begins = typed.length() > 1 && word.startsWith(typed);
            boolean inside = compounds && typed.length() >= PART && word.contains(typed);
            return begins || inside ? 1 : 0;
        }

        String excerpt(List<String> typed) {
            List<String> shown = List.of(text.split(" "));
            int from = Math.max(0, richest(shown, typed) - BEFORE);
            StringBuilder excerpt = new StringBuilder(from > 0 ? "… " : "");
            int i = from;
            while (i < shown.size() && excerpt.length() + shown.get(i).length() < EXCERPT)
                excerpt.append(shown.get(i++)).append(' ');
            return excerpt.toString().strip() + (i < shown.size() ? " …" : "");
        }

        /// Where most of the typed words begin to stand close to each other.
        private int richest(List<String> shown, List<String> typed) {
            int best = 0;
            long most = 0;
            for (int i = 0; i < shown.size(); i++) {
                if (!isAnyFound(shown.subList(i, i + 1), typed)) continue;
                List<String> near = shown.subList(i, Math.min(shown.size(), i + NEAR));
                long held = typed.stream()
                        .filter(one -> isAnyFound(near, List.of(one)))
                        .count();
                if (held > most) {
                    most = held;
                    best = i;
                }
            }
            return best;
        }

        private boolean isAnyFound(List<String> shown, List<String> typed) {
            return shown.stream()
                    .flatMap(one -> split(one).stream())
                    .anyMatch(word -> typed.stream().anyMatch(one -> fits(word, one) > 0));
        }
    }

    private record Weighed(Entry entry, long held, int worth) {}

    private static final Comparator<Weighed> BEST = Comparator.comparingLong(Weighed::held)
            .thenComparingInt(Weighed::worth)
            .reversed();

    private final List<List<Entry>> pages;

    /// @param compounds whether the language of the pages grows its words together
    HelpSearch(List<HelpPage> pages, boolean compounds) {
        this.pages = pages.stream()
                .map(page -> page.sections().stream()
                        .map(section -> Entry.of(compounds, page, section))
                        .toList())
                .toList();
    }

    List<HelpHit> find(String typed) {
        List<String> words = split(typed);
        if (words.isEmpty()) return List.of();
        return pages.stream()
                .flatMap(page -> best(page, words).stream())
                .sorted(BEST)
                .map(hit -> new HelpHit(
                        hit.entry().page(), hit.entry().section(), hit.entry().excerpt(words)))
                .toList();
    }

    private static Optional<Weighed> best(List<Entry> page, List<String> typed) {
        boolean all = typed.stream().allMatch(word -> page.stream().anyMatch(entry -> entry.holds(word)));
        if (!all) return Optional.empty();
        return page.stream().map(entry -> weighed(entry, typed)).sorted(BEST).findFirst();
    }

    private static Weighed weighed(Entry entry, List<String> typed) {
        return new Weighed(
                entry,
                typed.stream().filter(entry::holds).count(),
                typed.stream().mapToInt(entry::worth).sum() + TOGETHER * entry.together(typed));
    }

    private static List<String> split(String text) {
        return Stream.of(BETWEEN.split(Plain.of(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
