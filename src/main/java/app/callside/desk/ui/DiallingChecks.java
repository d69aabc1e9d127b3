package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.deck.CallKind;
import app.callside.desk.CallGoal;
import app.callside.desk.CallSuggestion;
import app.callside.desk.DebtCheck;
import app.callside.desk.Dossier;
import app.callside.desk.Readiness;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.worklist.ui.BeforeDialling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Tells the worklist of a customer what the desk would say before dialling, in the desk's own words.
public final class DiallingChecks implements BeforeDialling {
    private static final int NAMES = 3;

    private final Supplier<DeskServices> services;

    /// @param services asked for in the background: the deck may still be on its way
    public DiallingChecks(Supplier<DeskServices> services) {
        this.services = services;
    }

    @Override
    public Told of(CustomerId customer, LocalDate day) {
        DeskServices desk = services.get();
        PrepareWords words =
                new PrepareWords(desk.messages(), desk.formats(), desk.clock().getZone());
        Dossier dossier = desk.dossiers().gather(customer, day);
        CallKind kind = CallSuggestion.kind(dossier, desk.promises(), day);
        Readiness readiness = Readiness.of(dossier, desk.policy(), desk.clock());
        List<Check> checks = new ArrayList<>(debt(dossier, kind, desk, words));
        checks.addAll(papers(readiness, desk.messages(), words));
        return new Told(checks, people(dossier), words.of(CallGoal.of(dossier, kind, desk.promises())));
    }

    /// One line where the debt stands; else a line for each thing that speaks against it.
    private static List<Check> debt(Dossier dossier, CallKind kind, DeskServices desk, PrepareWords words) {
        List<DebtCheck> found = DebtCheck.of(dossier, desk.policy(), desk.clock());
        List<Check> against = found.stream()
                .filter(check -> check.holdsBack(kind))
                .map(check -> new Check(words.of(check), false))
                .toList();
        if (!against.isEmpty()) return against;
        String evidence = found.stream().filter(DebtCheck::clear).map(words::of).collect(Collectors.joining("; "));
        return List.of(new Check(desk.messages().text("desk.preview.stands", evidence), true));
    }

    private static List<Check> papers(Readiness readiness, Messages messages, PrepareWords words) {
        boolean quick = readiness.isQuickCall();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(messages.text(quick ? "desk.ready.quick" : "desk.ready.research"), quick));
        if (readiness.present() > 0)
            checks.add(new Check(messages.text("desk.onfile", readiness.present(), readiness.asked()), true));
        words.of(readiness.missing()).forEach(line -> checks.add(new Check(line, false)));
        return checks;
    }

    /// The person for payables first, then whoever decides.
    private static List<String> people(Dossier dossier) {
        var first = dossier.account().rightParty();
        return dossier.account().contacts().stream()
                .sorted(Comparator.comparing(
                                (Contact one) -> !first.filter(one::equals).isPresent())
                        .thenComparing(one -> !one.decides()))
                .limit(NAMES)
                .map(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title())
                .toList();
    }
}
