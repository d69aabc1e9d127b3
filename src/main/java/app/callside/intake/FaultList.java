package app.callside.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The faulty rows of a file: all counted, the first ones kept.
final class FaultList {
    private static final int NAMED = 12;

    private final List<RowFault> first = new ArrayList<>();
    private int rows;

    void add(List<RowFault> faults) {
        rows++;
        for (RowFault fault : faults) if (first.size() < ImportPreview.LISTED) first.add(fault);
    }

    int rows() {
        return rows;
    }

    List<RowFault> first() {
        return first;
    }

    /// The first line numbers, for one sentence: `5, 9, 12`.
    String lines() {
        String named = first.stream()
                .map(fault -> String.valueOf(fault.line()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return rows > NAMED ? named + ", …" : named;
    }
}
