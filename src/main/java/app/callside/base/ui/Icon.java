package app.callside.base.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The pictures of the program. They carry no meaning alone: a word stands beside each.
public enum Icon {
    WORKLIST(Material2AL.FORMAT_LIST_NUMBERED),
    DESK(Material2AL.CALL),
    PROMISES(Material2AL.EVENT_AVAILABLE),
    HISTORY(Material2AL.HISTORY),
    FIGURES(Material2AL.BAR_CHART),
    REHEARSE(Material2MZ.MIC),
    DECK(Material2MZ.STYLE),
    SEARCH(Material2MZ.SEARCH),
    DONE(Material2AL.CHECK),
    WARNING(Material2AL.ERROR_OUTLINE),
    IMPORT(Material2AL.CLOUD_UPLOAD),
    DOCUMENT(Material2AL.DESCRIPTION),
    COMPANY(Material2AL.BUSINESS),
    PEOPLE(Material2MZ.PEOPLE),
    BOOK(Material2MZ.MENU_BOOK);

    private final Ikon ikon;

    Icon(Ikon ikon) {
        this.ikon = ikon;
    }

    public Node node() {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
