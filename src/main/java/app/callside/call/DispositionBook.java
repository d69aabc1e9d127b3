package app.callside.call;

import app.callside.base.text.RulesInForce;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The outcomes a call can be closed with: the standard ones, and those that the house has added. A
/// finished call keeps what was chosen on it, in the words of that day. Safe to use from several threads.
public final class DispositionBook {
    private final DispositionStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final RulesInForce rules;
    /// As the store has them: it is asked once, since only this book writes there.
    private volatile List<OwnDisposition> own;

    /// @param rules say which of the standard ones are offered
    public DispositionBook(DispositionStore store, Seat seat, AuditTrail trail, UnitOfWork unit, RulesInForce rules) {
        this.rules = rules;
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        own = List.copyOf(store.all());
    }

    /// Those of the house, the retired ones too, in the order in which they were added. Does not block.
    public List<OwnDisposition> own() {
        return own;
    }

    /// What a call can be closed with now: the standard ones that the house uses, then its own. Does not
    /// block.
    public List<Outcome> offered() {
        List<Outcome> offered = new ArrayList<>();
        Disposition.offered(rules.rules("disposition")).forEach(one -> offered.add(Outcome.of(one)));
        own.stream().filter(one -> !one.retired()).forEach(one -> offered.add(one.outcome()));
        return offered;
    }

    /// Adds one. Blocks: not for the interface thread.
    ///
    /// @param code in capitals or not
    /// @throws Refused where the code or the words can't be, or the code is taken, if only by a retired
    ///     one; and for whoever may not
    public void add(String code, String words, Disposition countsAs) {
        seat.need(Right.EDIT_DISPOSITIONS);
        String plain = code.strip().toUpperCase(Locale.ROOT);
        if (!OwnDisposition.isCode(plain))
            throw new Refused(Fault.of("call.disposition-code", plain, OwnDisposition.LONGEST_CODE));
        needWords(words);
        change(() -> {
            if (isStandard(plain) || find(plain).isPresent())
                throw new Refused(Fault.of("call.disposition-taken", plain));
            store.add(new OwnDisposition(plain, words, countsAs, false));
            trail.tell(Deed.DISPOSITION_ADDED, plain, countsAs.name());
        });
    }

    /// Says it in other words from now on. Blocks: not for the interface thread.
    ///
    /// @throws Refused where the words can't be, or there is none of that code; and for whoever may not
    public void reword(String code, String words) {
        seat.need(Right.EDIT_DISPOSITIONS);
        needWords(words);
        change(() -> {
            OwnDisposition there = need(code);
            if (there.words().equals(words.strip())) return;
            store.change(there.said(words));
            trail.tell(Deed.DISPOSITION_REWORDED, code, there.countsAs().name());
        });
    }

    /// Offers it no longer, or offers it again. Blocks: not for the interface thread.
    ///
    /// @throws Refused where there is none of that code, and for whoever may not
    public void retire(String code, boolean isRetired) {
        seat.need(Right.EDIT_DISPOSITIONS);
        change(() -> {
            OwnDisposition there = need(code);
            if (there.retired() == isRetired) return;
            store.change(there.retired(isRetired));
            trail.tell(
                    isRetired ? Deed.DISPOSITION_RETIRED : Deed.DISPOSITION_BROUGHT_BACK,
                    code,
                    there.countsAs().name());
        });
    }

    /// Reads them anew, where something else has written them. Blocks: not for the interface thread.
    public synchronized void refresh() {
        own = List.copyOf(store.all());
    }

    private synchronized void change(Runnable how) {
        unit.inOne(how);
        own = List.copyOf(store.all());
    }

    private OwnDisposition need(String code) {
        return find(code).orElseThrow(() -> new Refused(Fault.of("call.disposition-unknown", code)));
    }

    private Optional<OwnDisposition> find(String code) {
        return own.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static boolean isStandard(String code) {
        for (Disposition one : Disposition.values())
            if (one.name().replace('_', '-').equals(code)) return true;
        return false;
    }

    private static void needWords(String words) {
        if (!OwnDisposition.areWords(words))
            throw new Refused(Fault.of("call.disposition-words", OwnDisposition.LONGEST_WORDS));
    }
}
