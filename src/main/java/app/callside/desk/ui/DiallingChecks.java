package app.callside.desk.ui;

import app.callside.desk.Dossier;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.worklist.ui.BeforeDialling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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
        Dossier dossier = desk.dossiers().gather(customer, day);
        PrepareModel prepare = new PrepareModel(desk);
        prepare.begin(dossier);
        return new Told(
                prepare.checks().stream()
                        .map(check -> new Check(prepare.words(check), check.clear()))
                        .toList(),
                people(dossier),
                prepare.goal().get());
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
