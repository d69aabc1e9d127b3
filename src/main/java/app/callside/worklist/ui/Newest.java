package app.callside.worklist.ui;

import app.callside.base.work.Wanted;
import app.callside.base.work.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks one question at a time; of those that come up meanwhile only the newest is asked, the one that is
/// under way is given up, and only the newest is answered. For the interface thread.
final class Newest<T> {
    private record Question<T>(Callable<T> asking, Consumer<? super T> answered) {}

    private final Work work;
    private @Nullable Question<T> waiting;
    private boolean underWay;
    private Wanted asked = new Wanted();

    Newest(Work work) {
        this.work = work;
    }

    void ask(Callable<T> asking, Consumer<? super T> answered) {
        waiting = new Question<>(asking, answered);
        if (underWay) asked.giveUp();
        next();
    }

    private void next() {
        Question<T> question = waiting;
        if (underWay || question == null) return;
        waiting = null;
        underWay = true;
        asked = work.ask(() -> answer(question), found -> {
            if (waiting == null && !underWay) question.answered().accept(found);
        });
    }

    private T answer(Question<T> question) throws Exception {
        try {
            return question.asking().call();
        } finally {
            work.show(() -> {
                underWay = false;
                next();
            });
        }
    }
}
