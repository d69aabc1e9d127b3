package app.callside.agenda.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.util.Duration;

/// Lets a long list run on while something is dragged along its upper or lower edge: days that are out of
/// sight are dropped on as well. It runs on while the pointer stands still.
final class EdgeScroll {
    /// How near to an edge, in pixels: about a line.
    static final double EDGE = 28;

    private static final double STEP = 9;
    private static final Duration BEAT = Duration.millis(30);

    private final ListView<?> list;
    private final Timeline running = new Timeline(new KeyFrame(BEAT, _ -> step()));
    private int way;

    private EdgeScroll(ListView<?> list) {
        this.list = list;
    }

    static EdgeScroll on(ListView<?> list) {
        EdgeScroll scroll = new EdgeScroll(list);
        scroll.listen();
        return scroll;
    }

    private void listen() {
        running.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(DragEvent.DRAG_OVER, drag -> go(way(drag.getY(), list.getHeight())));
        list.addEventFilter(DragEvent.DRAG_DROPPED, _ -> go(0));
        list.addEventHandler(DragEvent.DRAG_EXITED, _ -> go(0));
        list.addEventHandler(DragEvent.DRAG_DONE, _ -> go(0));
    }

    /// Up is -1, down 1, and 0 away from both edges or where the list is lower than two of them.
    static int way(double at, double height) {
        if (height < 2 * EDGE) return 0;
        if (at < EDGE) return -1;
        return at > height - EDGE ? 1 : 0;
    }

    private void go(int now) {
        way = now;
        if (way == 0) running.stop();
        else running.play();
    }

    /// Whether it runs, and where to: see [#way(double, double)].
    int way() {
        return way;
    }

    private void step() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollPixels(way * STEP);
    }
}
