package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.ui.FxWork;
import app.callside.base.ui.Theme;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.boot.DeskWindow;
import app.callside.boot.Headset;
import app.callside.boot.PlacedWindow;
import app.callside.boot.Wiring;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.testing.FrameWatch;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program in a real window, worked by keyboard. The only class that knows the robot. */
final class Desktop implements AutoCloseable {
    /** The off-screen platform's screen is 1000 by 1000; a window must stay inside it. */
    private static final double WIDTH = 990;

    private static final double HEIGHT = 900;
    private static final long PATIENCE_SECONDS = 20;
    private static final int SETTLED_FRAMES = 3;
    /**
     * Of processor time at one stretch; so much is a freeze even where every class is met for the first time. What a
     * warm program may take is asserted by UnbrokenWindowTest.
     */
    private static final long FREEZE_MILLIS = 1000;

    private final FxRobot robot = new FxRobot();
    private final Wiring wiring;
    private final Stage stage;
    private final DeskWindow screens;
    private final FrameWatch frames;
    private final AtomicInteger begun;

    private Desktop(Wiring wiring, Stage stage, DeskWindow screens, AtomicInteger begun) {
        this.begun = begun;
        this.wiring = wiring;
        this.stage = stage;
        this.screens = screens;
        frames = FrameWatch.over(onScreen(Thread::currentThread), FREEZE_MILLIS);
    }

    /** Opens the program on a data folder; the file dialog, which the platform lacks, answers with `chosen`. */
    static Desktop open(Path data, Clock clock, Optional<Path> chosen) throws TimeoutException {
        return open(data, clock, chosen, Optional.empty());
    }

