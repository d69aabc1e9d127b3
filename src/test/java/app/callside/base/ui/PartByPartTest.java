package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
class PartByPartTest extends FxTest {
    private final List<String> come = new ArrayList<>();
    private final CountDownLatch last = new CountDownLatch(1);

    private List<Runnable> parts(String... names) {
        List<Runnable> parts = new ArrayList<>();
        for (String name : names) parts.add(() -> come.add(name));
        return parts;
    }

    @Test
    void whatNoWindowShowsIsThereAtOnce() {
        fx(() -> {
            new PartByPart(new VBox()).fill(parts("tiles", "charts", "tables"));
            assertEquals(List.of("tiles", "charts", "tables"), come);
        });
    }

    @Test
    void inAWindowTheRestComesWithTheFramesAndNothingOfWhatWasBegunBefore() throws Exception {
        Stage stage = fx(() -> {
            VBox page = new VBox();
            Stage shown = new Stage();
            shown.setScene(new Scene(page));
            shown.show();
            PartByPart filling = new PartByPart(page);
            filling.fill(parts("old tiles", "old charts", "old tables"));
            List<Runnable> others = parts("tiles", "charts");
            others.add(last::countDown);
            filling.fill(others);
            assertEquals(List.of("old tiles", "tiles"), come, "one at once");
            return shown;
        });
        assertTrue(last.await(20, TimeUnit.SECONDS));
        fx(stage::close);
        assertEquals(List.of("old tiles", "tiles", "charts"), come);
    }
}
