package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// Plays the open call back: begin and hold, slower and faster, and where it is.
final class PlaybackBar extends HBox {
    private static final Hotkey PLAY = Hotkey.of("history-play", "Alt+P");
    private static final Hotkey STOP = Hotkey.of("history-play-stop", "Alt+S");
    private static final Hotkey SLOWER = Hotkey.of("history-play-slower", "Alt+Left");
    private static final Hotkey FASTER = Hotkey.of("history-play-faster", "Alt+Right");
    private static final Hotkey NEXT = Hotkey.of("history-play-next", "Alt+Down");
    private static final Hotkey PREVIOUS = Hotkey.of("history-play-previous", "Alt+Up");
    private static final long BEAT_MILLIS = 100;

    private final PlaybackModel model;
    private final CallWords words;
    private final Messages messages;
    private final Timeline beat = new Timeline(new KeyFrame(Duration.millis(BEAT_MILLIS), _ -> beat()));

    /// @param follow hears how many moments have come
    PlaybackBar(PlaybackModel model, CallWords words, Consumer<Optional<Integer>> follow) {
        this.model = model;
        this.words = words;
        messages = words.messages();
        getStyleClass().add("playback");
        beat.setCycleCount(Animation.INDEFINITE);
        Button play = Keyed.button("history-play", messages.text("review.play"), PLAY, model::playOrHold);
        Button stop = Keyed.button("history-play-stop", messages.text("review.play.stop"), STOP, model::stop);
        Label at = Words.wrapped("", "quiet-text");
        at.setId("history-play-at");
        model.playing().subscribe(so -> {
            play.setText(messages.text(so ? "review.play.hold" : "review.play"));
            play.setAccessibleText(play.getText());
            if (so) beat.play();
            else beat.stop();
        });
        Runnable told = () -> at.setText(whereItIs());
        model.callTime().subscribe(_ -> told.run());
        model.speed().subscribe(_ -> told.run());
        model.reached().subscribe(reached -> {
            told.run();
            follow.accept(reached);
        });
        stop.visibleProperty().bind(model.reached().map(Optional::isPresent));
        stop.managedProperty().bind(stop.visibleProperty());
        HBox.setHgrow(at, Priority.ALWAYS);
        getChildren().addAll(play, at, stop);
    }

    private void beat() {
        model.advance(java.time.Duration.ofMillis(BEAT_MILLIS));
    }

    private String whereItIs() {
        return model.reached().get().isPresent()
                ? messages.text(
                        "review.play.at",
                        words.formats().callTime(model.callTime().get()),
                        model.speed().get())
                : messages.text(
                        "review.play.speed",
                        model.speed().get(),
                        words.formats().callTime(model.length()));
    }

    void addKeys(KeyMap keys, BooleanSupplier open) {
        keys.add(PLAY, messages.text("review.play"), open, model::playOrHold);
        keys.add(STOP, messages.text("review.play.stop"), open, model::stop);
        keys.add(NEXT, messages.text("review.play.next"), open, model::next);
        keys.add(PREVIOUS, messages.text("review.play.previous"), open, model::previous);
        keys.add(SLOWER, messages.text("review.play.slower"), open, model::slower);
        keys.add(FASTER, messages.text("review.play.faster"), open, model::faster);
    }
}
