package app.callside.sample;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.followup.FollowUp;
import app.callside.ledger.Contact;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.promise.PromiseToPay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The part of a large book that is held in memory and written in one transaction: a run of customers with all that
/// belongs to them.
final class LargePage {
    final List<Contact> contacts = new ArrayList<>();
    final List<Invoice> invoices = new ArrayList<>();
    final List<Payment> payments = new ArrayList<>();
    final List<CallRecord> calls = new ArrayList<>();
    final List<PromiseToPay> promises = new ArrayList<>();
    final List<Dispute> disputes = new ArrayList<>();
    final List<FollowUp> followUps = new ArrayList<>();

    /// Rows go in by their random ids, so that the database comes by each leaf of its indexes once a page.
    void writeTo(LargeBookStore store) {
        calls.sort(Comparator.comparing(call -> call.id().toString()));
        promises.sort(Comparator.comparing(promise -> promise.id().value().toString()));
        disputes.sort(Comparator.comparing(dispute -> dispute.id().toString()));
        followUps.sort(Comparator.comparing(step -> step.id().toString()));
        store.addContacts(contacts);
        store.addInvoices(invoices);
        store.addPayments(payments);
        store.addCalls(calls);
        store.addPromises(promises);
        store.addDisputes(disputes);
        store.addFollowUps(followUps);
    }

    long rows() {
        long events = calls.stream().mapToLong(call -> call.events().size()).sum();
        long parts =
                promises.stream().mapToLong(made -> made.instalments().size()).sum();
        return (long) contacts.size()
                + invoices.size()
                + payments.size()
                + calls.size()
                + events
                + promises.size()
                + parts
                + disputes.size()
                + followUps.size();
    }
}