    /** As before; the dialog that asks where to save answers with `saved`. */
    static Desktop open(Path data, Clock clock, Optional<Path> chosen, Optional<Path> saved) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Wiring wiring = Wiring.open(TestDatabase.ready(data), clock, Locale.US);
        wiring.deck();
        AtomicInteger begun = new AtomicInteger();
        DeskWindow screens = onScreen(() -> new DeskWindow(
                wiring,
                told -> new CountedWork(new FxWork(told), begun),
                new NothingLeaves(saved, Optional.empty()),
                new NoDocuments(),
                Headset.ofTheSystem(),
                () -> chosen));
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(screens.root(), WIDTH, HEIGHT);
            screens.look().subscribe(look -> Theme.ofTheSystem().with(look).dress(scene));
            stage.setScene(scene);
            stage.show();
            screens.begin();
        });
        return new Desktop(wiring, stage, screens, begun);
    }

    /** Lets the window stand on the desktop as the program's own does. */
    void place() {
        onScreen(() -> PlacedWindow.of(stage, wiring, screens.form(), screens::behind));
    }

    Stage stage() {
        return stage;
    }

    /** Where the caret is in the field that has it; -1 where it is in none. */
    int caret() {
        return onScreen(() ->
                stage.getScene().getFocusOwner() instanceof TextInputControl field ? field.getCaretPosition() : -1);
    }

    Wiring wiring() {
        return wiring;
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    void write(String text) {
        robot.write(text);
    }

    /** From now on it is seen how long the interface thread is kept at one stretch. */
    void watch() {
        frames.forget();
    }

    /** The longest stretch since the beginning. */
    FrameWatch.Stretch longest() {
        return frames.longest();
    }

    /** Waits until nothing is going on behind the window, and pages that come part by part are whole. */
    void settle() throws TimeoutException {
        untilKept("nothing goes on behind the window", () -> begun.get() == 0);
        int before = -1;
        for (int alike = 0; alike < SETTLED_FRAMES; ) {
            int now = nodesAfterAFrame();
            alike = now == before ? alike + 1 : 0;
            before = now;
        }
    }

    private int nodesAfterAFrame() {
        CompletableFuture<Integer> counted = new CompletableFuture<>();
        AnimationTimer frame = new AnimationTimer() {
            @Override
            public void handle(long now) {
                counted.complete(nodes(stage.getScene().getRoot()));
            }
        };
        onScreen(() -> {
            frame.start();
            return true;
        });
        int nodes = counted.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        onScreen(() -> {
            frame.stop();
            return true;
        });
        return nodes;
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(Desktop::nodes)
                                .sum()
                        + 1
                : 1;
    }

    /** Knows how much of what was begun in the background is not done yet. */
    private record CountedWork(Work work, AtomicInteger begun) implements Work {
        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            begun.incrementAndGet();
            work.start(failing(task), over(then));
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            begun.incrementAndGet();
            work.start(failing(task), over(then), otherwise);
        }

        private <T> Callable<T> failing(Callable<T> task) {
            return () -> {
                boolean done = false;
                try {
                    T made = task.call();
                    done = true;
                    return made;
                } finally {
                    if (!done) begun.decrementAndGet();
                }
            };
        }

        /** On the interface thread. */
        private <T> Consumer<T> over(Consumer<? super T> then) {
            return made -> {
                begun.decrementAndGet();
                then.accept(made);
            };
        }

        @Override
        public void show(Runnable step) {
            work.show(step);
        }
    }

    /** Presses keys all at once, as one event: what a robot does around them takes longer than the window. */
    void strike(String combination) {
        KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(combination);
        onScreen(() -> {
            Scene scene = stage.getScene();
            Node focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene.getRoot() : focused,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            keys.getCode().getChar(),
                            keys.getCode(),
                            keys.getShift() == KeyCombination.ModifierValue.DOWN,
                            keys.getShortcut() == KeyCombination.ModifierValue.DOWN,
                            keys.getAlt() == KeyCombination.ModifierValue.DOWN,
                            false));
            return true;
        });
    }

    /** Puts words where the caret is, all at once. */
    void insert(String words) {
        onScreen(() -> {
            TextInputControl field = (TextInputControl) stage.getScene().getFocusOwner();
            field.insertText(field.getCaretPosition(), words);
            return true;
        });
    }

    /** Waits until the screen shows a control with this id. */
    void see(String id) throws TimeoutException {
        until("#" + id + " is shown", () -> lookup(id) != null);
    }

    /** Waits until the screen shows no control with this id. */
    void gone(String id) throws TimeoutException {
        until("#" + id + " is gone", () -> lookup(id) == null);
    }

    /** Waits until the control with this id can be pressed. */
    void ready(String id) throws TimeoutException {
        until("#" + id + " can be pressed", () -> lookup(id) instanceof Node node && !node.isDisabled());
    }

    /** Waits until the caret is in the control with this id. */
    void caretIn(String id) throws TimeoutException {
        until("the caret is in #" + id, () -> lookup(id) instanceof Node node && node.isFocused());
    }

    boolean hasCaret(String id) {
        return onScreen(() -> lookup(id) instanceof Node node && node.isFocused());
    }

    String text(String id) {
        Node node = onScreen(() -> lookup(id));
        return onScreen(() -> ((TextInputControl) node).getText());
    }

    String label(String id) {
        return onScreen(() -> lookup(id) instanceof Labeled label ? label.getText() : "");
    }

    /** All words below a node, in their order. */
    String words(String id) {
        return onScreen(() -> {
            StringBuilder words = new StringBuilder();
            collect(lookup(id), words);
            return words.toString();
        });
    }

    private static void collect(@Nullable Node node, StringBuilder words) {
        if (node instanceof Text text) words.append(text.getText());
        if (node instanceof Labeled label && label.getText() != null)
            words.append(label.getText()).append(' ');
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
            words.append(' ');
        }
    }

    /** Puts other words into the field that has the caret. */
    void overwrite(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    void until(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException never) {
            Node focused = onScreen(() -> stage.getScene().getFocusOwner());
            throw new AssertionError("It never came to pass that " + what + "; the caret is in " + focused, never);
        }
    }

    /** As before, of what the store holds: asked elsewhere than on the interface thread. */
    void untilKept(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            throw new AssertionError("It never came to pass that " + what, never);
        }
    }

    private Node lookup(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
    }

    @Override
    public void close() throws TimeoutException {
        frames.close();
        FxToolkit.cleanupStages();
        wiring.close();
        assertEquals(List.of(), frames.kept(), "the window stood still");
    }

    /** There is no file to choose and no program to show one. */
    private static final class NoDocuments implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            return List.of();
        }

        @Override
        public void open(Path file) {}
    }
}
