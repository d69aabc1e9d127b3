package app.callside.desk.ui;

import app.callside.account.PromiseTally;
import app.callside.account.ui.AccountView;
import app.callside.account.ui.TallyWords;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.Folding;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.NothingHere;
import app.callside.deck.TickedBy;
import app.callside.deck.ui.CardStrip;
import app.callside.deck.ui.RebuttalDeck;
import app.callside.desk.Dossier;
import app.callside.desk.Readiness;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.ui.AccountPane;
import app.callside.promise.PromiseBook;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The call desk: the account at the left, the notes in the middle, the deck at the right, the commitment
/// below.
public final class DeskView extends VBox {
    /// With fewer, in the size of the text, not everything has room in the column at once.
    private static final double LEAST_LINES = 50;

    /// With less, in the size of the text, three parts have no room beside each other.
    private static final double LEAST_WIDTH = 79;

    private static final Duration PULSE = Duration.millis(250);
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final DeskModel model;
    private final Messages messages;
    private final Formats formats;
    private final PromiseBook promises;
    private final KeyMap keys = new KeyMap();
    private final EarlierWords earlier;
    private final AccountPane account;
    private final CallHeader header;
    private final PrepareView prepare;
    private final LiveView live;
    private final RebuttalDeck deck;
    private final CommitmentBar commitment;
    private final RecapView recap;
    private final Timeline pulse;
    private final DeskPages pages;
    private final CompactHead compactHead;
    private final CardStrip strip;
    private final Folding prepared = new Folding(10);
    private final Folding held = new Folding(10);
    private final Supplier<AccountView> sheets;
    private Optional<AccountView> sheet = Optional.empty();

