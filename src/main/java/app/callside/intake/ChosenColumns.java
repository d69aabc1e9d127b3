package app.callside.intake;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The columns of a mapping as text that can be kept: `customer-name=0 due-date=4`.
final class ChosenColumns {
    private static final Map<String, Field> BY_ID =
            java.util.Arrays.stream(Field.values()).collect(Collectors.toMap(Field::id, field -> field));

    private ChosenColumns() {}

    /// Files with the same headers have the same fingerprint, whatever stands above and below them.
    static String fingerprint(ColumnMapping mapping) {
        Fingerprint fingerprint = new Fingerprint();
        for (String header : mapping.headers()) {
            byte[] bytes = (HeaderText.folded(header) + "\n").getBytes(StandardCharsets.UTF_8);
            fingerprint.take(bytes, 0, bytes.length);
        }
        return fingerprint.text();
    }

    static String text(ColumnMapping mapping) {
        return mapping.columns().entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /// The recognised headers with the columns that were kept for them. Fields that a later version no longer has are
    /// passed over, and so is a column that the file has not: a damaged choice must not keep a file out for ever.
    static ColumnMapping in(ColumnMapping recognised, String text) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (String part : text.split(" ", -1)) {
            String[] pair = part.split("=", -1);
            Field field = BY_ID.get(pair[0]);
            if (field == null || pair.length != 2 || !pair[1].matches("[0-9]{1,6}")) continue;
            int column = Integer.parseInt(pair[1]);
            if (column < recognised.headers().size()) columns.put(field, column);
        }
        return new ColumnMapping(recognised.headerLine(), recognised.headers(), columns);
    }
}
