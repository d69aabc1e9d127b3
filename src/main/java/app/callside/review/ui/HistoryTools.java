package app.callside.review.ui;

import app.callside.coaching.ui.ReviewModel;
import java.util.Optional;

/// What the history screen can do beside finding and reading calls; what is absent is not offered.
///
/// @param views filters under names
/// @param review of the open call
/// @param coaching what is worth a review, and how scores went
/// @param export takes the list out into a file
/// @param recaps opens and saves what went out
/// @param deck calls must-say points and cards by their names
public record HistoryTools(
        Optional<ViewsModel> views,
        Optional<ReviewModel> review,
        Optional<CoachingModel> coaching,
        Optional<ExportModel> export,
        Optional<SentRecapModel> recaps,
        DeckNames deck) {
    /// Nothing but the list and the open call; must-say points go by their ids, written apart.
    static final HistoryTools NONE = new HistoryTools(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DeckNames.PLAIN);

    /// All there is.
    public static HistoryTools of(
            ViewsModel views,
            ReviewModel review,
            CoachingModel coaching,
            ExportModel export,
            SentRecapModel recaps,
            DeckNames deck) {
        return new HistoryTools(
                Optional.of(views),
                Optional.of(review),
                Optional.of(coaching),
                Optional.of(export),
                Optional.of(recaps),
                deck);
    }
}
