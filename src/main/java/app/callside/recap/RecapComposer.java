package app.callside.recap;

import app.callside.base.money.Totals;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.EndedCall;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.FollowUp;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.promise.PromiseToPay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Gathers the facts of a recap from a call and the account it was about.
public final class RecapComposer {
    private final Sender sender;

    public RecapComposer(Sender sender) {
        this.sender = sender;
    }

    public Recap of(LiveCall call, AccountSummary account, Optional<FollowUp> nextStep) {
        return compose(call.opened(), call.agreements(), call.rightParty(), account, nextStep);
    }

    public Recap of(EndedCall call, AccountSummary account, Optional<FollowUp> nextStep) {
        return compose(call.opened(), call.agreements(), call.party(), account, nextStep);
    }

    /// @param party who was found to be on the line; where absent, whoever gave a promise counts as spoken to
    /// @param account as it stood on the day of the call
    public Recap compose(
            CallEvent.Opened opened,
            List<Agreement> agreements,
            Optional<RightParty> party,
            AccountSummary account,
            Optional<FollowUp> nextStep) {
        Agreed agreed = Agreed.sorted(agreements);
        Optional<String> spokeTo = party.map(RightParty::name).or(agreed::promiser);
        return new Recap(
                sender,
                addressee(account, party, spokeTo),
                opened.collector(),
                spokeTo,
                opened.startedAt().atZone(opened.zone()).toLocalDate(),
                agreed.promises,
                overdue(account, agreed.disputes),
                agreed.disputes,
                agreed.documents,
                agreed.underway,
                agreed.callBacks,
                nextStep);
    }

    /// What is overdue, without what we take off an invoice.
    private static Totals overdue(AccountSummary account, List<Dispute> disputes) {
        return Totals.of(account.overdue().stream()
                .map(invoice -> disputes.stream()
                        .filter(dispute ->
                                dispute.accepted() && dispute.invoice().equals(invoice.number()))
                        .map(Dispute::amount)
                        .filter(invoice.balance()::isSameCurrency)
                        .reduce(invoice.balance(), Money::minus))
                .toList());
    }

    /// The customer, by way of whoever was found to be on the line.
    public static Addressee addressee(AccountSummary account, Optional<RightParty> party) {
        return addressee(account, party, party.map(RightParty::name));
    }

    private static Addressee addressee(AccountSummary account, Optional<RightParty> party, Optional<String> spokeTo) {
        Customer customer = account.customer();
        Optional<Contact> person = account.contacts().stream()
                .filter(contact ->
                        spokeTo.filter(contact.name()::equalsIgnoreCase).isPresent())
                .findFirst();
        Stream<Contact> personFirst = Stream.concat(person.stream(), account.contacts().stream());
        return new Addressee(
                customer.name(),
                customer.address(),
                customer.country(),
                firstKnown(Stream.of(
                        party.map(RightParty::email).orElse(""),
                        person.map(Contact::email).orElse(""),
                        customer.email())),
                firstKnown(personFirst.map(Contact::fax)));
    }

    private static String firstKnown(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static final class Agreed {
        private final List<PromiseToPay> promises = new ArrayList<>();
        private final List<Dispute> disputes = new ArrayList<>();
        private final List<MissingDocument> documents = new ArrayList<>();
        private final List<ExpectedPayment> underway = new ArrayList<>();
        private final List<FollowUp> callBacks = new ArrayList<>();

        static Agreed sorted(List<Agreement> agreements) {
            Agreed agreed = new Agreed();
            agreements.forEach(agreed::add);
            return agreed;
        }

        private void add(Agreement agreement) {
            switch (agreement) {
                case Agreement.Promised promised -> promises.add(promised.promise());
                case Agreement.Disputed disputed -> disputes.add(disputed.dispute());
                case Agreement.DocumentNeeded needed -> documents.add(needed.document());
                case Agreement.ToVerify check -> check.task().payment().ifPresent(underway::add);
                case Agreement.CallBack back -> callBacks.add(back.followUp());
            }
        }

        Optional<String> promiser() {
            return promises.stream()
                    .map(PromiseToPay::promisedBy)
                    .filter(name -> !name.isBlank())
                    .findFirst();
        }
    }
}
