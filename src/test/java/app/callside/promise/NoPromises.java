package app.callside.promise;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A book of promises with nothing in it; fates are judged all the same. */
public class NoPromises implements PromiseStore {
    @Override
    public void add(PromiseToPay promise) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(PromiseToPay promise) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PromiseToPay> ofCustomers(Collection<CustomerId> customers) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> ofCustomer(CustomerId customer) {
        return List.of();
    }

    @Override
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> waiting() {
        return List.of();
    }

    @Override
    public List<Instalment> dueBetween(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<PromiseToPay> madeOn(LocalDate day) {
        return List.of();
    }
}
