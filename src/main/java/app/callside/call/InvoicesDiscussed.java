package app.callside.call;

import app.callside.ledger.NumberKeys;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Which invoices a call was about, by what happened on it.
public final class InvoicesDiscussed {
    /// A word that may be a number: no part of an amount or of a date.
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}/_-]*[\\p{L}\\p{N}])?(?![.,:]?\\p{N})");
    /// Fewer digits are a day or a count more often than an invoice.
    private static final int LEAST_DIGITS = 3;

    private InvoicesDiscussed() {}

    /// Those that something was agreed on and not taken back, then those that stand in the notes as they
    /// read at the end: in full, or by the digits at their end where these fit one alone.
    ///
    /// @param account the numbers of the account's invoices
    public static List<String> on(List<CallEvent> events, Collection<String> account) {
        SequencedSet<String> discussed = new LinkedHashSet<>();
        Map<UUID, Agreement> agreed = new LinkedHashMap<>();
        Map<Integer, String> lines = new TreeMap<>();
        for (CallEvent event : events) {
            if (event instanceof CallEvent.Agreed one)
                agreed.put(one.agreement().id(), one.agreement());
            if (event instanceof CallEvent.Withdrawn one) agreed.remove(one.agreement());
            if (event instanceof CallEvent.LineTyped one) lines.put(one.line(), one.text());
        }
        agreed.values().forEach(agreement -> discussed.addAll(named(agreement)));
        lines.values().forEach(line -> discussed.addAll(typed(line, account)));
        discussed.removeIf(String::isBlank);
        return List.copyOf(discussed);
    }

    private static List<String> named(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Promised promised ->
                promised.promise().instalments().stream()
                        .flatMap(part -> part.invoices().stream())
                        .toList();
            case Agreement.Disputed disputed -> List.of(disputed.dispute().invoice());
            case Agreement.DocumentNeeded needed -> List.of(needed.document().invoice());
            case Agreement.ToVerify _, Agreement.CallBack _ -> List.of();
        };
    }

    private static List<String> typed(String line, Collection<String> account) {
        return WORD.matcher(line)
                .results()
                .map(found -> found.group())
                .flatMap(word -> meant(word, account).stream())
                .toList();
    }

    private static List<String> meant(String word, Collection<String> account) {
        String key = NumberKeys.key(word);
        List<String> whole = account.stream()
                .filter(number -> NumberKeys.key(number).equals(key))
                .toList();
        if (!whole.isEmpty()) return whole.subList(0, 1);
        if (key.length() < LEAST_DIGITS || !key.chars().allMatch(Character::isDigit)) return List.of();
        List<String> ending = account.stream()
                .filter(number -> NumberKeys.tail(number).equals(NumberKeys.tail(word)))
                .distinct()
                .toList();
        return ending.size() == 1 ? ending : List.of();
    }
}
