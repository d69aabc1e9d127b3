package app.callside.shell.ui;

import app.callside.base.ui.Announcements;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A line that is not seen, whose words assistive technology is told of whenever they become others. There
/// are no live regions here: whether it reads them by itself is up to it, and the sheet of what was said
/// last has them all. It takes no focus and no room.
final class Announcer extends Label {
    private static final Duration PULSE = Duration.millis(250);

    /// @param silent while it is, nothing is told
    Announcer(Announcements announcements, BooleanSupplier silent) {
        setId("announcer");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        setOpacity(0);
        resize(1, 1);
        announcements.spoken().subscribe(words -> {
            setText(words);
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        Timeline pulse = new Timeline(new KeyFrame(PULSE, _ -> {
            if (!silent.getAsBoolean()) announcements.pulse();
        }));
        pulse.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) pulse.stop();
            else pulse.play();
        });
    }
}
