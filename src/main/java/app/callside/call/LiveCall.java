package app.callside.call;

import app.callside.base.text.Legible;
import app.callside.ledger.PaymentChain;
import app.callside.promise.PromiseToPay;
import app.callside.promise.Rung;
import app.callside.relation.RelationNote;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The call that is going on. Every verb becomes an event that goes to the journal before the verb
/// returns; the journal does its writing on a thread of its own. To be used from one thread: the
/// interface's.
public final class LiveCall {
    /// Characters of one line; a record of the journal holds several times as many.
    private static final int LONGEST = 1_500_000;

    private final CallId id;
    private final CallState state;
    private final CallJournal journal;
    private final CallTimer timer;

    private LiveCall(CallId id, CallState state, CallJournal journal, CallTimer timer) {
        this.id = id;
        this.state = state;
        this.journal = journal;
        this.timer = timer;
    }

    static LiveCall open(CallId id, CallEvent.Opened opened, CallJournal journal, CallTimer timer) {
        journal.append(id, opened);
        return new LiveCall(id, new CallState(opened), journal, timer);
    }

    static LiveCall bringBack(JournaledCall journaled, CallJournal journal, CallTimer timer) {
        CallState state = new CallState(journaled.opened());
        journaled.events().stream().skip(1).forEach(state::apply);
        return new LiveCall(journaled.id(), state, journal, timer);
    }

    private void happen(CallEvent event) {
        journal.append(id, event);
        state.apply(event);
    }

