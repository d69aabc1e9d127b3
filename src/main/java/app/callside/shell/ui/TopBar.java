package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.WindowKeys;
import app.callside.base.ui.Words;
import app.callside.people.DeskProfile;
import app.callside.shell.WindowForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The dark line at the top: the program, the search field, the state of the ledger, who works.
final class TopBar extends HBox {
    /// Puts the call desk beside the phone, and back.
    static final Hotkey COMPACT = Hotkey.of("compact", "Shortcut+Shift+M");

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Room for the search, in letters' heights, before the company's name has any.
    private static final double FIND = 27;

    private final Node find;
    private final Label ledger;
    private final Label company;

    /// @param find the search field
    TopBar(ShellModel model, Messages messages, Node find, Runnable toImport) {
        this.find = find;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label brand = Words.of("Callside", "brand");
        brand.setMinWidth(Label.USE_PREF_SIZE);
        ledger = Words.of("", "bar-quiet");
        ledger.textProperty().bind(model.book());
        Button open = Keyed.button("open-import", messages.text("shell.import"), WindowKeys.IMPORT, toImport);
        Label who = Words.of("");
        who.setMinWidth(Label.USE_PREF_SIZE);
        who.textProperty().bind(model.profile().map(DeskProfile::collector));
        company = Words.of("");
        company.setMinWidth(Label.USE_PREF_SIZE);
        company.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Stream.of(
                                        model.role().get(),
                                        model.profile().get().company())
                                .filter(words -> !words.isBlank())
                                .limit(1) // with a role, the company is known to everybody here
                                .collect(Collectors.joining()),
                        model.profile(),
                        model.role()));
        Button form = Keyed.button("compact", messages.text("shell.compact"), COMPACT, model::toggleCompact);
        model.screen().subscribe(now -> show(form, now == Screen.DESK));
        getChildren().addAll(brand, find, Panel.spring(), ledger, open, who, company, form);
        model.form().subscribe(now -> {
            boolean compact = now == WindowForm.COMPACT;
            pseudoClassStateChanged(NARROW, compact);
            List.of(open, who).forEach(node -> show(node, !compact));
            requestLayout();
            form.setText(messages.text(compact ? "shell.compact.leave" : "shell.compact"));
            form.setAccessibleText(messages.text(compact ? "shell.compact.leave.name" : "shell.compact.name"));
        });
    }

    /// What has no room leaves none empty: first the state of the ledger, then the company's name.
    @Override
    protected void layoutChildren() {
        double others = getManagedChildren().stream()
                .filter(node -> node != company && node != ledger)
                .mapToDouble(node -> least(node) + getSpacing())
                .sum();
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - others;
        boolean narrow = getPseudoClassStates().contains(NARROW);
        double left = room - fit(company, narrow ? 0 : room);
        fit(ledger, narrow ? 0 : left);
        super.layoutChildren();
    }

    /// Shows a label where there is room for it.
    ///
    /// @return what it takes of that
    private double fit(Label label, double room) {
        double needed = label.prefWidth(-1) + getSpacing();
        show(label, room >= needed);
        return room >= needed ? needed : 0;
    }

    private double least(Node node) {
        return node == find ? FIND * company.getFont().getSize() : node.prefWidth(-1);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
