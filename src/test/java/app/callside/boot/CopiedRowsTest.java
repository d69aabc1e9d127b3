package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Excerpt;
import app.callside.people.Deed;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** Ctrl C where rows are chosen, on the screens that have them. */
class CopiedRowsTest extends OnTheSampleWindow {
    @Test
    void theChosenCustomerOfTheWorklistIsATableOfOneRow() {
        fx(() -> {
            TableView<?> list = (TableView<?>) window.node("worklist");
            list.requestFocus();
            window.press("Shortcut+C");
            Excerpt copied = window.desktop.copied.getLast();
            List<String> lines = copied.text().lines().toList();
            assertEquals(2, lines.size(), copied.text());
            assertTrue(lines.getFirst().startsWith("Why now\tCustomer\t"), lines.getFirst());
            assertEquals(
                    lines.getFirst().split("\t", -1).length, lines.getLast().split("\t", -1).length);
            assertTrue(!lines.getLast().startsWith("\t"), "why it stands there is copied too: " + lines.getLast());
            assertTrue(copied.html().contains("<th>Customer</th>"), copied.html());
        });
    }

    @Test
    void severalInvoicesOfAnAccountGoAtOnceAndTheTrailSaysHowMany() {
        fx(() -> {
            window.press("F5");
            TableView<?> items = (TableView<?>) window.node("account-items");
            items.requestFocus();
            items.getSelectionModel().selectAll();
            int chosen = items.getSelectionModel().getSelectedItems().size();
            assertTrue(chosen > 1, "the account has several invoices");
            window.press("Shortcut+C");
            assertEquals(
                    chosen + 1, window.desktop.copied.getLast().text().lines().count());
            assertEquals(
                    String.valueOf(chosen),
                    window.wiring
                            .trail
                            .page(Optional.of(Deed.EXPORTED), "clipboard", 0, 1)
                            .entries()
                            .getFirst()
                            .details());
        });
    }

    @Test
    void anEntryOfTheAgendaAndACallOfTheHistoryAreCopiedAsTheyAreShown() {
        fx(() -> {
            window.press("Shortcut+Shift+P");
            ListView<?> agenda = (ListView<?>) window.node("agenda-list");
            agenda.requestFocus();
            window.press("Shortcut+C");
            assertTrue(
                    window.desktop.copied.getLast().text().startsWith("Day\tHour\tCustomer\tWhat\tAmount\n"),
                    window.desktop.copied.getLast().text());
            window.press("F4");
            TableView<?> calls = (TableView<?>) window.node("history-table");
            calls.requestFocus();
            calls.getSelectionModel().selectRange(0, 3);
            window.press("Shortcut+C");
            String text = window.desktop.copied.getLast().text();
            assertEquals(4, text.lines().count(), text);
            assertTrue(text.startsWith("When\t"), text);
        });
    }

    @Test
    void inAFieldTheKeyIsTheFieldsOwn() {
        fx(() -> {
            window.press("Shortcut+F");
            window.press("Shortcut+C");
            assertEquals(List.of(), window.desktop.copied);
        });
    }
}
