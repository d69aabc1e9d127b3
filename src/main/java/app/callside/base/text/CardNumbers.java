package app.callside.base.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of payment cards in typed text and masks all but their last four digits. A number is
/// 13 to 19 digits with a right check digit (ISO/IEC 7812-1, the Luhn formula), in one piece or in groups,
/// with spaces, dashes, line breaks or a few words between. Where words or uneven groups leave room for
/// chance, it must also begin and be as long as the numbers of a card scheme. Bank accounts (IBAN, ISO
/// 13616), phone numbers with a country code, amounts and dates are no cards, whatever their digits come
/// to.
public final class CardNumbers {
    /// What stands in place of a digit.
    public static final char MASK = '•';

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int SHOWN = 4;
    private static final int MOST_GROUPS = 19;
    /// Words between two groups: "then", "and the last four".
    private static final int WORDS_BETWEEN = 4;
    private static final int LONGEST_PHONE = 15;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?\\b");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|(?<!\\d)(?<!\\d[ ./_-])00)\\d[\\d ()./-]{6,22}\\d");
    /// What may stand between two groups that belong together at sight.
    private static final Pattern JOINT =
            Pattern.compile("[ \\t\\u00A0\\u202F]{0,3}[-–—_./]?[ \\t\\u00A0\\u202F]{0,3}\\R?[ \\t]{0,3}");
    private static final Pattern WORDS = Pattern.compile("[\\s\\p{L}'’,;:()-]{1,60}");

    private CardNumbers() {}

    private record Group(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /// The text with every card number masked; the same text when it holds none. Its length never changes.
    public static String masked(String text) {
        String before = text;
        String after = maskedOnce(text);
        while (!after.equals(before)) { // digits in front of a card may have taken its first group for their last
            before = after;
            after = maskedOnce(before);
        }
        return after;
    }

    private static String maskedOnce(String text) {
        if (text.length() < SHORTEST) return text;
        List<Group> groups = groups(text);
        StringBuilder masked = new StringBuilder(text);
        int next = 0;
        while (next < groups.size()) {
            int last = cardFrom(text, groups, next);
            if (last >= 0) mask(masked, groups.subList(next, last + 1));
            next = last >= 0 ? last + 1 : next + 1;
        }
        return masked.toString();
    }

    public static boolean isIn(String text) {
        return !masked(text).equals(text);
    }

    /// The text without what may become a card number with the next key: of twelve or more digits at its
    /// end that could begin one, those from the twelfth on are masked. For what is written down while
    /// somebody still types.
    public static String heldBack(String text) {
        List<Group> groups = groups(text);
        if (groups.isEmpty() || groups.getLast().to() != text.stripTrailing().length()) return text;
        int first = groups.size() - 1;
        int digits = groups.get(first).length();
        while (first > 0 && joint(text, groups.get(first - 1), groups.get(first)))
            digits += groups.get(--first).length();
        if (digits < SHORTEST - 1
                || digits > LONGEST
                || !couldBegin(digits(text, groups.subList(first, groups.size())))) return text;
        StringBuilder held = new StringBuilder(text);
        int seen = 0;
        for (Group group : groups.subList(first, groups.size()))
            for (int at = group.from(); at < group.to(); at++) if (++seen >= SHORTEST - 1) held.setCharAt(at, MASK);
        return held.toString();
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        BitSet others = others(text);
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            Group group = new Group(digits.start(), digits.end());
            if (others.nextClearBit(group.from()) < group.to()) groups.add(group);
        }
        return groups;
    }

    /// The characters of what has many digits and is something else.
    private static BitSet others(String text) {
        BitSet others = new BitSet();
        Matcher iban = IBAN.matcher(text);
        int from = 0;
        while (iban.find(from)) {
            int end = endOfIban(iban.group());
            if (end > 0) others.set(iban.start(), iban.start() + end);
            from = end > 0 ? iban.start() + end : iban.start() + 1;
        }
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            long count = phone.group().chars().filter(Character::isDigit).count();
            if (count <= LONGEST_PHONE) others.set(phone.start(), phone.end());
        }
        return others;
    }

    /// Where the longest valid account number in the text ends; 0 for none.
    private static int endOfIban(String text) {
        for (int end = text.length(); end > SHORTEST; end--) {
            boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (whole && isIban(text.substring(0, end).replaceAll("[ -]", ""))) return end;
        }
        return 0;
    }

    private static boolean isIban(String account) {
        if (account.length() < 15 || account.length() > 34) return false;
        String turned = account.substring(4) + account.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            if (value < 0) return false;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /// The last group of the card number that begins with a group; -1 when none does.
    private static int cardFrom(String text, List<Group> groups, int first) {
        int digits = 0;
        boolean words = false;
        int found = -1;
        for (int last = first; last < groups.size() && last - first < MOST_GROUPS; last++) {
            if (last > first) {
                boolean joint = joint(text, groups.get(last - 1), groups.get(last));
                if (!joint && !apart(text, groups.get(last - 1), groups.get(last))) break;
                words |= !joint;
            }
            digits += groups.get(last).length();
            if (digits > LONGEST) break;
            if (digits >= SHORTEST && isCard(text, groups.subList(first, last + 1), words)) found = last;
        }
        return found;
    }

    private static boolean isCard(String text, List<Group> groups, boolean words) {
        String number = digits(text, groups);
        if (!isChecked(number) || isOneDigit(number)) return false;
        boolean whole = groups.size() == 1;
        if (whole) return !isPartOfAmount(text, groups.getFirst());
        if (!words && isEven(groups)) return true;
        return isOfScheme(number) && groups.stream().noneMatch(group -> isPartOfAmount(text, group));
    }

    private static boolean isOneDigit(String number) {
        return number.chars().distinct().count() == 1;
    }

    /// `4-4-4-4` and what is left, or `4-6-5` and `4-6-4`: as cards are printed.
    private static boolean isEven(List<Group> groups) {
        List<Integer> lengths = groups.stream().map(Group::length).toList();
        if (lengths.equals(List.of(4, 6, 5)) || lengths.equals(List.of(4, 6, 4))) return true;
        return lengths.size() >= 4
                && lengths.subList(0, lengths.size() - 1).stream().allMatch(length -> length == 4)
                && lengths.getLast() <= 4;
    }

    /// `1,234.50`, `12/24`, `$400`: digits that mean something by themselves.
    private static boolean isPartOfAmount(String text, Group group) {
        String before = text.substring(Math.max(0, group.from() - 2), group.from());
        String after = text.substring(group.to(), Math.min(text.length(), group.to() + 2));
        return before.matches(".?[$€£#]|\\d[.,:/]") || after.matches("%.?|[.,:/]\\d");
    }

    private static boolean joint(String text, Group one, Group next) {
        return JOINT.matcher(text.substring(one.to(), next.from())).matches();
    }

    private static boolean apart(String text, Group one, Group next) {
        String between = text.substring(one.to(), next.from());
        // words go on in a line; digits go on in the next one
        return between.indexOf('\n') < 0
                && WORDS.matcher(between).matches()
                && between.strip().split("\\s+").length <= WORDS_BETWEEN;
    }

    private static String digits(String text, List<Group> groups) {
        StringBuilder digits = new StringBuilder();
        groups.forEach(group -> digits.append(text, group.from(), group.to()));
        return digits.toString();
    }

    /// The Luhn formula: every second digit from the right doubled, the sum of all digits a multiple of
    /// ten.
    private static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? digit : digit * 2;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    /// Whether a scheme issues cards of this beginning and length: Visa, Mastercard, American Express,
    /// Diners, Discover,
    /// JCB, UnionPay, Maestro, Mir.
    private static boolean isOfScheme(String number) {
        int length = number.length();
        int four = Integer.parseInt(number.substring(0, 4));
        int two = four / 100;
        if (four / 1000 == 4) return length == 13 || length == 16 || length == 19;
        if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || (four >= 2200 && four <= 2204))
            return length == 16 || (four <= 2204 && length >= 16);
        if (two == 34 || two == 37) return length == 15;
        if (two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059)) return length == 14 || length == 16;
        if (four >= 3528 && four <= 3589) return length >= 16;
        if (two == 60 || two == 62 || two == 64 || two == 65) return length >= 16;
        return two == 50 || (two >= 56 && two <= 69);
    }

    /// Whether card numbers begin so; what begins otherwise can be written down as it is typed.
    private static boolean couldBegin(String digits) {
        char first = digits.charAt(0);
        return first >= '2' && first <= '6';
    }

    private static void mask(StringBuilder text, List<Group> groups) {
        int digits = groups.stream().mapToInt(Group::length).sum();
        int seen = 0;
        for (Group group : groups)
            for (int at = group.from(); at < group.to(); at++) if (++seen <= digits - SHOWN) text.setCharAt(at, MASK);
    }
}
