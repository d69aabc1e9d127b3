package app.callside.call.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.call.CallRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Table `call_invoice`: the numbers of the invoices that calls were about.
public final class CallInvoices {
    private CallInvoices() {}

    static void add(Database database, CallRecord call) {
        if (call.invoices().isEmpty()) return;
        database.write(h -> {
            var batch =
                    h.prepareBatch("insert into call_invoice (call_id, ordinal, number) values (:call, :at, :number)");
            int at = 0;
            for (String number : call.invoices())
                batch.bind("call", call.id().toString())
                        .bind("at", at++)
                        .bind("number", number)
                        .add();
            return batch.execute();
        });
    }

    /// Of all calls of a customer, by call; those that were about none are absent.
    static Map<String, List<String>> ofCustomer(Database database, long customer) {
        Map<String, List<String>> numbers = new HashMap<>();
        database.read(h -> h.createQuery("""
                        select i.call_id, i.number from call_invoice i join call_record r on r.id = i.call_id
                        where r.customer_id = :customer order by i.call_id, i.ordinal
                        """)
                .bind("customer", customer)
                .map((row, _) -> numbers.computeIfAbsent(row.getString("call_id"), _ -> new ArrayList<>())
                        .add(row.getString("number")))
                .list());
        return numbers;
    }

    /// By call; those that were about none are absent.
    public static Map<String, List<String>> of(Database database, Collection<String> calls) {
        Map<String, List<String>> numbers = new HashMap<>();
        Batches.each(
                calls,
                some -> database.read(h -> h.createQuery(
                                "select call_id, number from call_invoice where call_id = any(:ids) order by call_id, ordinal")
                        .bind("ids", Batches.texts(some))
                        .map((row, _) -> numbers.computeIfAbsent(row.getString("call_id"), _ -> new ArrayList<>())
                                .add(row.getString("number")))
                        .list()));
        return numbers;
    }
}
