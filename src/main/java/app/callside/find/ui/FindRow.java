package app.callside.find.ui;

import javafx.scene.layout.HBox;

/// A line of what was found.
sealed interface FindRow permits HitRow, ActionRow {
    HBox row();

    /// Marks it as the one that Enter opens, or takes the mark away.
    void choose(boolean chosen);
}
