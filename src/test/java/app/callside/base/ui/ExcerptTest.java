package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.FxTest;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class ExcerptTest extends FxTest {
    @Test
    void rowsAreTabbedTextAndATableWithItsFiguresAtTheRight() {
        Excerpt excerpt = Excerpt.of(
                List.of("Customer", "Overdue"),
                List.of(List.of("Smith & <Sons>", "1,200.00"), List.of("Two\nlines\there", "−5.00")),
                List.of(false, true));
        assertEquals("Customer\tOverdue\nSmith & <Sons>\t1,200.00\nTwo lines here\t−5.00\n", excerpt.text());
        assertTrue(
                excerpt.html()
                        .contains("<td>Smith &amp; &lt;Sons&gt;</td><td style=\"text-align: right\">1,200.00</td>"),
                excerpt.html());
    }

    @Test
    void whatASpreadsheetWouldRunStaysWordsAndAPhoneNumberStaysANumber() {
        Excerpt excerpt = Excerpt.of(
                List.of("Customer", "Phone"),
                List.of(List.of("=HYPERLINK(\"x\")", "+1 312-555-0100")),
                List.of(false, false));
        assertTrue(excerpt.text().endsWith("'=HYPERLINK(\"x\")\t+1 312-555-0100\n"), excerpt.text());
        assertTrue(excerpt.html().contains("<td>'=HYPERLINK"), excerpt.html());
    }

    @Test
    void whateverStandsInTheCellsEveryRowIsALineOfAsManyCellsAsThereAreHeadings() {
        Random random = new Random(20261123);
        List<List<String>> rows = IntStream.range(0, 500)
                .mapToObj(_ -> List.of(anything(random), "x", anything(random)))
                .toList();
        Excerpt excerpt = Excerpt.of(List.of("a", "b", "c"), rows, List.of(false, true, false));
        String[] lines = excerpt.text().split("\n");
        assertEquals(rows.size() + 1, lines.length);
        for (String line : lines) assertEquals(3, line.split("\t", -1).length);
    }

    @Test
    void whatIsHiddenOrHasNoHeadingIsLeftOutAndAChipIsToldInWords() {
        Optional<Excerpt> excerpt = fx(() -> {
            TableView<String> table = new TableView<>();
            TableColumn<String, String> chip = Columns.words("State", 50, _ -> "");
            ChosenRows.tell(chip, row -> "state of " + row);
            TableColumn<String, String> hidden = Columns.words("Hidden", 50, row -> row);
            hidden.setVisible(false);
            table.getColumns()
                    .setAll(List.of(
                            Columns.words("", 10, row -> row), Columns.figures("Name", 50, row -> row), hidden, chip));
            table.getItems().setAll("one", "two", "three");
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.getSelectionModel().selectIndices(0, 2);
            return ChosenRows.of(table);
        });
        assertEquals(
                "Name\tState\none\tstate of one\nthree\tstate of three\n",
                excerpt.orElseThrow().text());
    }

    @Test
    void aListThatDoesNotSayWhatItsLinesAreIsNotCopiedFrom() {
        fx(() -> {
            ListView<String> list = new ListView<>();
            list.getItems().setAll("one");
            list.getSelectionModel().selectFirst();
            assertFalse(ChosenRows.areIn(list));
            assertEquals(Optional.empty(), ChosenRows.of(list));
            ChosenRows.tell(list, List.of("Name"), List::of);
            assertEquals("Name\none\n", ChosenRows.of(list).orElseThrow().text());
            assertFalse(ChosenRows.areIn(new TextField("one")));
        });
    }

    private static String anything(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> String.valueOf("\t\n\r =+a7<&\"é".charAt(random.nextInt(11))))
                .collect(Collectors.joining());
    }
}
