package app.callside.desk;

import app.callside.base.text.RulesInForce;
import app.callside.call.CallBook;
import app.callside.call.CallRecord;
import app.callside.dispute.DisputeDesk;
import app.callside.documents.DocumentShelf;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.Receipt;
import app.callside.promise.PromiseBook;
import app.callside.relation.RelationStore;
import java.time.LocalDate;
import java.util.List;

/// Gathers dossiers. Reads the store: not for the interface thread.
public final class DossierDesk {
    private static final int CALLS = 8;

    private final Ledger ledger;
    private final PromiseBook promises;
    private final CallBook calls;
    private final DisputeDesk disputes;
    private static final int RELATIONS = 6;

    private final FollowUpBook followUps;
    private final RelationStore relations;
    private final DocumentShelf shelf;
    private final RulesInForce rules;

    public DossierDesk(
            Ledger ledger,
            PromiseBook promises,
            CallBook calls,
            DisputeDesk disputes,
            FollowUpBook followUps,
            RelationStore relations,
            DocumentShelf shelf,
            RulesInForce rules) {
        this.ledger = ledger;
        this.promises = promises;
        this.calls = calls;
        this.disputes = disputes;
        this.followUps = followUps;
        this.relations = relations;
        this.shelf = shelf;
        this.rules = rules;
    }

    public Dossier gather(CustomerId customer, LocalDate day) {
        AccountSummary account = ledger.account(customer, day);
        return new Dossier(
                account,
                promises.ofCustomer(customer),
                calls(customer, day),
                disputes.openDisputesOf(customer),
                disputes.missingDocumentsOf(customer),
                shelf.of(customer),
                elsewhere(account),
                followUps.checksOf(customer),
                followUps.openOf(List.of(customer)),
                relations.newestOf(customer, RELATIONS),
                ledger.chainOf(customer),
                ledger.lastImport());
    }

    /// The latest with their events, as far back as what was said on them still counts; at least the last
    /// one.
    private List<CallRecord> calls(CustomerId customer, LocalDate day) {
        LocalDate since = day.minusDays(
                ReadinessPolicy.of(rules.rules("readiness")).claims().days());
        List<CallRecord> latest = calls.ofCustomer(customer, CALLS);
        return latest.stream()
                .map(call -> call == latest.getFirst() || !dayOf(call).isBefore(since)
                        ? calls.call(call.id()).orElse(call)
                        : call)
                .toList();
    }

    private static LocalDate dayOf(CallRecord call) {
        return call.startedAt().atZone(call.zone()).toLocalDate();
    }

    private List<Receipt> elsewhere(AccountSummary account) {
        List<SoughtAmount> sought = SoughtAmount.of(account);
        return sought.stream()
                .map(SoughtAmount::since)
                .min(LocalDate::compareTo)
                .map(since -> ledger.receiptsElsewhere(
                        account.customer().id(),
                        sought.stream().map(SoughtAmount::amount).toList(),
                        since))
                .orElse(List.of());
    }
}
