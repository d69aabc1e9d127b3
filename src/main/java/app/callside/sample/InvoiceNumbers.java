package app.callside.sample;

import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gives invoices their numbers in the order of their dates, around the few that are fixed.
final class InvoiceNumbers {
    /// How fast numbers run where no two fixed ones say so.
    private static final double A_DAY = 2;

    private final TreeMap<LocalDate, Integer> fixed = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private InvoiceNumbers(List<SampleItem> items) {
        for (SampleItem item : items) {
            if (item.kind() != InvoiceKind.INVOICE || item.number().isEmpty()) continue;
            int number = Integer.parseInt(item.number().substring("INV-".length()));
            fixed.put(item.issued(), number);
            taken.add(number);
        }
    }

    /// @param items by date
    static void give(List<SampleItem> items) {
        InvoiceNumbers numbers = new InvoiceNumbers(items);
        for (SampleItem item : items)
            if (item.kind() == InvoiceKind.INVOICE && item.number().isEmpty())
                item.numbered("INV-" + numbers.next(item.issued()));
    }

    private int next(LocalDate issued) {
        int number = around(issued);
        while (!taken.add(number)) number++;
        return number;
    }

    private int around(LocalDate day) {
        Map.Entry<LocalDate, Integer> before = fixed.floorEntry(day);
        Map.Entry<LocalDate, Integer> after = fixed.higherEntry(day);
        if (before == null) return after == null ? 1000 : (int) (after.getValue() - A_DAY * days(day, after.getKey()));
        double passed = days(before.getKey(), day);
        double pace = after == null
                ? A_DAY
                : (after.getValue() - before.getValue()) / (double) days(before.getKey(), after.getKey());
        return (int) (before.getValue() + pace * passed);
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
