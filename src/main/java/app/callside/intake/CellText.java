package app.callside.intake;

import java.util.regex.Pattern;

/// Names and numbers as the ledger keeps them.
final class CellText {
    /// What a spreadsheet program makes of `1930571429`.
    private static final Pattern FLOATED = Pattern.compile("\\d+\\.0");

    private CellText() {}

    /// An invoice or customer number: one space at most between its parts, leading zeros kept, no `.0` behind.
    static String number(String cell) {
        String single = Blank.single(cell);
        return single.endsWith(".0") && FLOATED.matcher(single).matches()
                ? single.substring(0, single.length() - 2)
                : single;
    }
}
