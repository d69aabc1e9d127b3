package app.callside.figures;

import app.callside.ledger.AgingSnapshot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All figures of a period.
///
/// @param collector whose they are; absent for everybody's
/// @param asOf the day as of which promises are judged
/// @param figures in the order of [FigureKind]
/// @param byCollector the same for each of them, without what is about the whole book
/// @param aging the snapshots that were taken by the end of the period, oldest first
public record FigureSheet(
        Period period,
        Optional<String> collector,
        LocalDate asOf,
        Map<FigureKind, Figure> figures,
        SortedMap<String, Map<FigureKind, Figure>> byCollector,
        List<CardFigure> cards,
        List<MissedPoint> missed,
        List<DisputeFigure> disputes,
        List<Stretch> course,
        List<AgingSnapshot> aging) {
    public FigureSheet {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        byCollector = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byCollector));
        cards = List.copyOf(cards);
        missed = List.copyOf(missed);
        disputes = List.copyOf(disputes);
        course = List.copyOf(course);
        aging = List.copyOf(aging);
    }

    public Figure figure(FigureKind kind) {
        return java.util.Objects.requireNonNull(figures.get(kind));
    }
}
