package app.callside.intake;

import app.callside.base.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// Finds the currency of a whole file: in a heading, `Total (CAD)`, or in its titles, `Functional Currency: USD`.
final class NamedCurrency {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*([A-Z]{3}|€|£)\\s*[)\\]]");
    private static final Pattern CODE = Pattern.compile("^[\\s:,=-]*([A-Z]{3}|€|£)\\b?");

    private final HeaderDictionary dictionary;

    NamedCurrency(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Empty when nothing names one, or two are named.
    Optional<CurrencyUnit> in(List<Row> titles, List<String> headers) {
        List<CurrencyUnit> named = Stream.concat(
                        headers.stream().flatMap(header -> inBrackets(header).stream()),
                        titles.stream()
                                .flatMap(row ->
                                        Stream.concat(row.cells().stream(), Stream.of(String.join(", ", row.cells()))))
                                .flatMap(text -> inTitle(text).stream()))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<CurrencyUnit> inBrackets(String header) {
        Matcher m = IN_BRACKETS.matcher(header);
        return m.find() ? CurrencySigns.named(m.group(1)) : Optional.empty();
    }

    private Optional<CurrencyUnit> inTitle(String title) {
        String plain = Plain.of(title).toLowerCase(Locale.ROOT);
        if (plain.length() != title.length()) return Optional.empty(); // places would not match
        return dictionary.wordsOf("currency-titles").stream()
                .flatMap(word -> behind(title, plain, word).stream())
                .findFirst();
    }

    private static Optional<CurrencyUnit> behind(String title, String plain, String word) {
        int at = plain.indexOf(word);
        boolean begins = at == 0 || (at > 0 && !Character.isLetter(plain.charAt(at - 1)));
        if (!begins) return Optional.empty();
        Matcher code = CODE.matcher(title.substring(at + word.length()));
        return code.find() ? CurrencySigns.named(code.group(1)) : Optional.empty();
    }
}
