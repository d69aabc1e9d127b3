package app.callside.desk.ui;

import app.callside.account.ui.AccountView;
import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.deck.ui.DeckModel;
import app.callside.deck.ui.PathModel;
import app.callside.deck.ui.RebuttalDeck;
import app.callside.documents.ui.DocumentsModel;
import java.util.Locale;
import java.util.function.BooleanSupplier;

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
        key(AccountView.KEY, "account.open", this::isOpen, toggleAccount);
        key(PrepareView.DIAL, "desk.dial", this::isOpen, dial);
        before(prepare);
        notes();
        deck();
        live(RebuttalDeck.SEARCH_KEY, "desk.key.deck", deck::focusSearch);
        path();
        commitment();
        recap(recap);
    }

    private void before(PrepareView prepare) {
        DocumentsModel documents = model.preparation().documents();
        at(DeskStage.PREPARE, PrepareView.START, "desk.start", model::start);
        at(DeskStage.PREPARE, PrepareView.ATTACH, "desk.key.attach", documents::choose);
        at(DeskStage.PREPARE, PrepareView.OPEN, "desk.key.opennext", documents::openNext);
        at(DeskStage.PREPARE, PrepareView.PAPERS, "desk.key.papers", prepare::enterPapers);
    }

    private void notes() {
        live(CallHeader.HOLD, "desk.key.hold", model::holdOrResume);
        live(CallHeader.END, "desk.end", model::hangUp);
        live(LiveView.THEIR_WORDS, "desk.key.theirs", model.notes()::toggleTheirWords);
        live(LiveView.PIN, "desk.key.pin", model.notes()::togglePin);
        live(LiveView.TICK, "desk.key.tick", model.checklist()::tickNext);
        live(LiveView.UNTICK, "desk.key.untick", model.checklist()::takeBackTick);
        BooleanSupplier offered =
                () -> is(DeskStage.LIVE) && model.pasted().whole().get().isPresent();
        key(PastedPane.KEEP, "desk.pasted.keep", offered, model.pasted()::keep);
        key(PastedPane.LEAVE, "desk.pasted.leave", offered, model.pasted()::leave);
    }

    private void deck() {
        DeckModel cards = model.deck();
        live(RebuttalDeck.USE_KEYS.getFirst(), "desk.key.card1", () -> cards.use(0));
        live(RebuttalDeck.USE_KEYS.getLast(), "desk.key.card2", () -> cards.use(1));
        live(RebuttalDeck.ACT_KEY, "desk.key.act", cards::act);
        live(RebuttalDeck.DISMISS_KEY, "desk.key.dismiss", cards::dismiss);
        live(RebuttalDeck.FAVOURITE_KEY, "desk.key.favourite", cards::toggleFavourite);
        live(RebuttalDeck.PAGE_KEY, "desk.key.page", cards::turn);
        live(RebuttalDeck.MACHINE_KEY, "desk.key.voicemail", model.voicemail()::press);
        live(RebuttalDeck.CALM_KEY, "desk.key.calm", model::toggleCalm);
    }

    private void path() {
        for (int i = 0; i < RebuttalDeck.PATH_KEYS.size(); i++) {
            int place = i;
            keys.add(
                    RebuttalDeck.PATH_KEYS.get(place),
                    messages.text("desk.key.path", place + 1),
                    () -> is(DeskStage.LIVE),
                    () -> model.takePath(place));
        }
        PathModel path = model.deck().path();
        live(RebuttalDeck.PATH_STEP_KEY, "desk.key.pathstep", model::stepOnPath);
        live(RebuttalDeck.PATH_PASS_KEY, "desk.key.pathpass", path::pass);
        live(RebuttalDeck.PATH_LEAVE_KEY, "desk.key.pathleave", path::leave);
    }

    private void commitment() {
        for (Commitment what : Commitment.values())
            live(
                    what.key(),
                    "desk.commit." + what.name().toLowerCase(Locale.ROOT),
                    () -> model.commitment().open(what));
        live(CommitmentBar.REFUSED, "desk.refused", model.commitment()::refused);
        offer(PromiseOfferPane.TAKE, "desk.offer.take", model.commitment()::takeHeard);
        offer(PromiseOfferPane.CHANGE, "desk.offer.change", model.commitment()::changeHeard);
        offer(PromiseOfferPane.REFUSE, "desk.offer.refuse", model.commitment()::refuseHeard);
        live(LiveView.WITHDRAW, "desk.key.withdraw", model::withdrawLast);
    }

    private void recap(RecapView view) {
        RecapText text = view.text();
        live(CommitmentBar.RECAP, "desk.recap", model::openRecap);
        at(DeskStage.RECAP, RecapView.BACK, "promise.leave", model::backToNotes);
        at(DeskStage.RECAP, RecapView.FINISH, "desk.finish", model.recap()::finish);
        at(DeskStage.RECAP, RecapView.OUTCOME, "desk.recap.outcome", view::chooseOutcome);
        for (RecapModel.Form form : RecapModel.Form.values())
            at(
                    DeskStage.RECAP,
                    RecapText.FORMS.get(form.ordinal()),
                    "desk.recap.form." + form.name().toLowerCase(Locale.ROOT),
                    () -> model.recap().form().set(form));
        at(DeskStage.RECAP, RecapText.COPY, "desk.recap.copy", text::copy);
        at(DeskStage.RECAP, RecapText.SAVE, "desk.recap.save", text::savePdf);
        at(DeskStage.RECAP, RecapText.DRAFT, "desk.recap.draft", text::openDraft);
        at(DeskStage.RECAP, RecapText.PRINT, "desk.recap.print", text::print);
        at(DeskStage.RECAP, RecapText.SEND, "desk.recap.send", model.recap()::send);
    }

    /// While a form is open the offer is out of sight, and so are its keys.
    private void offer(Hotkey key, String name, Runnable run) {
        BooleanSupplier shown =
                () -> is(DeskStage.LIVE) && model.commitment().openForm().get().isEmpty();
        key(key, name, shown, run);
    }

    private boolean is(DeskStage stage) {
        return model.stage().get() == stage;
    }

    /// A customer is on the desk, on the phone or not yet.
    private boolean isOpen() {
        return is(DeskStage.PREPARE) || is(DeskStage.LIVE);
    }

    private void live(Hotkey key, String name, Runnable run) {
        at(DeskStage.LIVE, key, name, run);
    }

    private void at(DeskStage stage, Hotkey key, String name, Runnable run) {
        key(key, name, () -> is(stage), run);
    }

    private void key(Hotkey key, String name, BooleanSupplier when, Runnable run) {
        keys.add(key, messages.text(name), when, run);
    }
}
