package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A file that is dragged out of the window is made when the drag begins, and once. */
class FileDragTest {
    private static final Path FILE = Path.of("recap.pdf");

    private final List<Path> taken = new ArrayList<>();
    private String key = "letter";
    private int made;

    private Optional<FileDrag.Source> source() {
        return Optional.of(new FileDrag.Source(
                key,
                () -> {
                    made++;
                    return FILE;
                },
                taken::add));
    }

    @Test
    void whatIsMadeSoonIsDraggedAtOnceAndToldOnceItIsTaken() {
        FileDrag drag = new FileDrag(new DirectWork(), this::source);
        assertEquals(Optional.of(FILE), drag.begin());
        assertEquals(Optional.of(FILE), drag.begin(), "it was dropped nowhere");
        assertEquals(1, made);
        assertEquals(List.of(), taken);
        drag.taken();
        drag.taken();
        assertEquals(List.of(FILE), taken);
    }

    @Test
    void whatTakesLongIsThereAtTheNextDragAndMadeOnce() {
        Slow work = new Slow();
        FileDrag drag = new FileDrag(work, this::source);
        assertEquals(Optional.empty(), drag.begin());
        assertEquals(Optional.empty(), drag.begin());
        work.waiting.forEach(Runnable::run);
        assertEquals(Optional.of(FILE), drag.begin());
        assertEquals(1, made);
    }

    @Test
    void whatHasChangedIsMadeAnew() {
        FileDrag drag = new FileDrag(new DirectWork(), this::source);
        drag.begin();
        key = "fax";
        drag.begin();
        assertEquals(2, made);
    }

    @Test
    void whatFailsIsToldAndTriedAgain() {
        List<Fault> faults = new ArrayList<>();
        FileDrag drag = new FileDrag(
                new Slow(faults),
                () -> Optional.of(new FileDrag.Source(
                        "x",
                        () -> {
                            made++;
                            throw new Refused(Fault.of("print.unwritable", "x"));
                        },
                        taken::add)));
        assertEquals(Optional.empty(), drag.begin());
        assertEquals(Optional.empty(), drag.begin());
        assertEquals(2, made);
        assertEquals(2, faults.size());
    }

    @Test
    void whereNothingCanBeDraggedNothingIs() {
        assertEquals(Optional.empty(), new FileDrag(new DirectWork(), Optional::empty).begin());
    }

    /** Does nothing until it is told to; or at once, and collects what fails. */
    private static final class Slow implements Work {
        private final List<Runnable> waiting = new ArrayList<>();
        private final Optional<List<Fault>> faults;

        Slow() {
            faults = Optional.empty();
        }

        Slow(List<Fault> faults) {
            this.faults = Optional.of(faults);
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            faults.ifPresentOrElse(
                    all -> new DirectWork().start(task, then, all::add),
                    () -> waiting.add(() -> new DirectWork().start(task, then)));
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            waiting.add(() -> new DirectWork().start(task, then, otherwise));
        }

        @Override
        public void show(Runnable step) {
            step.run();
        }
    }
}
