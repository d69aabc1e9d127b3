package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.callside.testing.FxTest;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FoldingTest extends FxTest {
    private static Region region(double width, double height) {
        Region region = new Region();
        region.setMinSize(20, 10);
        region.setPrefSize(width, height);
        return region;
    }

    private static String bounds(Region region) {
        return (int) region.getLayoutX() + " " + (int) region.getLayoutY() + " " + (int) region.getWidth() + " "
                + (int) region.getHeight();
    }

    @Test
    void foldedItIsAColumnOfTheWholeWidthAndUnfoldedTheRowItWas() {
        fx(() -> {
            Region fixed = region(100, 30);
            Region first = region(200, 500);
            Region second = region(300, 40);
            Region away = region(70, 70);
            away.setManaged(false);
            for (Region growing : new Region[] {first, second}) {
                HBox.setHgrow(growing, Priority.ALWAYS);
                VBox.setVgrow(growing, Priority.ALWAYS);
            }
            Folding row = new Folding(10, fixed, first, away, second);
            row.setPadding(new Insets(5));
            row.resize(700, 300);
            row.layout();
            String before = bounds(second);
            row.folded().set(true);
            assertEquals(310, row.prefWidth(-1));
            assertEquals(10 + 30 + 10 + 10 + 10 + 10, row.prefHeight(420));
            assertEquals(10 + 30 + 10 + 10 + 10 + 10, row.minHeight(420));
            row.resize(420, 300);
            row.layout();
            assertEquals("5 5 410 30", bounds(fixed));
            assertEquals("5 45 410 120", bounds(first));
            assertEquals("5 175 410 120", bounds(second));
            row.folded().set(false);
            row.resize(700, 300);
            row.layout();
            assertEquals(before, bounds(second));
        });
    }

    @Test
    void theCaretStaysInAFieldThatIsFolded() {
        fx(() -> {
            TextField field = new TextField("half a word");
            Folding row = new Folding(10, new TextField("before"), field);
            Scene scene = new Scene(row);
            field.requestFocus();
            field.selectRange(2, 5);
            for (int i = 0; i < 3; i++) {
                row.folded().set(!row.folded().get());
                row.layout();
                assertSame(field, scene.getFocusOwner());
                assertEquals("lf ", field.getSelectedText());
            }
        });
    }
}
