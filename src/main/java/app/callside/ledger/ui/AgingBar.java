package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Open invoices by age: a bar of shares, and the same in words below it.
public final class AgingBar extends VBox {
    private static final List<String> COLOURS = List.of("age-current", "age-30", "age-60", "age-90", "age-over");
    private static final double HEIGHT = 10;

    private final Messages messages;
    private final Formats formats;
    private final HBox bar = new HBox();
    private final Label words = Words.wrapped("", "quiet-text", "small");

    public AgingBar(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        setSpacing(5);
        bar.getStyleClass().add("aging-bar");
        bar.setMinHeight(HEIGHT);
        bar.setMaxHeight(HEIGHT);
        Rectangle rounded = new Rectangle(0, HEIGHT);
        rounded.setArcWidth(HEIGHT);
        rounded.setArcHeight(HEIGHT);
        rounded.widthProperty().bind(bar.widthProperty());
        bar.setClip(rounded);
        getChildren().addAll(bar, words);
    }

    public void show(Aging aging) {
        bar.getChildren()
                .setAll(Stream.of(AgingBucket.values())
                        .map(bucket -> share(aging, bucket))
                        .toList());
        words.setText(Stream.of(AgingBucket.values())
                .filter(bucket -> aging.in(bucket).count() > 0)
                .map(bucket -> messages.text("ledger.bucket." + bucket.id()) + " "
                        + formats.rounded(aging.in(bucket).amount()))
                .collect(Collectors.joining("  ·  ")));
    }

    private Region share(Aging aging, AgingBucket bucket) {
        Region share = new Region();
        share.getStyleClass().add(COLOURS.get(bucket.ordinal()));
        double whole = aging.open().getAmount().doubleValue();
        double part = whole <= 0 ? 0 : aging.in(bucket).amount().getAmount().doubleValue() / whole;
        share.prefWidthProperty().bind(bar.widthProperty().multiply(part));
        share.setMinWidth(0);
        return share;
    }
}
