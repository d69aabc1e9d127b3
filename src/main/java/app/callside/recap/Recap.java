package app.callside.recap;

import app.callside.base.money.Totals;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.interest.LateInterest;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/// The facts of one call: what all forms of its recap say, and nothing they may add to.
///
/// @param collector the name customers hear
/// @param spokeTo who was on the line; absent when nobody named themselves
/// @param calledOn the day of the call at this desk
/// @param overdue what was overdue on the account that day, by currency
/// @param underway payments that they said were on their way
/// @param callBacks calls agreed with the customer
/// @param nextStep our own next step, when one is set
/// @param interest asked for in addition, where somebody chose to
public record Recap(
        Sender sender,
        Addressee customer,
        String collector,
        Optional<String> spokeTo,
        LocalDate calledOn,
        List<PromiseToPay> promises,
        Totals overdue,
        List<Dispute> disputes,
        List<MissingDocument> documents,
        List<ExpectedPayment> underway,
        List<FollowUp> callBacks,
        Optional<FollowUp> nextStep,
        Optional<LateInterest> interest) {
    /// Without interest.
    public Recap(
            Sender sender,
            Addressee customer,
            String collector,
            Optional<String> spokeTo,
            LocalDate calledOn,
            List<PromiseToPay> promises,
            Totals overdue,
            List<Dispute> disputes,
            List<MissingDocument> documents,
            List<ExpectedPayment> underway,
            List<FollowUp> callBacks,
            Optional<FollowUp> nextStep) {
        this(
                sender,
                customer,
                collector,
                spokeTo,
                calledOn,
                promises,
                overdue,
                disputes,
                documents,
                underway,
                callBacks,
                nextStep,
                Optional.empty());
    }

    public Recap {
        if (spokeTo.filter(String::isBlank).isPresent())
            throw new IllegalArgumentException("Whoever was spoken to has a name, or is absent");
        promises = List.copyOf(promises);
        disputes = List.copyOf(disputes);
        documents = List.copyOf(documents);
        underway = List.copyOf(underway);
        callBacks = List.copyOf(callBacks);
    }

    /// The same, with interest asked for beside what is overdue.
    public Recap claiming(LateInterest late) {
        return new Recap(
                sender,
                customer,
                collector,
                spokeTo,
                calledOn,
                promises,
                overdue,
                disputes,
                documents,
                underway,
                callBacks,
                nextStep,
                Optional.of(late));
    }

    /// All promised payments, by date.
    public List<Instalment> payments() {
        return promises.stream()
                .flatMap(promise -> promise.instalments().stream())
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    /// One for each currency in which payments were promised.
    public List<Settlement> settlements() {
        return promised().byCurrency().values().stream()
                .map(total -> new Settlement(total, overdue.in(total.getCurrencyUnit())))
                .toList();
    }

    private Totals promised() {
        return Totals.of(payments().stream().map(Instalment::amount).toList());
    }

    /// What we ask for along with the payments; each wording once, in the order in which it was given.
    public List<String> expectations() {
        return said(PromiseToPay::expectation);
    }

    /// What has to happen before a payment, as it was said; each wording once.
    public List<String> conditions() {
        return said(PromiseToPay::condition);
    }

    /// What follows if a payment does not come; each wording once, in the order in which it was given.
    public List<String> consequences() {
        return said(PromiseToPay::consequence);
    }

    private List<String> said(Function<PromiseToPay, String> words) {
        return named(promises.stream().map(words).toList());
    }

    static List<String> named(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    public boolean hasAgreement() {
        return !(promises.isEmpty()
                && disputes.isEmpty()
                && documents.isEmpty()
                && underway.isEmpty()
                && callBacks.isEmpty());
    }

    /// Whether an amount needs its currency beside it to be understood.
    public boolean hasSeveralCurrencies() {
        List<CurrencyUnit> disputed = disputes.stream()
                .map(dispute -> dispute.amount().getCurrencyUnit())
                .toList();
        var currencies = new java.util.HashSet<>(disputed);
        currencies.addAll(promised().byCurrency().keySet());
        currencies.addAll(overdue.byCurrency().keySet());
        interest.ifPresent(late -> currencies.add(late.currency()));
        return currencies.size() > 1;
    }

    /// What is missing, in the order in which a recap is read; empty when it is complete.
    public List<Gap> gaps() {
        return GapFinder.in(this);
    }
}
