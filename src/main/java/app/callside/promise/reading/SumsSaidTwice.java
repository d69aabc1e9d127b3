package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Leaves out the sums that say again what another one says: "the balance of 12,480", "half the balance".
///
/// @param heard the note
/// @param days each once
/// @param said sums in the order of the note
/// @param credit what is taken off
record SumsSaidTwice(Heard heard, List<Said<Optional<LocalDate>>> days, List<Said<Sum>> said, Money credit) {
    /// Between two sums that are one: "the balance of 12,480", "rest = 3,000".
    private static final Pattern JOINED = Pattern.compile(
            " ?(?:(?:on|of|for) (?:the )?I+ ?)?(?:(?:past due|overdue|due|owed|outstanding)?,? (?:that's|thats|that is|which is|so) )?(?:of|ie|i\\.e\\.|so|being|payment|:|=|-|\\(|\\)| )* ?(?:of |the |that is |his |her |"
                    + "their |a total of |total )*");
    private static final Pattern BESIDE = Pattern.compile(",|\\.?$| (?:D|on |by |to be |will |is |promised|F)");
    /// Between a share and what it comes to: "half of 7714, ie 3,000".
    private static final Pattern EXPLAINED =
            Pattern.compile(" ?(?:(?:of|on|for) (?:the )?I+)?,? ?(?:ie|i\\.e\\.|=|\\(|that is|"
                    + "so|being|which is|namely|:)[, ]*(?:is |of |that is )*");
    /// Between a part and the whole of which it is paid: "3,000 of the 3,200".
    private static final Pattern PART_OF = Pattern.compile(
            " (?:of|out of|towards?|against|off)(?: (?:the|that|his|her|their|a|our|this|total|full|invoice))* ");
    /// The invoices of which a rest is made up: "the remaining two (10633, 10650)".
    private static final Pattern MADE_UP_OF = Pattern.compile(" ?(?:\\(|:|=|,|- ) ?I");

    List<Said<Sum>> once() {
        return IntStream.range(0, said.size())
                .filter(i -> !isTold(i))
                .mapToObj(said::get)
                .toList();
    }

    private boolean isTold(int i) {
        Sum sum = said.get(i).what();
        boolean told = isPartedBefore(i);
        if (sum.is(Sum.Kind.SHARE)) told |= isExplained(i) || isWrittenOut(i);
        if (sum.is(Sum.Kind.REST)) told |= isMadeUpOfInvoices(i);
        if (sum.is(Sum.Kind.WHOLE))
            told |= isSameAsTheOther(i) || isReckoned() || !heard.invoices().isEmpty();
        if (sum.is(Sum.Kind.WHOLE) || sum.is(Sum.Kind.REST)) told |= isJoinedBefore(i) || isFigureBehind(i);
        return told;
    }

    /// "Half the balance".
    private boolean isJoinedBefore(int i) {
        return i > 0 && joined(said.get(i - 1), said.get(i));
    }

    /// "The balance of 12,480", "the balance, 12,000, on 1 March".
    private boolean isFigureBehind(int i) {
        return isFigure(i + 1) && (joined(said.get(i), said.get(i + 1)) || isBeside(said.get(i), said.get(i + 1)));
    }

    private boolean isSameAsTheOther(int i) {
        return days.size() <= 1
                && said.size() == 2
                && (i == 1 || !said.get(1).what().is(Sum.Kind.WHOLE))
                && said.get(1 - i).what().money().equals(said.get(i).what().money());
    }

    private boolean isExplained(int i) {
        return isFigure(i + 1)
                && EXPLAINED
                        .matcher(heard.text()
                                .substring(said.get(i).end(), said.get(i + 1).at()))
                        .matches();
    }

    private boolean isWrittenOut(int i) {
        return isFigure(i + 1)
                && said.get(i + 1).what().money().equals(said.get(i).what().money())
                && joined(said.get(i), said.get(i + 1));
    }

    private boolean isReckoned() {
        return said.stream().anyMatch(other -> isLess(other.what(), credit, heard.context()));
    }

    private boolean isPartedBefore(int i) {
        return i > 0
                && isFigure(i)
                && isFigure(i - 1)
                && PART_OF.matcher(heard.text()
                                .substring(said.get(i - 1).end(), said.get(i).at()))
                        .matches()
                && said.get(i)
                        .what()
                        .money()
                        .orElseThrow()
                        .isGreaterThan(said.get(i - 1).what().money().orElseThrow());
    }

    private boolean isMadeUpOfInvoices(int i) {
        return MADE_UP_OF
                .matcher(heard.text())
                .region(said.get(i).end(), heard.text().length())
                .lookingAt();
    }

    private boolean isFigure(int i) {
        return i < said.size() && said.get(i).what().is(Sum.Kind.EXACT);
    }

    private boolean isBeside(Said<?> first, Said<?> second) {
        return heard.text()
                        .substring(first.end(), Math.max(first.end(), second.at()))
                        .equals(", ")
                && BESIDE.matcher(heard.text().substring(second.end())).lookingAt();
    }

    private boolean joined(Said<?> first, Said<?> second) {
        return JOINED.matcher(heard.text().substring(first.end(), Math.max(first.end(), second.at())))
                .matches();
    }

    /// Whether a figure is all that is owed less a credit.
    static boolean isLess(Sum sum, Money credit, NoteContext context) {
        return sum.is(Sum.Kind.EXACT)
                && !credit.isZero()
                && sum.money().filter(context.balance().minus(credit)::equals).isPresent();
    }
}
