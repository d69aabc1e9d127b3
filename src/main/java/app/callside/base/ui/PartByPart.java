package app.callside.base.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Fills a page one part at each frame: what comes into a window is styled and measured before the next
/// frame is drawn, and a whole page of it would keep the window for several. Where no window shows the
/// page, all parts come at once.
public final class PartByPart {
    private final Node page;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            goOn();
        }
    };

    public PartByPart(Node page) {
        this.page = page;
    }

    /// Begins anew: what was still to come does not come any more.
    ///
    /// @param parts in their order; each puts something where it belongs
    public void fill(List<Runnable> parts) {
        left.clear();
        left.addAll(parts);
        goOn();
    }

    private void goOn() {
        do {
            Runnable next = left.poll();
            if (next != null) next.run();
        } while (!left.isEmpty() && !isShown());
        if (left.isEmpty()) frames.stop();
        else frames.start();
    }

    private boolean isShown() {
        return page.getScene() != null
                && page.getScene().getWindow() != null
                && page.getScene().getWindow().isShowing();
    }
}