    /// @param sheets makes the place where the whole account is shown beside the call
    public DeskView(DeskModel model, DeskServices services, RecapSending sending, Supplier<AccountView> sheets) {
        this.model = model;
        this.sheets = sheets;
        messages = services.messages();
        formats = services.formats();
        promises = services.promises();
        getStyleClass().add("screen");
        earlier = new EarlierWords(messages, services.formats(), services.promises());
        account = new AccountPane(messages, services.formats());
        header = new CallHeader(model, services);
        prepare = new PrepareView(model, services, () -> model.number().ifPresent(sending::dial));
        live = new LiveView(model, services);
        deck = live.deck(this::backFromDeck);
        commitment = new CommitmentBar(model, services, sending, live::focusNotes);
        recap = new RecapView(model, services, sending);
        pages = new DeskPages(model);
        compactHead = new CompactHead(model, services, pages);
        strip = new CardStrip(model.deck(), messages);
        size();
        setMinWidth(0); // it arranges itself for the width that it is given
        for (Folding row : List.of(prepared, held)) {
            row.folded().bind(model.compact());
            VBox.setVgrow(row, Priority.ALWAYS);
        }
        new DeskKeys(keys, model, messages)
                .add(
                        prepare,
                        deck,
                        recap,
                        this::toggleAccount,
                        () -> model.number().ifPresent(sending::dial));
        pulse = new Timeline(new KeyFrame(PULSE, _ -> model.pulse()));
        pulse.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) pulse.stop();
            else pulse.play();
        });
        deck.onSearching(() -> {
            if (isPaged()) pages.turnTo(DeskPages.Page.DECK);
        });
        model.compact().subscribe(compact -> {
            if (compact) pages.begin(lookedAt());
            measure();
        });
        pages.page().subscribe(this::arrange);
        model.commitment().openForm().subscribe(_ -> arrange());
        model.broughtBack().subscribe(this::arrange);
        model.commitment().heard().offer().subscribe(_ -> arrange());
        model.pasted().whole().subscribe(_ -> arrange());
        heightProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::measure);
        compactHead.font().subscribe(_ -> measure());
        model.narrow().subscribe(_ -> arrange());
        model.dossier().subscribe(known -> known.ifPresent(this::show));
        model.paymentChain().subscribe(account::show);
        model.stage().subscribe(this::show);
        model.preparation().readiness().subscribe(now -> now.ifPresent(this::mark));
    }

    private void mark(Readiness readiness) {
        List<DocumentOnFile> onFile =
                List.copyOf(model.preparation().documents().documents());
        account.mark(new InvoiceMarks(readiness, onFile, messages)::of);
    }

    private void size() {
        deck.getStyleClass().add("desk-deck");
        prepare.getStyleClass().add("desk-notes"); // takes what the account and the deck leave
        live.getStyleClass().add("desk-notes");
        HBox.setHgrow(prepare, Priority.ALWAYS);
        HBox.setHgrow(live, Priority.ALWAYS);
        for (Node part : List.of(account, prepare, live, deck)) VBox.setVgrow(part, Priority.ALWAYS); // when folded
        VBox.setVgrow(recap, Priority.ALWAYS);
    }

    private void show(Dossier known) {
        PromiseTally tally = PromiseTally.of(known.promises(), promises, model.today());
        account.show(known.account(), earlier.of(known, model.today()), TallyWords.of(tally, messages, formats));
    }

    /// Shows the whole account in place of its summary and the deck, or puts it away. The notes stay where
    /// they are, and so does the caret.
    public void toggleAccount() {
        if (sheet.isPresent()) putAccountAway();
        else if (isPaged()) pages.toggleAccount();
        else
            model.dossier().get().ifPresent(known -> {
                if (!(account.getParent() instanceof HBox row)) return;
                AccountView whole = sheets.get();
                keys.hearsToo(whole.keys(), "account");
                whole.open(known.account().customer().id());
                model.checklist().happened(TickedBy.INVOICES);
                HBox.setHgrow(whole, Priority.ALWAYS);
                VBox.setVgrow(whole, Priority.ALWAYS);
                sheet = Optional.of(whole);
                arrange();
                row.getChildren().addFirst(whole);
            });
    }

    private void putAccountAway() {
        sheet.ifPresent(whole -> {
            if (whole.getParent() instanceof HBox row) row.getChildren().remove(whole);
        });
        sheet = Optional.empty();
        arrange();
        enter();
    }

    private boolean isPaged() {
        return model.compact().get() || model.narrow().get();
    }

    private void measure() {
        double text = compactHead.font().get().getSize();
        if (getWidth() > 0) model.narrow().set(!model.compact().get() && getWidth() < LEAST_WIDTH * text);
        arrange();
    }

    /// In the full window everything stands beside each other; where it has little room, the account takes
    /// the place of the deck; in the column the page that was chosen shares it with the notes. Nothing
    /// that has the caret changes its parent or goes out of sight.
    private void arrange() {
        boolean compact = model.compact().get();
        DeskPages.Page page = pages.page().get();
        boolean formed = model.commitment().openForm().get().isPresent();
        boolean decked = page == DeskPages.Page.DECK && !formed; // a form takes the room of the deck
        boolean narrow = !compact && model.narrow().get();
        boolean shared = compact && (decked || page == DeskPages.Page.ACCOUNT || sheet.isPresent());
        setMinHeight(compact || narrow ? 0 : USE_COMPUTED_SIZE); // so that it learns that there is less than it wants
        pseudoClassStateChanged(COMPACT, compact);
        show(account, sheet.isEmpty() && (!compact && !narrow || page == DeskPages.Page.ACCOUNT));
        boolean low = getHeight() < LEAST_LINES * compactHead.font().get().getSize();
        boolean tight = (compact || narrow) && low;
        boolean beside = !narrow || page != DeskPages.Page.ACCOUNT && !(tight && formed);
        show(deck, sheet.isEmpty() && (compact ? decked : beside));
        pseudoClassStateChanged(TIGHT, tight);
        show(compactHead, (compact || narrow) && !(tight && formed));
        boolean offered = model.commitment().heard().offer().get().isPresent()
                || model.pasted().whole().get().isPresent();
        show(strip, compact && !shared && !formed && !(tight && offered));
        compactHead.squeeze(tight, compact && page == DeskPages.Page.ACCOUNT, narrow);
        header.squeeze(tight);
        deck.squeeze(compact || tight);
        live.squeeze(compact || tight, shared || (compact || tight) && formed || tight && offered);
    }

    /// The part of the desk that has the caret.
    private DeskPages.Page lookedAt() {
        Node caret = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = caret; node != null; node = node.getParent()) {
            if (node == deck) return DeskPages.Page.DECK;
            if (node == account) return DeskPages.Page.ACCOUNT;
        }
        return DeskPages.Page.NOTES;
    }

    private void backFromDeck() {
        live.focusNotes();
        if (isPaged()) pages.turnTo(DeskPages.Page.NOTES);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void show(DeskStage stage) {
        sheet = Optional.empty();
        arrange();
        switch (stage) {
            case EMPTY -> getChildren().setAll(nobody());
            case PREPARE -> {
                prepared.getChildren().setAll(account, prepare, deck);
                getChildren().setAll(compactHead, prepared);
            }
            case LIVE -> {
                held.getChildren().setAll(account, live, deck);
                getChildren().setAll(header, compactHead, held, strip, commitment);
            }
            case RECAP -> getChildren().setAll(recap);
        }
        // at once, and with its skin: what is typed before the next pulse would fall between the two
        if (stage == DeskStage.LIVE) live.applyCss();
        enter();
    }

    /// Tells what comes up here by itself.
    public void announceIn(Announcements announcements) {
        OfferWords offers = new OfferWords(model.commitment(), messages, formats);
        new DeskAnnouncements(model, messages, offers, keys::words, announcements).begin();
    }

    private StackPane nobody() {
        StackPane nobody =
                new StackPane(new NothingHere(messages.text("desk.empty")).offer(NothingHere.Way.WORKLIST, messages));
        nobody.setId("desk-nobody");
        VBox.setVgrow(nobody, Priority.ALWAYS);
        return nobody;
    }

    /// Puts the caret where work goes on.
    public void enter() {
        switch (model.stage().get()) {
            case PREPARE -> prepare.enter();
            case LIVE -> live.focusNotes();
            case EMPTY, RECAP -> {}
        }
    }

    /// Hears a key before the focused control does: the whole account first, while it stands here.
    public void hear(KeyEvent key) {
        sheet.ifPresent(whole -> whole.keys().hear(key));
        if (!key.isConsumed() && key.getCode() == KeyCode.ESCAPE && isPageOverNotes()) {
            key.consume();
            pages.turnTo(DeskPages.Page.NOTES);
        }
        if (!key.isConsumed()) keys.hear(key);
    }

    private boolean isPageOverNotes() {
        return isPaged() && pages.page().get() != DeskPages.Page.NOTES && live.hasCaret();
    }

    public KeyMap keys() {
        return keys;
    }
}
