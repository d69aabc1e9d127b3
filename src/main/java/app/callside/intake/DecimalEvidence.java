package app.callside.intake;

import java.util.Optional;

/// Decides the decimal mark of a column over all its cells: `1.234` alone says nothing, `18,50` beside it does.
final class DecimalEvidence {
    private static final int GROUP = 3;

    private long points;
    private long commas;

    void take(String text) {
        int lastPoint = text.lastIndexOf('.');
        int lastComma = text.lastIndexOf(',');
        if (lastPoint < 0 && lastComma < 0) return;
        if (lastPoint >= 0 && lastComma >= 0) {
            vote(lastPoint > lastComma);
            return;
        }
        boolean point = lastPoint >= 0;
        int last = Math.max(lastPoint, lastComma);
        boolean several = text.indexOf(point ? '.' : ',') != last;
        if (several) vote(!point);
        else if (!canBeGroup(text, last)) vote(point);
    }

    private static boolean canBeGroup(String text, int mark) {
        int before = 0;
        while (mark - before > 0 && Character.isDigit(text.charAt(mark - before - 1))) before++;
        int after = 0;
        while (mark + after + 1 < text.length() && Character.isDigit(text.charAt(mark + after + 1))) after++;
        boolean startsWithZero = before > 0 && text.charAt(mark - before) == '0';
        return after == GROUP && before >= 1 && before <= GROUP && !startsWithZero;
    }

    private void vote(boolean point) {
        if (point) points++;
        else commas++;
    }

    void add(DecimalEvidence other) {
        points += other.points;
        commas += other.commas;
    }

    /// Empty when no cell told.
    Optional<DecimalMark> mark() {
        if (points == commas) return Optional.empty();
        return Optional.of(points > commas ? DecimalMark.POINT : DecimalMark.COMMA);
    }
}
