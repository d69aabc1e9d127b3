package app.callside.sample;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.followup.FollowUp;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.promise.PromiseToPay;
import java.util.List;

/// Where a large invented book goes: as the stores of its parts, but thousands of rows at a time. Writing calls belong
/// inside a unit of work.
public interface LargeBookStore {
    boolean isEmpty();

    /// Gives their numbers, in the same order.
    List<CustomerId> addCustomers(List<Customer> customers);

    void addContacts(List<Contact> contacts);

    void addInvoices(List<Invoice> invoices);

    void addPayments(List<Payment> payments);

    /// With their events.
    void addCalls(List<CallRecord> calls);

    void addPromises(List<PromiseToPay> promises);

    void addDisputes(List<Dispute> disputes);

    void addFollowUps(List<FollowUp> followUps);

    /// Removes all customers and everything that belongs to them.
    void clear();
}
