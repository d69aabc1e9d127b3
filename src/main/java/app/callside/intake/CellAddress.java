package app.callside.intake;

import java.util.OptionalInt;

/// Where a cell stands, as spreadsheets write it: `AB12`.
final class CellAddress {
    private static final int LETTERS = 26;
    private static final int LONGEST = 3;
    private static final int DIGITS = 7;

    private CellAddress() {}

    /// 0-based; empty when the text is no address.
    static OptionalInt column(String address) {
        int column = 0;
        int letters = lettersOf(address);
        if (letters == 0 || letters > LONGEST) return OptionalInt.empty();
        for (int i = 0; i < letters; i++) column = column * LETTERS + address.charAt(i) - 'A' + 1;
        return OptionalInt.of(column - 1);
    }

    /// 1-based; empty when the text is no address.
    static OptionalInt row(String address) {
        String digits = address.substring(lettersOf(address));
        if (digits.isEmpty() || digits.length() > DIGITS) return OptionalInt.empty();
        return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private static int lettersOf(String address) {
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z')
            letters++;
        return letters;
    }
}
