package app.callside.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the customer from a row that stands above their items: a name alone, a code and a name, or cells that say
/// what they are, such as `Cuenta: 430000001` or `A/C:` beside `ABS001`.
final class HeadingRow {
    /// A code is written without spaces and small letters; a name seldom is.
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d./_-]*");

    private final HeaderDictionary dictionary;
    private String key = "";
    private String name = "";
    private final List<String> plain = new ArrayList<>();

    private HeadingRow(HeaderDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Empty when nothing in the row can be a customer.
    static Optional<Heading> of(HeaderDictionary dictionary, Row row) {
        return new HeadingRow(dictionary).read(row);
    }

    private Optional<Heading> read(Row row) {
        List<String> cells = row.cells().stream()
                .map(Blank::single)
                .filter(cell -> !cell.isEmpty())
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int colon = cell.indexOf(':');
            if (colon > 0 && colon == cell.length() - 1) {
                labelled(cell.substring(0, colon), i + 1 < cells.size() ? cells.get(++i) : "");
            } else if (colon > 0 && cell.charAt(colon + 1) == ' ' && isLabel(cell.substring(0, colon), i > 0)) {
                labelled(cell.substring(0, colon), cell.substring(colon + 1).strip());
            } else if (Character.isLetter(cell.charAt(0)) || plain.isEmpty()) {
                plain.add(cell);
            }
        }
        return heading();
    }

    /// Further right in the row any word before a colon is a label; at its start only a known one is.
    private boolean isLabel(String word, boolean further) {
        return further || dictionary.isWord("heading-key", word) || dictionary.isWord("heading-name", word);
    }

    private void labelled(String label, String value) {
        if (dictionary.isWord("heading-key", label)) key = value;
        else if (dictionary.isWord("heading-name", label)) name = value;
    }

    private Optional<Heading> heading() {
        boolean labelled = !key.isEmpty() || !name.isEmpty();
        if (name.isEmpty() && !plain.isEmpty()) {
            boolean coded = key.isEmpty()
                    && plain.size() > 1
                    && CODE.matcher(plain.getFirst()).matches();
            if (coded) key = plain.getFirst();
            name = plain.get(coded ? 1 : 0);
        }
        if (name.isEmpty()) name = key;
        return name.isEmpty() ? Optional.empty() : Optional.of(new Heading(key, name, labelled));
    }
}
