package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Emphasis;
import app.callside.ledger.PayerProfile;
import java.time.LocalDate;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// How a customer pays: what can be said in a sentence or two, and a small chart of the months.
final class ProfileNote extends VBox {
    private final ProfileWords words;
    private final TextFlow sentence = Emphasis.flow("", "strong");
    private final DelayChart chart;

    ProfileNote(Messages messages, Formats formats) {
        words = new ProfileWords(messages, formats);
        chart = new DelayChart(messages, formats);
        getStyleClass().add("callout");
        setMinHeight(Region.USE_PREF_SIZE);
        sentence.setId("profile-sentence");
        getChildren().addAll(sentence, chart);
    }

    /// @param oldestDays age of the oldest overdue invoice, 0 where nothing is overdue
    /// @param more said after it, with its marks; may be empty
    void show(PayerProfile profile, int oldestDays, LocalDate day, String more) {
        Emphasis.show(sentence, (words.of(profile, oldestDays, day) + " " + more).strip(), "strong");
        chart.show(profile);
    }
}
