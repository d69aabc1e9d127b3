package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static app.callside.review.Calls.at;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.coaching.CallReview;
import app.callside.coaching.Coaching;
import app.callside.coaching.CoachingStore;
import app.callside.coaching.HouseSheets;
import app.callside.coaching.Remark;
import app.callside.coaching.SheetTemplate;
import app.callside.coaching.ui.ReviewModel;
import app.callside.ledger.CustomerId;
import app.callside.recap.SentRecap;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import app.callside.testing.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("R3")
@ExtendWith(OnInterfaceThread.class)
class ReviewedCallTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
    private static final byte[] LETTER = "%PDF-1.7 as it went out".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] MAIL = "Subject: as it went out\r\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final MemoryHistory memory = new MemoryHistory();
    private final MemoryReviews reviews = new MemoryReviews();
    private final List<Path> opened = new ArrayList<>();
    private final Coaching coaching = new Coaching(
            reviews,
            memory,
            () -> HouseSheets.all(Language.ENGLISH),
            People.seat(),
            People.unreadTrail(),
            People.directUnit(),
            Clock.fixed(NOON, ZONE));
    private final CallRecord call = Calls.eventful(
            new CustomerId(1),
            "Dana Reyes",
            NOON.minusSeconds(600),
            Calls.promise(new CustomerId(1), Calls.part("USD", 1, 490000, 0)));
    private HistoryModel model;
    private HistoryView view;

    /** Reviews in a map. */
    private static final class MemoryReviews implements CoachingStore {
        private final Map<CallId, CallReview> kept = new HashMap<>();

        @Override
        public List<SheetTemplate> sheets() {
            return List.of();
        }

        @Override
        public void add(SheetTemplate sheet, String by, Instant at) {
            throw new AssertionError("no sheet is written here");
        }

        @Override
        public Optional<CallReview> review(CallId call) {
            return Optional.ofNullable(kept.get(call));
        }

        @Override
        public void keep(CallReview review) {
            kept.put(review.call(), review);
        }

        @Override
        public void add(CallId call, Remark remark) {
            CallReview now = Objects.requireNonNull(kept.get(call));
            List<Remark> all = new ArrayList<>(now.remarks());
            all.add(remark);
            kept.put(
                    call,
                    new CallReview(
                            call,
                            now.reviewer(),
                            now.sheet(),
                            now.marks(),
                            now.comment(),
                            now.flagged(),
                            now.shared(),
                            now.acknowledged(),
                            all));
        }

        @Override
        public List<CallId> toRead(String collector) {
            return List.of();
        }

        @Override
        public List<Marked> marked(Optional<String> collector, Instant from, Instant until) {
            return List.of();
        }
    }

    @BeforeEach
    void open() {
        memory.add(call);
        sent(SentRecap.Form.LETTER, SentRecap.Way.SAVED, LETTER);
        sent(SentRecap.Form.FAX, SentRecap.Way.FINISHED, LETTER);
        sent(SentRecap.Form.EMAIL, SentRecap.Way.SENT, MAIL);
        model = new HistoryModel(memory.history(), List::of, new DirectWork(), Clock.fixed(NOON, ZONE), Locale.US);
        ReviewModel review = new ReviewModel(coaching, People.seat(), new DirectWork(), model::askAgain);
        Messages messages = Messages.in(Locale.ENGLISH);
        SentFiles files = new SentFiles(
                name -> Optional.of(folder.resolve("saved-" + name)), name -> folder.resolve(name), opened::add);
        view = new HistoryView(
                model,
                new HistoryTools(
                        Optional.empty(),
                        Optional.of(review),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new SentRecapModel(memory.history(), files, new DirectWork(), messages)),
                        DeckNames.PLAIN),
                messages,
                new Formats(Locale.US));
        model.timeline().subscribe(now -> review.open(now.map(one -> one.call().id())));
        Theme.ofTheSystem().dress(new Scene(view, 1302, 740));
        coaching.remark(call.id(), Optional.of(at(2, 0)), "ask who else signs");
        coaching.remark(call.id(), Optional.empty(), "about all of it");
        review.refresh();
        model.refresh();
        layOut();
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    private void sent(SentRecap.Form form, SentRecap.Way way, byte[] content) {
        memory.add(new SentRecap(call.id(), NOON.minusSeconds(30), form, way, content));
    }

    private void press(String combination) {
        KeyCombination key = KeyCombination.valueOf(combination);
        KeyCode code = ((javafx.scene.input.KeyCodeCombination) key).getCode();
        Node target = Objects.requireNonNullElse(view.getScene().getFocusOwner(), view);
        boolean alt = combination.startsWith("Alt");
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ReviewedCallTest::nodes))
                : Stream.of(node);
    }

    private List<Node> rows() {
        return nodes(view)
                .filter(one -> one.getStyleClass().contains("timeline-row"))
                .toList();
    }

    private Node remarkRow() {
        return rows().stream()
                .filter(one -> one.getStyleClass().contains("pressable"))
                .findFirst()
                .orElseThrow();
    }

    private Node focused() {
        return Objects.requireNonNull(view.getScene().getFocusOwner());
    }

    private static String said(Node node) {
        return Objects.requireNonNull(node.getAccessibleText());
    }

    @Test
    void aRemarkStandsBetweenTheLinesAtItsMoment() {
        List<Node> rows = rows();
        int place = rows.indexOf(remarkRow());
        assertTrue(said(rows.get(place)).startsWith("02:00 remark"), said(rows.get(place)));
        assertTrue(said(rows.get(place)).contains("ask who else signs"));
        assertTrue(said(rows.get(place - 1)).startsWith("01:52"), said(rows.get(place - 1)));
        assertTrue(said(rows.get(place + 1)).startsWith("02:35"), said(rows.get(place + 1)));
        assertEquals(
                1, rows.stream().filter(one -> said(one).contains("remark")).count());
    }

    @Test
    void enterGoesFromTheReviewToTheMomentAndBack() {
        Node inReview = nodes(view)
                .filter(one -> one.getStyleClass().contains("review-said")
                        && one.getStyleClass().contains("pressable"))
                .findFirst()
                .orElseThrow();
        inReview.requestFocus();
        press("Enter");
        assertEquals(remarkRow(), focused());
        press("Enter");
        assertEquals(inReview, focused());
    }

    @Test
    void itPassesWhileTheCallIsPlayed() {
        Node row = remarkRow();
        model.playback().playOrHold();
        model.playback().advance(Duration.ofMillis(100));
        assertTrue(isAhead(row));
        while (model.playback().callTime().get().compareTo(at(1, 52)) < 0)
            model.playback().advance(Duration.ofMillis(100));
        assertFalse(isAhead(row));
        model.playback().stop();
        assertFalse(isAhead(row));
    }

    private static boolean isAhead(Node row) {
        return row.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("ahead"));
    }

    @Test
    void whoeverStepsThroughTheCallRemarksOnThatMomentAndHearsIt() {
        Objects.requireNonNull(view.lookup("#history-timeline")).requestFocus();
        press("Alt+Down");
        press("Alt+Down");
        press("Alt+Down");
        assertTrue(said(focused()).startsWith("01:40 The customer said: “CFO was away"), said(focused()));
        press("Alt+Up");
        assertTrue(said(focused()).startsWith("00:21"), said(focused()));
        press("Alt+R");
        assertEquals("A remark on 00:21", said(focused()));
        ((javafx.scene.control.TextField) focused()).setText("the right question");
        focused().fireEvent(new javafx.event.ActionEvent());
        Remark made = coaching.review(call.id()).orElseThrow().remarks().getLast();
        assertEquals(Optional.of(at(0, 21)), made.moment());
        assertEquals(
                2, rows().stream().filter(one -> said(one).contains("remark")).count());
    }

    @Test
    void whoeverHasSteppedIntoTheCallIsHeardAfterItWasFlagged() {
        Objects.requireNonNull(view.lookup("#history-timeline")).requestFocus();
        press("Alt+Down");
        press("Alt+Down");
        String before = said(focused());
        press("Alt+F");
        assertEquals(before, said(focused()));
        assertTrue(rows().contains(focused()));
        remarkRow().requestFocus();
        press("Alt+F");
        assertEquals("history-timeline", focused().getId());
    }

    @Test
    void whereTheCallIsHeldIsInSight() {
        ScrollPane scroll = (ScrollPane) Objects.requireNonNull(view.lookup("#history-timeline"));
        press("Alt+T");
        layOut();
        press("Esc");
        for (int i = 0; i < 9; i++) press("Alt+Down");
        assertTrue(scroll.getVvalue() > 0.5, "it stays at " + scroll.getVvalue());
        layOut();
        assertTrue(scroll.getVvalue() > 0.5, "it goes back to " + scroll.getVvalue());
        press("Alt+1");
        press("4");
        press("Alt+R");
        ((javafx.scene.control.TextField) focused()).setText("the right question");
        focused().fireEvent(new javafx.event.ActionEvent());
        press("Alt+H");
        layOut();
        assertTrue(scroll.getVvalue() > 0.5, "a remark brings it back to " + scroll.getVvalue());
    }

    @Test
    void whatWentOutIsOpenedAndSavedByteForByte() throws IOException {
        press("Alt+L");
        assertArrayEquals(MAIL, Files.readAllBytes(opened.getFirst()));
        assertTrue(opened.getFirst().toString().endsWith(".eml"));
        press("Alt+W");
        Path saved = folder.resolve("saved-" + opened.getFirst().getFileName());
        assertArrayEquals(MAIL, Files.readAllBytes(saved));
        List<Node> open = nodes(view)
                .filter(one -> one.getId() != null && one.getId().startsWith("history-recap-review.sent.open"))
                .toList();
        assertEquals(2, open.size(), "what was only kept when the call was finished did not go out");
        open.getFirst().requestFocus();
        press("Enter");
        assertArrayEquals(LETTER, Files.readAllBytes(opened.getLast()));
        assertTrue(opened.getLast().toString().endsWith(".pdf"));
    }

    @Test
    void everyControlThatTakesTheFocusHasANameAndAnId() {
        press("Alt+T");
        for (int look = 0; look < 2; look++) {
            layOut();
            for (Node node : nodes(view).filter(Node::isFocusTraversable).toList()) {
                assertTrue(node.getId() != null, node + " has no id");
                assertTrue(node.getAccessibleText() != null, node + " has no accessible text");
            }
            press("Esc");
        }
    }

    @Test
    void theHashOfWhatWentOutIsShown() {
        String hash = new SentRecap(call.id(), NOON, SentRecap.Form.LETTER, SentRecap.Way.SAVED, LETTER).sha256();
        assertEquals(64, hash.length());
        assertTrue(nodes(view)
                .filter(Labeled.class::isInstance)
                .map(one -> Objects.toString(((Labeled) one).getText(), "").replace(" ", ""))
                .anyMatch(("SHA-256" + hash)::equals));
    }
}
