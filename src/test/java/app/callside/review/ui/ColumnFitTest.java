package app.callside.review.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class ColumnFitTest {
    @Test
    void columnsGoOneByOneAndTheMostNeededStay() {
        HistoryModel model = new HistoryModel(
                new MemoryHistory().history(),
                List::of,
                new DirectWork(),
                Clock.fixed(Calls.TODAY.atStartOfDay(Calls.ZONE).toInstant(), Calls.ZONE),
                Locale.US);
        List<CallColumn> columns = CallColumn.all(
                new CallWords(Messages.in(Locale.ENGLISH), new Formats(Locale.US), DeckNames.PLAIN), model);
        assertEquals(Set.of(), ColumnFit.leftOut(columns, 70));
        assertEquals(Set.of("history-column-spoke-to"), ColumnFit.leftOut(columns, 60));
        Set<String> out = ColumnFit.leftOut(columns, 10);
        for (String needed : List.of("when", "customer", "outcome"))
            assertFalse(out.contains("history-column-" + needed), needed);
        assertEquals(columns.size() - 3, out.size());
    }
}
