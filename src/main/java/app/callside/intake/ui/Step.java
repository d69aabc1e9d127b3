package app.callside.intake.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One state of the import on the screen.
///
/// @param hint stands beside the buttons
/// @param back what Escape presses; can be the main button too
/// @param others neither the one nor the other
/// @param main what Enter presses; absent where nobody should answer without looking
record Step(Node body, String hint, Button back, List<Button> others, Optional<Button> main) {
    Step {
        others = List.copyOf(others);
    }
}
