package app.callside.find;

import app.callside.find.FindStore.NumberPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for invoices by their numbers and for customers and contacts by their phone numbers.
final class NumberSearch {
    private static final List<Boolean> OPEN_THEN_SETTLED = List.of(false, true);

    /// Invoices read for a number; among more of them, those that are open no longer all come first.
    private static final int READ_FOR_A_NUMBER = 64;

    private final FindStore store;

    NumberSearch(FindStore store) {
        this.store = store;
    }

    List<Ranked> phones(Typed typed, int limit) {
        Map<Hit, Ranked> found = new LinkedHashMap<>();
        for (Span.Reach reach : List.of(Span.Reach.WHOLE_WORD, Span.Reach.BEGINNING))
            for (boolean settled : OPEN_THEN_SETTLED)
                for (String digits : typed.phones()) {
                    if (found.size() >= limit) break;
                    Span span = new Span(digits, reach);
                    for (Hit hit : store.described(store.entries(EntryKind.PHONE, settled, span, limit)))
                        found.putIfAbsent(hit, new Ranked(hit, reach == Span.Reach.BEGINNING, hit.customerName()));
                }
        return List.copyOf(found.values());
    }

    List<Ranked> invoices(Typed typed, int limit) {
        Map<Hit, Ranked> found = new LinkedHashMap<>();
        for (boolean goesOn : List.of(false, true))
            for (Typed.Number number : typed.numbers()) {
                if (found.size() >= limit) break;
                List<Hit.Invoice> read =
                        new ArrayList<>(store.invoices(NumberPart.WHOLE, number.key(), goesOn, READ_FOR_A_NUMBER));
                if (!number.tail().isEmpty())
                    read.addAll(store.invoices(NumberPart.TAIL, number.tail(), goesOn, READ_FOR_A_NUMBER));
                for (Hit.Invoice hit : read)
                    if (has(hit.customerName(), number.others()))
                        found.putIfAbsent(hit, new Ranked(hit, goesOn, hit.number() + hit.customerName()));
            }
        return List.copyOf(found.values());
    }

    private static boolean has(String name, List<String> others) {
        if (others.isEmpty()) return true;
        List<String> words = FoldedWords.withJoined(name);
        return others.stream().allMatch(other -> words.stream().anyMatch(word -> word.startsWith(other)));
    }
}
