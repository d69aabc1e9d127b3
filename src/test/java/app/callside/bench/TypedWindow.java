package app.callside.bench;

import app.callside.boot.CallsideApp;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// A process that holds a call and types into its notes at twelve characters a second, with the deck
/// reading along, promises read and the journal forced; it says how long each frame kept the interface
/// thread, and how long something that was handed to that thread had to wait.
public final class TypedWindow {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final String[] LINES = {
        "the cfo is away until friday and nobody else signs",
        "they say the invoice never came, send it again to ap",
        "will wire 4,900 on friday, the rest on the 15th by check",
        "half now half in two weeks once the credit note is there",
        "goods were damaged, two pallets short, wants a credit",
        "call me back next week, i am in a meeting",
        "we pay on a 60 day cycle, next run is december 4",
        "who am i speaking with, this is the wrong department"
    };
    private static final long A_CHARACTER = TimeUnit.SECONDS.toNanos(1) / 12;
    /// Frames until a key that had no effect is pressed again.
    private static final int PATIENCE = 60;
    /// Frames until a call must have begun.
    private static final int LONGEST = 3600;

    private static final long A_PROBE = TimeUnit.MILLISECONDS.toNanos(4);

    private final int characters;
    private final boolean backups;
    private final Wiring wiring;
    private final List<Double> frames = new ArrayList<>(); // interface thread only
    private final List<Double> waits = new ArrayList<>(); // interface thread only
    private final AtomicInteger made = new AtomicInteger();
    private int typed;
    private long busy;
    private long begun;

    private TypedWindow(Path data, int characters, boolean backups) {
        this.characters = characters;
        this.backups = backups;
        wiring = Wiring.open(data, officeHours(), Locale.US);
    }

    /// A clock that goes, from the midst of a working day on: at night nobody may be called.
    static Clock officeHours() {
        Clock system = Clock.system(ZoneOffset.UTC);
        return Clock.offset(system, Duration.between(system.instant(), Instant.parse("2026-11-23T16:00:00Z")));
    }

    private static void giveUp(Throwable failed) {
        System.out.println("failed " + failed);
        Runtime.getRuntime().halt(1);
    }

    /// @param args the store; how many characters; whether backups are made all the while
    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        TypedWindow window = new TypedWindow(Path.of(args[0]), Integer.parseInt(args[1]), args[2].equals("backups"));
        Platform.startup(() -> {
            new CallsideApp(window.wiring, () -> {}, _ -> {}).open();
            Thread.currentThread().setUncaughtExceptionHandler((_, failed) -> giveUp(failed));
            window.whenReady();
        });
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private void whenReady() {
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                Scene scene = scene();
                Node focused = scene.getFocusOwner();
                Node prepare = scene.lookup("#worklist-prepare");
                Node start = scene.lookup("#start-call");
                if (is(focused, "note")) {
                    stop();
                    measure(scene);
                } else if (frame > LONGEST) {
                    throw new IllegalStateException("No call began; the caret is in " + focused);
                } else if (++frame % PATIENCE == 0 && focused != null) {
                    if (is(focused, "worklist")) {
                        if (prepare != null && !prepare.isDisabled()) press(focused, KeyCode.ENTER);
                    } else if (start != null && !start.isDisabled()) press(focused, KeyCode.F7);
                }
            }
        }.start();
    }

    private static boolean is(Node node, String id) {
        return node != null && id.equals(node.getId());
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void measure(Scene scene) {
        scene.addPreLayoutPulseListener(() -> begun = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> {
            frames.add((busy + System.nanoTime() - begun) / 1e6);
            busy = 0;
        });
        beginThread("typist", this::type);
        beginThread("probe", this::probe);
        if (backups) beginThread("backups", this::backUp);
    }

    private static void beginThread(String name, Runnable run) {
        Thread.ofPlatform().daemon().name(name).start(run);
    }

    private void type() {
        long next = System.nanoTime();
        for (int i = 0; i < characters; i++) {
            next += A_CHARACTER;
            while (System.nanoTime() < next) LockSupport.parkNanos(next - System.nanoTime());
            Platform.runLater(this::strike);
        }
        Platform.runLater(this::say);
    }

    private void strike() {
        long start = System.nanoTime();
        String line = LINES[typed / 64 % LINES.length];
        int place = typed++ % 64;
        Node note = scene().lookup("#note");
        if (place < line.length() && note instanceof TextInputControl) {
            String sign = line.substring(place, place + 1);
            Event.fireEvent(
                    note, new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
        } else if (place == line.length() && note != null) press(note, KeyCode.ENTER);
        busy += System.nanoTime() - start;
    }

    private void probe() {
        while (true) {
            LockSupport.parkNanos(A_PROBE);
            long asked = System.nanoTime();
            Platform.runLater(() -> waits.add((System.nanoTime() - asked) / 1e6));
        }
    }

    private void backUp() {
        while (true) {
            wiring.safekeeping().makeNow();
            made.incrementAndGet();
        }
    }

    private void say() {
        System.out.println(line("frames", frames));
        System.out.println(line("waits", waits));
        System.out.println("typed " + frames.size() + " " + made);
        Runtime.getRuntime().halt(0);
    }

    /// p50, p99, longest, in milliseconds; how many took longer than a frame of sixty a second.
    private static String line(String word, List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        long late = times.stream().filter(time -> time > 16.7).count();
        return String.format(
                Locale.ROOT,
                "%s %.2f %.2f %.2f %d %d",
                word,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1],
                late,
                sorted.length);
    }
}
