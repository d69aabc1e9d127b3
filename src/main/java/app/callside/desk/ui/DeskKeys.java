package app.callside.desk.ui;

import app.callside.account.ui.AccountView;
import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.deck.ui.DeckModel;
import app.callside.deck.ui.PathModel;
import app.callside.deck.ui.RebuttalDeck;
import app.callside.documents.ui.DocumentsModel;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/// The keys of the call desk, in the order of the sheet that shows them.
final class DeskKeys {
    private final KeyMap keys;
    private final DeskModel model;
    private final Messages messages;

    DeskKeys(KeyMap keys, DeskModel model, Messages messages) {
        this.keys = keys;
        this.model = model;
        this.messages = messages;
    }

    /// @param toggleAccount shows the whole account beside the call, or puts it away
    /// @param dial hands the number to whatever dials
    void add(PrepareView prepare, RebuttalDeck deck, RecapView recap, Runnable toggleAccount, Runnable dial) {
        key("account", "account.open", AccountView.KEY, this::isOpen, toggleAccount);
        key("dial", "desk.dial", PrepareView.DIAL, this::isOpen, dial);
        before(prepare);
        notes();
        deck();
        live("deck", "desk.key.deck", RebuttalDeck.SEARCH_KEY, deck::focusSearch);
        path();
        commitment();
        recap(recap);
    }

    private void before(PrepareView prepare) {
        DocumentsModel documents = model.preparation().documents();
        at(DeskStage.PREPARE, "start", "desk.start", PrepareView.START, model::start);
        at(DeskStage.PREPARE, "attach", "desk.key.attach", PrepareView.ATTACH, documents::choose);
        at(DeskStage.PREPARE, "open-document", "desk.key.opennext", PrepareView.OPEN, documents::openNext);
        at(DeskStage.PREPARE, "documents", "desk.key.papers", PrepareView.PAPERS, prepare::enterPapers);
    }

    private void notes() {
        live("hold", "desk.key.hold", CallHeader.HOLD, model::holdOrResume);
        live("end", "desk.end", CallHeader.END, model::hangUp);
        live("theirs", "desk.key.theirs", LiveView.THEIR_WORDS, model.notes()::toggleTheirWords);
        live("pin", "desk.key.pin", LiveView.PIN, model.notes()::togglePin);
        live("tick", "desk.key.tick", LiveView.TICK, model.checklist()::tickNext);
    }

    private void deck() {
        DeckModel cards = model.deck();
        live("card-1", "desk.key.card1", RebuttalDeck.USE_KEYS.getFirst(), () -> cards.use(0));
        live("card-2", "desk.key.card2", RebuttalDeck.USE_KEYS.getLast(), () -> cards.use(1));
        live("act", "desk.key.act", RebuttalDeck.ACT_KEY, cards::act);
        live("dismiss", "desk.key.dismiss", RebuttalDeck.DISMISS_KEY, cards::dismiss);
        live("favourite", "desk.key.favourite", RebuttalDeck.FAVOURITE_KEY, cards::toggleFavourite);
        live("page", "desk.key.page", RebuttalDeck.PAGE_KEY, cards::turn);
        live("voicemail", "desk.key.voicemail", RebuttalDeck.MACHINE_KEY, model.voicemail()::press);
        live("calm", "desk.key.calm", RebuttalDeck.CALM_KEY, model::toggleCalm);
    }

    private void path() {
        for (int i = 0; i < RebuttalDeck.PATH_KEYS.size(); i++) {
            int place = i;
            keys.add(
                    "path-" + (place + 1),
                    messages.text("desk.key.path", place + 1),
                    RebuttalDeck.PATH_KEYS.get(place),
                    () -> is(DeskStage.LIVE),
                    () -> model.takePath(place));
        }
        PathModel path = model.deck().path();
        live("path-step", "desk.key.pathstep", RebuttalDeck.PATH_STEP_KEY, model::stepOnPath);
        live("path-pass", "desk.key.pathpass", RebuttalDeck.PATH_PASS_KEY, path::pass);
        live("path-leave", "desk.key.pathleave", RebuttalDeck.PATH_LEAVE_KEY, path::leave);
    }

    private void commitment() {
        for (Commitment what : Commitment.values())
            live(
                    what.name(),
                    "desk.commit." + what.name().toLowerCase(Locale.ROOT),
                    KeyCombination.valueOf(what.key()),
                    () -> model.commitment().open(what));
        live("refused", "desk.refused", CommitmentBar.REFUSED, model.commitment()::refused);
        offer("offer-take", "desk.offer.take", PromiseOfferPane.TAKE, model.commitment()::takeHeard);
        offer("offer-change", "desk.offer.change", PromiseOfferPane.CHANGE, model.commitment()::changeHeard);
        offer("offer-refuse", "desk.offer.refuse", PromiseOfferPane.REFUSE, model.commitment()::refuseHeard);
        live("withdraw", "desk.key.withdraw", LiveView.WITHDRAW, model::withdrawLast);
    }

    private void recap(RecapView view) {
        RecapText text = view.text();
        live("recap", "desk.recap", CommitmentBar.RECAP, model::openRecap);
        at(DeskStage.RECAP, "back", "promise.leave", RecapView.BACK, model::backToNotes);
        at(DeskStage.RECAP, "finish", "desk.finish", RecapView.FINISH, model.recap()::finish);
        at(DeskStage.RECAP, "recap-outcome-open", "desk.recap.outcome", RecapView.OUTCOME, view::chooseOutcome);
        for (RecapModel.Form form : RecapModel.Form.values())
            at(
                    DeskStage.RECAP,
                    "recap-" + form.name(),
                    "desk.recap.form." + form.name().toLowerCase(Locale.ROOT),
                    RecapText.FORMS.get(form.ordinal()),
                    () -> model.recap().form().set(form));
        at(DeskStage.RECAP, "recap-copy", "desk.recap.copy", RecapText.COPY, text::copy);
        at(DeskStage.RECAP, "recap-save", "desk.recap.save", RecapText.SAVE, text::savePdf);
        at(DeskStage.RECAP, "recap-draft", "desk.recap.draft", RecapText.DRAFT, text::openDraft);
        at(DeskStage.RECAP, "recap-send", "desk.recap.send", RecapText.SEND, model.recap()::send);
    }

    /// While a form is open the offer is out of sight, and so are its keys.
    private void offer(String id, String name, KeyCombination key, Runnable run) {
        BooleanSupplier shown =
                () -> is(DeskStage.LIVE) && model.commitment().openForm().get().isEmpty();
        key(id, name, key, shown, run);
    }

    private boolean is(DeskStage stage) {
        return model.stage().get() == stage;
    }

    /// A customer is on the desk, on the phone or not yet.
    private boolean isOpen() {
        return is(DeskStage.PREPARE) || is(DeskStage.LIVE);
    }

    private void live(String id, String name, KeyCombination key, Runnable run) {
        at(DeskStage.LIVE, id, name, key, run);
    }

    private void at(DeskStage stage, String id, String name, KeyCombination key, Runnable run) {
        key(id, name, key, () -> is(stage), run);
    }

    private void key(String id, String name, KeyCombination key, BooleanSupplier when, Runnable run) {
        keys.add(id, messages.text(name), key, when, run);
    }
}
