package app.callside.review.ui;

import app.callside.coaching.Remark;
import app.callside.review.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What was remarked on at moments of a call, between the lines of its timeline.
final class RemarkRows {
    private record Placed(Remark remark, int after, Node row) {}

    private final VBox timeline;
    private final Function<Remark, Node> layOut;
    private List<Placed> placed = List.of();

    /// @param layOut makes the row of a remark
    RemarkRows(VBox timeline, Function<Remark, Node> layOut) {
        this.timeline = timeline;
        this.layOut = layOut;
    }

    /// Takes them out, and puts these between the rows of the moments: each behind what had happened by
    /// then.
    ///
    /// @param rows of the moments, in their order, on the timeline
    /// @param first where the first of them stands or would stand
    void place(List<Remark> remarks, List<Moment> moments, List<Node> rows, int first) {
        timeline.getChildren().removeAll(placed.stream().map(Placed::row).toList());
        List<Placed> all = new ArrayList<>();
        remarks.stream()
                .filter(one -> one.moment().isPresent())
                .sorted(Comparator.comparing(one -> one.moment().orElse(Duration.ZERO)))
                .forEach(one -> all.add(new Placed(one, before(one, moments), layOut.apply(one))));
        for (Placed one : all.reversed()) {
            one.row().setId("history-remark-" + all.indexOf(one));
            int place = one.after() == 0 ? first : timeline.getChildren().indexOf(rows.get(one.after() - 1)) + 1;
            timeline.getChildren().add(place, one.row());
        }
        placed = List.copyOf(all);
    }

    private static int before(Remark remark, List<Moment> moments) {
        Duration at = remark.moment().orElse(Duration.ZERO);
        return (int) moments.stream()
                .takeWhile(moment -> moment.at().compareTo(at) <= 0)
                .count();
    }

    /// Shows how far the call has been played.
    ///
    /// @param reached how many moments have come; absent while all of it is shown
    void follow(Optional<Integer> reached, PseudoClass ahead, PseudoClass now) {
        for (Placed one : placed) {
            one.row()
                    .pseudoClassStateChanged(
                            ahead, reached.map(so -> one.after() > so).orElse(false));
            one.row()
                    .pseudoClassStateChanged(
                            now, reached.map(so -> one.after() == so).orElse(false));
        }
    }

    /// The row of a remark.
    Optional<Node> of(Remark remark) {
        return placed.stream()
                .filter(one -> one.remark().equals(remark))
                .map(Placed::row)
                .findFirst();
    }
}
