package app.callside.base.ui;

import app.callside.base.text.Messages;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.util.Subscription;

/// Tells assistive technology how controls are operated by keyboard, where a control itself says nothing
/// more particular, such as its key. It looks again whenever the focus moves.
public final class SpokenHelp {
    private final Messages messages;
    private Subscription focus = Subscription.EMPTY;

    public SpokenHelp(Messages messages) {
        this.messages = messages;
    }

    /// Follows the focus in the window of a node.
    public void watch(Node window) {
        window.sceneProperty().subscribe(this::in);
    }

    private void in(Scene scene) {
        focus.unsubscribe();
        focus = scene == null
                ? Subscription.EMPTY
                : scene.focusOwnerProperty().subscribe(_ -> complete(scene.getRoot()));
    }

    private void complete(Node node) {
        String known = node.getAccessibleHelp();
        if (known == null || known.isBlank()) of(node).ifPresent(node::setAccessibleHelp);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::complete);
    }

    /// What the Tab key does not come to leaves the caret where it is, in the notes or in a list.
    private Optional<String> of(Node node) {
        if (!(node instanceof Control) || node.accessibleHelpProperty().isBound()) return Optional.empty();
        Optional<String> help = of(node.getAccessibleRole());
        return node.isFocusTraversable() ? help : help.map(_ -> messages.text("base.help.aside"));
    }

    /// How a control of a kind is operated; empty for what is none.
    private Optional<String> of(AccessibleRole role) {
        return switch (role) {
            case BUTTON, SPLIT_MENU_BUTTON, MENU_BUTTON -> Optional.of(messages.text("base.help.button"));
            case HYPERLINK -> Optional.of(messages.text("base.help.link"));
            case CHECK_BOX, TOGGLE_BUTTON, RADIO_BUTTON -> Optional.of(messages.text("base.help.tick"));
            case COMBO_BOX, DATE_PICKER -> Optional.of(messages.text("base.help.choice"));
            case LIST_VIEW, TREE_VIEW -> Optional.of(messages.text("base.help.list"));
            case TABLE_VIEW, TREE_TABLE_VIEW -> Optional.of(messages.text("base.help.table"));
            case TEXT_FIELD, PASSWORD_FIELD -> Optional.of(messages.text("base.help.field"));
            case TEXT_AREA -> Optional.of(messages.text("base.help.area"));
            case SCROLL_PANE -> Optional.of(messages.text("base.help.page"));
            default -> Optional.empty();
        };
    }
}
