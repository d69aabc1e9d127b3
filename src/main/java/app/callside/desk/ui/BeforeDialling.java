package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.PreviewLine;
import app.callside.base.ui.Tone;
import app.callside.deck.CallKind;
import app.callside.desk.CallGoal;
import app.callside.desk.CallSuggestion;
import app.callside.desk.DebtCheck;
import app.callside.desk.Dossier;
import app.callside.desk.Readiness;
import app.callside.desk.ReadinessPolicy;
import app.callside.ledger.Contact;
import app.callside.promise.PromiseBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The preview of a call in a few lines: does the debt stand, which documents are there, what may be in the way, whom
/// to ask for, what to reach. Pure: may be asked on any thread.
public final class BeforeDialling {
    private final PromiseBook promises;
    private final ReadinessPolicy policy;
    private final Clock clock;
    private final Messages messages;
    private final PrepareWords words;

    public BeforeDialling(
            PromiseBook promises, ReadinessPolicy policy, Clock clock, Messages messages, Formats formats) {
        this.promises = promises;
        this.policy = policy;
        this.clock = clock;
        this.messages = messages;
        words = new PrepareWords(messages, formats, clock.getZone());
    }

    public List<PreviewLine> of(Dossier dossier) {
        CallKind kind = CallSuggestion.kind(dossier, promises, dossier.account().day());
        Readiness readiness = Readiness.of(dossier, policy, clock);
        List<PreviewLine> lines = new ArrayList<>(checks(dossier, kind));
        lines.add(new PreviewLine(
                readiness.isQuickCall() ? Tone.GOOD : Tone.WARN,
                messages.text(readiness.isQuickCall() ? "desk.ready.quick" : "desk.ready.research")));
        if (readiness.asked() > 0)
            lines.add(new PreviewLine(
                    readiness.missing().isEmpty() ? Tone.GOOD : Tone.QUIET,
                    messages.text("desk.onfile", readiness.present(), readiness.asked())));
        words.of(readiness.missing()).forEach(line -> lines.add(new PreviewLine(Tone.WARN, line)));
        dossier.account()
                .rightParty()
                .ifPresent(person ->
                        lines.add(new PreviewLine(Tone.QUIET, messages.text("desk.preview.askfor", named(person)))));
        String goal = words.of(CallGoal.of(dossier, kind, promises));
        lines.add(new PreviewLine(Tone.ACCENT, messages.text("desk.preview.goal", goal)));
        return List.copyOf(lines);
    }

    /// One line where the debt stands; else a line for each thing that speaks against it.
    private List<PreviewLine> checks(Dossier dossier, CallKind kind) {
        List<DebtCheck> checks = DebtCheck.of(dossier, policy, clock);
        List<DebtCheck> against =
                checks.stream().filter(check -> check.holdsBack(kind)).toList();
        if (!against.isEmpty())
            return against.stream()
                    .map(check -> new PreviewLine(Tone.WARN, words.of(check)))
                    .toList();
        String evidence =
                checks.stream().filter(DebtCheck::clear).map(words::of).collect(Collectors.joining("; "));
        return List.of(new PreviewLine(Tone.GOOD, messages.text("desk.preview.stands", evidence)));
    }

    private static String named(Contact person) {
        return person.title().isBlank() ? person.name() : person.name() + ", " + person.title();
    }
}