    /// The text of a line as it now reads, of which [Legible] leaves out what can't be kept; of one that
    /// is longer than the journal takes, the beginning. The first call for a number stamps the line.
    public NoteLine type(int line, String typed) {
        String text = Legible.text(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        NoteLine before = lineOrEmpty(line);
        Speaker speaker = quoted(text) ? Speaker.CUSTOMER : unquoted(before);
        happen(new CallEvent.LineTyped(elapsed(), line, before.stamp(), speaker, text));
        return lineOrEmpty(line);
    }

    /// Leaves no trace in the journal of how lines read before: for a number that nobody may keep, once it
    /// was masked in
    /// all of them.
    public void forgetEarlierReadings() {
        journal.rewrite(id, state.events());
    }

    /// Marks a line as their own words, or takes the mark back.
    public void mark(int line, Speaker speaker) {
        NoteLine before = lineOrEmpty(line);
        happen(new CallEvent.LineTyped(elapsed(), line, before.stamp(), speaker, before.text()));
    }

    /// Keeps a line in sight, or lets it go again; nothing happens to a line that is not there.
    public NoteLine pin(int line, boolean on) {
        NoteLine before = lineOrEmpty(line);
        if (before.pinned() != on && state.line(line).isPresent())
            happen(new CallEvent.LinePinned(elapsed(), line, on));
        return lineOrEmpty(line);
    }

    private NoteLine lineOrEmpty(int line) {
        return state.line(line).orElseGet(() -> new NoteLine(line, elapsed(), Speaker.COLLECTOR, ""));
    }

    /// A line that was theirs for its quotes alone is so no longer when it goes on behind them.
    private static Speaker unquoted(NoteLine before) {
        return quoted(before.text()) ? Speaker.COLLECTOR : before.speaker();
    }

    /// The whole line is a quotation; one inside a line is marked by itself.
    private static boolean quoted(String text) {
        List<Quotation> parts = Quotation.of(text.strip());
        return parts.size() == 1
                && parts.getFirst().quoted()
                && parts.getFirst().text().length() > 1;
    }

    public void hold() {
        if (!isOnHold() && !hasEnded()) happen(new CallEvent.Held(elapsed()));
    }

    public void resume() {
        if (isOnHold()) happen(new CallEvent.Resumed(elapsed()));
    }

    public void tick(String mustSay, boolean said) {
        if (said != state.ticks().containsKey(mustSay)) happen(new CallEvent.Ticked(elapsed(), mustSay, said));
    }

    public void confirm(RightParty party) {
        happen(new CallEvent.PartyConfirmed(elapsed(), party));
    }

    /// Someone else who can act on the debt was named.
    public void name(RightParty person) {
        happen(new CallEvent.PersonNamed(elapsed(), person));
    }

    /// They said something beside the money.
    public void note(RelationNote.Kind kind, String words) {
        happen(new CallEvent.RelationNoted(elapsed(), kind, words));
    }

    /// How a bill becomes a payment there, as far as it is known by now.
    public void note(PaymentChain chain) {
        happen(new CallEvent.ChainNoted(elapsed(), chain));
    }

    /// Takes a problem path; the steps of another one are let go.
    public void take(String path, String title) {
        happen(new CallEvent.PathTaken(elapsed(), path, title));
    }

    /// Puts the path away; what came of it stays.
    public void leavePath() {
        if (state.path().isPresent()) happen(new CallEvent.PathLeft(elapsed()));
    }

    /// A step of the path that was taken is done.
    public void doStep(String step) {
        state.path()
                .filter(_ -> !state.pathSteps().contains(step))
                .ifPresent(path -> happen(new CallEvent.PathStepDone(elapsed(), path, step)));
    }

    public void use(String card, String title) {
        happen(new CallEvent.CardUsed(elapsed(), card, title));
    }

    /// A card came up by itself.
    ///
    /// @param place 1 for the card to read, 2 for the one below it
    public void show(String card, int place) {
        happen(new CallEvent.CardShown(elapsed(), card, place));
    }

    public void dismiss(String card) {
        happen(new CallEvent.CardDismissed(elapsed(), card));
    }

    /// Begins or ends calm mode.
    public void calm(boolean on) {
        if (on != isCalm()) happen(new CallEvent.Calmed(elapsed(), on));
    }

    public boolean isCalm() {
        return state.isCalm();
    }

    /// They were told how to pay.
    ///
    /// @param sent in writing too
    public void tellHowToPay(boolean sent) {
        boolean isKnown = state.events().stream()
                .anyMatch(event -> event instanceof CallEvent.ToldHowToPay told && told.sent() == sent);
        if (!isKnown) happen(new CallEvent.ToldHowToPay(elapsed(), sent));
    }

    public void offer(Rung rung, boolean accepted) {
        happen(new CallEvent.RungOffered(elapsed(), rung, accepted));
    }

    public void agree(Agreement agreement) {
        boolean isNew =
                state.agreements().stream().noneMatch(known -> known.id().equals(agreement.id()));
        happen(new CallEvent.Agreed(elapsed(), agreement));
        if (isNew)
            state.lastCard().ifPresent(card -> happen(new CallEvent.CardWorked(elapsed(), card, agreement.id())));
    }

    public void withdraw(UUID agreement) {
        happen(new CallEvent.Withdrawn(elapsed(), agreement));
    }

    public void readBack() {
        happen(new CallEvent.RecapRead(elapsed()));
    }

    public void hangUp() {
        if (!hasEnded()) happen(new CallEvent.HungUp(elapsed()));
    }

    public CallId id() {
        return id;
    }

    public CallEvent.Opened opened() {
        return state.opened();
    }

    /// Call time; stands still after hanging up.
    public Duration elapsed() {
        return state.hungUpAt().orElseGet(timer::elapsed);
    }

    /// How long the work after hanging up has taken so far; nothing before.
    public Duration wrapUp() {
        return state.hungUpAt().map(end -> timer.elapsed().minus(end)).orElse(Duration.ZERO);
    }

    public Duration held() {
        return state.held(elapsed());
    }

    public Duration talked() {
        return elapsed().minus(held());
    }

    /// How long they have been on hold now; nothing while there is talk.
    public Duration onHoldFor() {
        return state.onHoldFor(elapsed());
    }

    public boolean isOnHold() {
        return state.isOnHold();
    }

    public boolean hasEnded() {
        return state.hungUpAt().isPresent();
    }

    /// A line by its number, if it was begun.
    public Optional<NoteLine> line(int number) {
        return state.line(number);
    }

    /// The number of a line that is begun now.
    public int nextLine() {
        return state.nextLine();
    }

    public List<NoteLine> lines() {
        return state.lines();
    }

    /// What was said, with the call time of each tick.
    public Map<String, Duration> ticks() {
        return state.ticks();
    }

    public List<Agreement> agreements() {
        return state.agreements();
    }

    public List<PromiseToPay> promises() {
        return state.promises();
    }

    public Optional<RightParty> rightParty() {
        return state.party();
    }

    /// Others who were named as able to act on the debt.
    public List<RightParty> named() {
        return state.named();
    }

    /// How a bill becomes a payment there, if that was noted on this call.
    public Optional<PaymentChain> chain() {
        return state.chain();
    }

    /// The problem path that was taken last, by its id.
    public Optional<String> path() {
        return state.path();
    }

    /// The ids of the steps of that path that are done.
    public Set<String> pathSteps() {
        return state.pathSteps();
    }

    public List<CallEvent> events() {
        return state.events();
    }
}
