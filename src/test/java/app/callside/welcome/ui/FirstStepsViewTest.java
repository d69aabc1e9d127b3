package app.callside.welcome.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.Seat;
import app.callside.people.SignInPolicy;
import app.callside.people.Staff;
import app.callside.people.store.JdbcProfileStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.testing.FxTest;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import app.callside.welcome.Sign;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps and the guide as they are seen and worked by keyboard. */
@SuppressWarnings("NullAway.Init")
class FirstStepsViewTest extends FxTest {
    @TempDir
    Path folder;

    private Database database;
    private FirstStepsModel model;
    private DeskProfile desk = new DeskProfile("", "", "");

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Seat seat = People.seat();
        Staff staff = new Staff(
                new JdbcUserStore(database),
                seat,
                People.trail(database),
                SignInPolicy.ofTheHouse(),
                database,
                Clock.systemUTC());
        model = new FirstStepsModel(new FirstStepsServices(
                new House(new JdbcProfileStore(database), staff, seat, People.trail(database), database),
                seat,
                () -> desk,
                who -> desk = who,
                () -> {},
                () -> true,
                () -> {},
                () -> {},
                () -> {},
                () -> {},
                new DirectWork(),
                Messages.in(Locale.US)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static <T extends Node> T node(Scene scene, String id, Class<T> type) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
    }

    private static void press(FirstStepsView view, Node at, KeyCode code) {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        view.keys().hear(key);
        if (!key.isConsumed()) Event.fireEvent(at, key);
    }

    @Test
    void enterGoesOnEscLeavesForLaterAndTheCaretFollows() {
        fx(() -> {
            FirstStepsView view = new FirstStepsView(model);
            Scene scene = new Scene(new VBox(view), 1000, 700);
            Theme.ofTheSystem().dress(scene);
            view.enter();
            TextField name = node(scene, "welcome-name", TextField.class);
            assertEquals(name, scene.getFocusOwner());
            assertEquals("1 of 3", node(scene, "first-progress", Label.class).getText());
            press(view, name, KeyCode.ENTER);
            Label wrong = node(scene, "welcome-name-wrong", Label.class);
            assertTrue(wrong.isVisible() && wrong.getText().startsWith("Without a name"));
            assertEquals(wrong.getText(), name.getAccessibleHelp());
            name.setText("Dana Reyes");
            assertFalse(wrong.isVisible());
            press(view, name, KeyCode.ENTER);
            assertEquals("2 of 3", node(scene, "first-progress", Label.class).getText());
            TextField company = node(scene, "welcome-company", TextField.class);
            assertEquals(company, scene.getFocusOwner());
            press(view, company, KeyCode.ESCAPE);
            assertEquals("3 of 3", node(scene, "first-progress", Label.class).getText());
            assertEquals(node(scene, "welcome-import", Button.class), scene.getFocusOwner());
            node(scene, "first-back", Button.class).fire();
            assertEquals("2 of 3", node(scene, "first-progress", Label.class).getText());
        });
        assertEquals("Dana Reyes", desk.collector());
    }

    @Test
    void elsewhereInTheWindowEscIsNotItsKey() {
        fx(() -> {
            FirstStepsView view = new FirstStepsView(model);
            TextField search = new TextField();
            Scene scene = new Scene(new VBox(search, view), 1000, 700);
            view.enter();
            search.requestFocus();
            press(view, search, KeyCode.ESCAPE);
            press(view, search, KeyCode.ENTER);
            assertEquals("1 of 3", node(scene, "first-progress", Label.class).getText());
            assertEquals("", model.problemOf(FirstStepsModel.Entry.NAME).get());
        });
    }

    @Test
    void theGuideTakesNoFocusAndSaysWhatToType() {
        fx(() -> {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            GuideModel guide = new GuideModel(new GuideServices(
                    () -> true,
                    () -> "",
                    _ -> {},
                    () -> signs,
                    () -> {},
                    _ -> Optional.empty(),
                    _ -> {},
                    () -> Language.ENGLISH,
                    new DirectWork(),
                    Messages.in(Locale.US)));
            GuidePanel panel = new GuidePanel(guide);
            TextField notes = new TextField();
            Scene scene = new Scene(new VBox(panel, notes), 900, 400);
            assertFalse(panel.isManaged());
            notes.requestFocus();
            guide.goOn();
            assertTrue(panel.isManaged());
            assertTrue(node(scene, "guide-go-on", Button.class).isDisabled());
            assertTrue(panel.getAccessibleText().startsWith("Choose whom to call"));
            signs.addAll(List.of(Sign.PREPARED, Sign.CALLING, Sign.CONFIRMED, Sign.TICKED));
            guide.look();
            assertTrue(node(scene, "guide-words", Label.class).getText().startsWith("our CFO"));
            assertEquals(notes, scene.getFocusOwner());
            node(scene, "guide-close", Button.class).fire();
            assertFalse(panel.isManaged());
        });
    }
}
